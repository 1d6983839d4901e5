import { above, atLeast } from '../comparison/index.js'
import type { CategoricalProfile, ColumnProfile, ContractColumn, NumericProfile } from '../documents/index.js'
import { isNumeric, valuesIn } from './column-pair.js'

/** Rows of which something is true, as far as is known: from `least` to `most`. */
export interface Tally {
  readonly least: number
  readonly most: number
}

/** Rows whose values are only known to lie in a range. */
export interface Range {
  readonly low: number
  readonly high: number
  /** Whether the ends themselves may be among the values. */
  readonly lowIn: boolean
  readonly highIn: boolean
  readonly rows: number
}

/** Values with their rows, and all other rows. */
export interface Counts<Value> {
  readonly counted: readonly (readonly [Value, number])[]
  readonly rest: readonly Range[]
}

const anywhere = { low: -Infinity, high: Infinity, lowIn: true, highIn: true }

/** Beyond, the number of different values may be an estimate. Its relative error is 1 %, and it begins at 10,000. */
const SURELY_COUNTED = 9000

/** Rows that hold a value. Of text a profile keeps none, so it is the table that says how many there are. */
export function filledIn(column: ColumnProfile, rows: number): number {
  return isNumeric(column) ? valuesIn(column) : Math.max(0, rows - column.missing - column.misfits)
}

/** The texts of a column. */
export function textsOf(column: CategoricalProfile, rows: number): Counts<string> {
  const counted = column.categories
  const others = filledIn(column, rows) - counted.reduce((sum, [, count]) => sum + count, 0)
  return { counted, rest: others > 0 ? [{ ...anywhere, rows: others }] : [] }
}

/** The numbers of a column, infinite ones too. Texts that read as numbers count as these; other texts are left out. */
export function numbersOf(column: ColumnProfile, rows: number): Counts<number> {
  if (isNumeric(column)) return { counted: [...edgesOf(column), ...infinitiesOf(column)], rest: rangesOf(column) }
  const { counted, rest } = textsOf(column, rows)
  const numbers = counted.map(([text, count]) => [numberIn(text), count] as const)
  return { counted: numbers.filter(([value]) => !Number.isNaN(value)), rest }
}

/**
 * The number that a text is; NaN where it is none.
 *
 * @example
 * numberIn('1e3') // => 1000
 */
export function numberIn(text: string): number {
  return /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN
}

function edgesOf({ edges, at }: NumericProfile): [number, number][] {
  return edges.map((edge, index): [number, number] => [edge, at[index] ?? 0]).filter(([, rows]) => rows > 0)
}

function infinitiesOf({ infinite }: NumericProfile): [number, number][] {
  const both: [number, number][] = [
    [-Infinity, infinite.negative],
    [Infinity, infinite.positive]
  ]
  return both.filter(([, rows]) => rows > 0)
}

function rangesOf({ edges, between, min, max }: NumericProfile): Range[] {
  const ranges = between.map((rows, index): Range => {
    const [left, right] = [edges[index - 1], edges[index]]
    return {
      low: left ?? min ?? -Infinity,
      high: right ?? max ?? Infinity,
      lowIn: left === undefined,
      highIn: right === undefined,
      rows
    }
  })
  return ranges.filter(({ rows }) => rows > 0)
}

/** What no value may be below, or above. */
export interface Bound {
  readonly value: number
  readonly side: 'below' | 'above'
  /** As times are, which no arithmetic made. Numbers are compared in decimal, as the bound is written. */
  readonly isExact: boolean
}

/** A bound that a contract has for a column; undefined where it has none. */
export function boundOf(rule: Pick<ContractColumn, 'type' | 'min' | 'max'>, name: 'min' | 'max'): Bound | undefined {
  const value = rule[name]
  const side = name === 'min' ? 'below' : 'above'
  return value === undefined ? undefined : { value, side, isExact: rule.type === 'timestamp' }
}

/** Whether a value is beyond a bound. An infinite one is beyond every bound. */
export function isBeyond(value: number, bound: Bound): boolean {
  return !Number.isFinite(value) || isPast(value, bound)
}

