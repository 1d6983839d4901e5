/**
 * Values of a range, in eight numbers: few enough to count in a hot loop, enough to know the rows at the range's smallest and largest value and at
 * one value inside that is watched. Many ranges are one Float64Array, `STRIDE` numbers each.
 *
 * Nothing here depends on the order of the values but which one is watched.
 */
export const STRIDE = 8

/** Where in a range what stands. */
export const COUNT = 0
export const MIN = 1
export const MAX = 2
/** Rows whose value is MIN, MAX. */
export const AT_MIN = 3
export const AT_MAX = 4
/** The watched value, NaN if there is none; rows of it, and of smaller values in the range. */
export const WATCHED = 5
export const AT_WATCHED = 6
export const BELOW_WATCHED = 7

/** Makes the range at an offset one without rows. */
export function clearRange(ranges: Float64Array, offset: number): void {
  ranges.fill(0, offset, offset + STRIDE)
  ranges[offset + MIN] = Infinity
  ranges[offset + MAX] = -Infinity
  ranges[offset + WATCHED] = Number.NaN
}

/** Ranges without rows. */
export function emptyRanges(length: number): Float64Array {
  const ranges = new Float64Array(length * STRIDE)
  for (let offset = 0; offset < ranges.length; offset += STRIDE) clearRange(ranges, offset)
  return ranges
}

/** Counts one value, which is finite and not -0. A few nanoseconds; inlined where it is called. */
export function countInRange(ranges: Float64Array, offset: number, value: number): void {
  ranges[offset]!++
  const min = ranges[offset + MIN]!
  if (value <= min) {
    if (value === min) ranges[offset + AT_MIN]!++
    else {
      ranges[offset + MIN] = value
      ranges[offset + AT_MIN] = 1
    }
  }
  const max = ranges[offset + MAX]!
  if (value >= max) {
    if (value === max) ranges[offset + AT_MAX]!++
    else {
      ranges[offset + MAX] = value
      ranges[offset + AT_MAX] = 1
    }
  }
  const watched = ranges[offset + WATCHED]!
  if (value === watched) ranges[offset + AT_WATCHED]!++
  else if (value < watched) ranges[offset + BELOW_WATCHED]!++
}

/** Watches a value in a range that was counted without: the rows of it, and of smaller values, so far. The one with more rows stays. */
export function watch(ranges: Float64Array, offset: number, { value, at, below }: Watched): void {
  if (at <= ranges[offset + AT_WATCHED]!) return
  ranges[offset + WATCHED] = value
  ranges[offset + AT_WATCHED] = at
  ranges[offset + BELOW_WATCHED] = below
}

/** Adds a range's rows to another range's. A value that is watched in one stays so where the other knows its rows. */
export function addRange(ranges: Float64Array, offset: number, other: Float64Array, from: number): void {
  if (other[from] === 0) return
  if (ranges[offset] === 0) return ranges.set(other.subarray(from, from + STRIDE), offset)
  const watched = heavier(watchedInBoth(ranges, offset, other, from), watchedInBoth(other, from, ranges, offset))
  ranges[offset]! += other[from]!
  addExtreme(ranges, offset + MIN, other, from + MIN)
  addExtreme(ranges, offset + MAX, other, from + MAX)
  ranges[offset + WATCHED] = watched?.value ?? Number.NaN
  ranges[offset + AT_WATCHED] = watched?.at ?? 0
  ranges[offset + BELOW_WATCHED] = watched?.below ?? 0
}

function addExtreme(ranges: Float64Array, place: number, other: Float64Array, from: number): void {
  const rows = AT_MIN - MIN
  const [own, its] = [ranges[place]!, other[from]!]
  if (its === own) ranges[place + rows]! += other[from + rows]!
  else if (place % STRIDE === MIN ? its < own : its > own) {
    ranges[place] = its
    ranges[place + rows] = other[from + rows]!
  }
}

/** Rows of a value, and of smaller values in its range. */
export interface RowsOfValue {
  readonly at: number
  readonly below: number
}

interface Watched extends RowsOfValue {
  readonly value: number
}

function heavier(a: Watched | undefined, b: Watched | undefined): Watched | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a.at > b.at || (a.at === b.at && a.value <= b.value) ? a : b
}

/** Rows of what the first range watches, in both. */
function watchedInBoth(ranges: Float64Array, offset: number, other: Float64Array, from: number): Watched | undefined {
  const value = ranges[offset + WATCHED]!
  const there = rowsOfValue(other, from, value)
  if (Number.isNaN(value) || there === undefined) return undefined
  return {
    value,
    at: ranges[offset + AT_WATCHED]! + there.at,
    below: ranges[offset + BELOW_WATCHED]! + there.below
  }
}

/** Rows of a value in a range, where they are known. */
export function rowsOfValue(ranges: Float64Array, offset: number, value: number): RowsOfValue | undefined {
  const rows = ranges[offset]!
  if (value === ranges[offset + WATCHED])
    return { at: ranges[offset + AT_WATCHED]!, below: ranges[offset + BELOW_WATCHED]! }
  if (value < ranges[offset + MIN]!) return { at: 0, below: 0 }
  if (value === ranges[offset + MIN]) return { at: ranges[offset + AT_MIN]!, below: 0 }
  if (value > ranges[offset + MAX]!) return { at: 0, below: rows }
  if (value < ranges[offset + MAX]!) return undefined
  return { at: ranges[offset + AT_MAX]!, below: rows - ranges[offset + AT_MAX]! }
}
