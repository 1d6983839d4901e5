import type { TextCells } from '../documents/index.js'
import { categoryTally, type TallyState } from './category-tally.js'

/** All that is known of a column of text or truth values, ready to be sent to another thread. */
export interface CategoryState {
  readonly kind: 'text' | 'boolean'
  readonly missing: number
  readonly misfits: number
  readonly tally: TallyState
}

export interface CategoryCounter {
  /** Counts the first `count` cells. */
  add(cells: TextCells, count: number): void
  state(): CategoryState
}

/** Counts a column of text or truth values: cells by their codes, texts only once a dictionary. */
export function categoryCounter(kind: 'text' | 'boolean'): CategoryCounter {
  const tally = categoryTally()
  let dictionary: readonly string[] = []
  /** Rows by code + 2: misfits, missing, the first text of the dictionary, ... */
  let byCode: Float64Array = new Float64Array(2)
  const flush = (): void => {
    for (let code = 2; code < byCode.length; code++) {
      if (byCode[code] !== 0) tally.add(dictionary[code - 2]!, byCode[code]!)
    }
    byCode.fill(0, 2)
  }
  return {
    add(cells, count) {
      if (cells.dictionary !== dictionary) {
        flush()
        dictionary = cells.dictionary
      }
      byCode = withRoomFor(byCode, dictionary.length + 2)
      countCodes(byCode, cells.codes, count)
    },
    state() {
      flush()
      return { kind, missing: byCode[1]!, misfits: byCode[0]!, tally: tally.state() }
    }
  }
}

/** What is known of a column whose rows were counted in two parts. */
export function mergedCategories(a: CategoryState, b: CategoryState): CategoryState {
  const tally = categoryTally()
  tally.absorb(a.tally)
  tally.absorb(b.tally)
  return { kind: a.kind, missing: a.missing + b.missing, misfits: a.misfits + b.misfits, tally: tally.state() }
}

function withRoomFor(byCode: Float64Array, length: number): Float64Array {
  if (length <= byCode.length) return byCode
  const larger = new Float64Array(Math.max(length, 2 * byCode.length))
  larger.set(byCode)
  return larger
}

function countCodes(byCode: Float64Array, codes: Int32Array, count: number): void {
  for (let row = 0; row < count; row++) byCode[codes[row]! + 2]!++
}