function isPast(value: number, { value: bound, side, isExact }: Bound): boolean {
  // Whole numbers have no last binary digits that a decimal comparison would have to undo: it would take the 16th digit from them.
  if (isExact || (Number.isSafeInteger(value) && Number.isSafeInteger(bound)))
    return side === 'above' ? value > bound : value < bound
  return side === 'above' ? value > bound && above(value, bound) : value < bound && !atLeast(value, bound)
}

/** Rows that are beyond a bound. */
export function beyond(counts: Counts<number>, bound: Bound): Tally {
  let least = 0
  let unknown = 0
  for (const [value, rows] of counts.counted) if (isBeyond(value, bound)) least += rows
  for (const range of counts.rest) {
    const { low, lowIn, high, highIn, rows } = range
    const [near, nearIn, far, farIn] = bound.side === 'above' ? [low, lowIn, high, highIn] : [high, highIn, low, lowIn]
    // The end of a range that is in it is the smallest or largest value of all.
    const known = farIn && Number.isFinite(far) ? 1 : 0
    if (isPast(near, bound) || (near === bound.value && !nearIn)) least += rows
    else if (isPast(far, bound)) {
      least += known
      unknown += rows - known
    }
  }
  return { least, most: least + unknown }
}

/** Rows whose value is none of those that are allowed. */
export function outside<Value extends string | number>(counts: Counts<Value>, allowed: ReadonlySet<Value>): Tally {
  let least = 0
  let unknown = 0
  const left = new Set(allowed)
  for (const [value, rows] of counts.counted) {
    left.delete(value)
    if (!allowed.has(value)) least += rows
  }
  const numbers = Float64Array.from([...left].filter((value) => typeof value === 'number')).sort()
  for (const range of counts.rest) {
    if (left.size > numbers.length || holdsOne(range, numbers)) unknown += range.rows
    else least += range.rows
  }
  return { least, most: least + unknown }
}

/** Whether one of the ascending values may be among those of a range. */
function holdsOne({ low, high, lowIn, highIn }: Range, ascending: Float64Array): boolean {
  let start = 0
  let end = ascending.length
  while (start < end) {
    const middle = (start + end) >>> 1
    const value = ascending[middle] ?? 0
    if (lowIn ? value < low : value <= low) start = middle + 1
    else end = middle
  }
  const first = ascending[start] ?? Number.NaN
  return highIn ? first <= high : first < high
}

/** Rows whose value is none of those that are allowed, of a column of which nothing but the number of different values is known. */
export function outsideByNumber({ distinct }: CategoricalProfile, tally: Tally, allowed: ReadonlySet<unknown>): Tally {
  const surely = distinct < SURELY_COUNTED ? Math.max(0, distinct - allowed.size) : 0
  return { least: Math.min(Math.max(tally.least, surely), tally.most), most: tally.most }
}

/** Rows whose value stands in another row before them. */
export function repeats(column: ColumnProfile, rows: number): Tally {
  const { counted, rest } = isNumeric(column) ? numbersOf(column, rows) : textsOf(column, rows)
  const least = counted.reduce((sum, [, count]) => sum + count - 1, 0)
  const most = least + rest.reduce((sum, range) => sum + range.rows, 0)
  if (isNumeric(column) || least === most) return { least, most }
  // Of added profiles the number of different values is too small, never too large.
  const { distinct, once } = column
  if (distinct < SURELY_COUNTED && distinct === filledIn(column, rows)) return { least: 0, most: 0 }
  return { least: once < distinct ? Math.max(least, 1) : least, most }
}

/** Rows whose value is not known to be whole: it has a fraction, is infinite, or is beyond 2^53, where a reader has rounded it. */
export function fractions({ counted, rest }: Counts<number>): Tally {
  const least = counted.reduce((sum, [value, rows]) => sum + (Number.isSafeInteger(value) ? 0 : rows), 0)
  return { least, most: least + rest.reduce((sum, { rows }) => sum + rows, 0) }
}
