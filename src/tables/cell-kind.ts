import type { CellKind, KindFound, Stray } from '../documents/index.js'
import { shown } from './misfit-list.js'
import { booleanMeaning } from './text-column.js'
import { writtenNumber } from './written-number.js'
import { writtenTime } from './written-time.js'

/** Rows that kinds are read off, and how far it goes for columns that have no value until then. */
const [fewestRows, mostRows] = [1000, 100_000] as const

const leadingZero = /^ *[+-]?0\d/

/** What a column can be by a cell; undefined where the cell is blank. */
type CellEvidence = KindFound

/**
 * What a cell of a text file can be. A number with a leading zero is text: it is a code that would lose it.
 *
 * @example
 * kindOfText('1.50') // => 'number'
 * @example
 * kindOfText('01234') // => 'text'
 * @example
 * kindOfText('2024-01-02 03:04') // => 'timestamp'
 * @example
 * kindOfText('') // => undefined
 */
export function kindOfText(text: string): CellKind | undefined {
  const number = writtenNumber(text, 0, text.length)
  if (number === 'blank') return undefined
  if (number !== undefined) return leadingZero.test(text) ? 'text' : 'number'
  if (writtenTime(text) !== undefined) return 'timestamp'
  return typeof booleanMeaning(text) === 'string' ? 'boolean' : 'text'
}

/** What a value of JSON can be; strings are read as cells of a text file. */
export function kindOfValue(value: unknown): CellEvidence {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return kindOfText(value)
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : 'other'
}

/** Kinds of columns by their first rows. */
export interface KindsOfRows {
  /** Adds what a cell shows; a column is known from its first cell on. */
  add(name: string, evidence: CellEvidence, value?: unknown): void
  /** Ends a row. @returns whether another one should be looked at */
  endRow(): boolean
  /** By column in order of first appearance; undefined where nothing is known. */
  kinds(): ReadonlyMap<string, KindFound>
  /** By column the cells that are of another kind than most. */
  strays(): ReadonlyMap<string, Stray>
}

/** Cells of a column that show the same, and the first of them. */
interface Alike {
  count: number
  readonly row: number
  readonly value: unknown
}

type Column = Map<NonNullable<CellEvidence>, Alike>

/** Nothing known yet. A column whose cells are of several kinds is text. */
export function kindsOfRows(): KindsOfRows {
  const known = new Map<string, Column>()
  let rows = 0
  let unknown = 0
  return {
    add(name, evidence, value) {
      const column = known.get(name) ?? new Map<NonNullable<CellEvidence>, Alike>()
      if (!known.has(name)) unknown++
      known.set(name, column)
      if (evidence === undefined) return
      if (column.size === 0) unknown--
      const alike = column.get(evidence)
      if (alike === undefined) column.set(evidence, { count: 1, row: rows + 1, value })
      else alike.count++
    },
    endRow: () => ++rows < fewestRows || (unknown > 0 && rows < mostRows),
    kinds: () => new Map([...known].map(([name, column]) => [name, kindOf(column)])),
    strays: () =>
      new Map(
        [...known].flatMap(([name, column]) => {
          const stray = strayIn(column)
          return stray === undefined ? [] : [[name, stray]]
        })
      )
  }
}

function kindOf(column: Column): KindFound {
  if (column.has('other')) return 'other'
  const [kind] = column.keys()
  return column.size > 1 ? 'text' : kind
}

/** Not of a column of codes: a number with a leading zero is no slip. */
function strayIn(column: Column): Stray | undefined {
  const counts = [...column.values()].map(({ count }) => count)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const most = [...column].find(([, { count }]) => 2 * count > all)
  const [kind, { count }] = most ?? [undefined, { count: 0 }]
  if (kind === undefined || kind === 'text' || kind === 'other' || column.size === 1) return undefined
  const others = [...column].filter(([other]) => other !== kind).map(([, alike]) => alike)
  const first = others.reduce((a, b) => (a.row <= b.row ? a : b))
  if (typeof first.value === 'string' && leadingZero.test(first.value)) return undefined
  return { kind, count: all - count, row: first.row, text: shown(first.value) }
}
