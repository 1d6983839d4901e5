import { cutText, type Misfits } from '../documents/index.js'
import { quote } from './quote.js'

const kept = 10
const longest = 80

/** Cells of a column that are not of its kind. */
export interface MisfitList {
  add(row: number, value: unknown): void
  /** Takes back what was added of a row, if it is the last that anything was added of. */
  takeBack(row: number): void
  /** Undefined while there are none. */
  found(): Misfits | undefined
}

/** An empty list, which keeps the first ten and counts all. */
export function misfitList(): MisfitList {
  const first: { row: number; text: string }[] = []
  let count = 0
  let last = 0
  return {
    add(row, value) {
      last = row
      if (count++ < kept) first.push({ row, text: shown(value) })
    },
    takeBack(row) {
      if (row !== last) return
      last = 0
      if (count-- <= kept) first.pop()
    },
    found: () => (count === 0 ? undefined : { count, first })
  }
}

/** Text as it is written, cut at 80 characters; other values as a message shows them. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? cutText(value, longest) : quote(value)
}
