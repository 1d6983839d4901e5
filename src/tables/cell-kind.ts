import type { CellKind, KindFound } from '../documents/index.js'
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
  add(name: string, evidence: CellEvidence): void
  /** Ends a row. @returns whether another one should be looked at */
  endRow(): boolean
  /** By column in order of first appearance; undefined where nothing is known. */
  kinds(): ReadonlyMap<string, KindFound>
}

/** Nothing known yet. A column whose cells are of several kinds is text. */
export function kindsOfRows(): KindsOfRows {
  const known = new Map<string, CellEvidence>()
  let rows = 0
  let unknown = 0
  return {
    add(name, evidence) {
      const before = known.get(name)
      if (!known.has(name)) unknown++
      if (before === undefined && evidence !== undefined) unknown--
      known.set(name, merged(before, evidence))
    },
    endRow: () => ++rows < fewestRows || (unknown > 0 && rows < mostRows),
    kinds: () => new Map(known)
  }
}

function merged(before: CellEvidence, next: CellEvidence): CellEvidence {
  if (before === undefined || next === undefined) return before ?? next
  if (before === 'other' || next === 'other') return 'other'
  return before === next ? before : 'text'
}
