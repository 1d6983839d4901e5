import { radixSort } from './radix-sort.js'

/** Fewer values than this are sorted by insertion: counters take longer to clear. */
const FEW = 128

/** Place of a half in the two words of a double. */
const [LOWER, UPPER] = [0, 1] as const

/** Rows in ascending order of their values; ties in order of row. */
export interface Ascending {
  readonly order: Uint32Array
  /** Places in the order where another value begins; one more for the end. */
  readonly starts: Uint32Array
}

/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN. O(n).
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
export function argsort(values: Float64Array): Uint32Array {
  return ascending(values).order
}

/**
 * The same, and where another value begins; -0 and 0 are one. Sorted by the upper halves of the doubles, which tell most of them apart, and then
 * by the lower ones where they do not.
 *
 * The order of an array is remembered as long as it lives, because several metrics rank the same scores; it must not change after it was ordered.
 *
 * @example
 * ascending(Float64Array.of(0.3, 0, 0.3)) // => { order: Uint32Array.of(1, 0, 2), starts: Uint32Array.of(0, 1, 3) }
 */
export function ascending(values: Float64Array): Ascending {
  const before = remembered.get(values)
  if (before !== undefined) return before
  const found = sorted(values)
  remembered.set(values, found)
  return found
}

const remembered = new WeakMap<Float64Array, Ascending>()

function sorted(values: Float64Array): Ascending {
  const n = values.length
  const rows = new Uint32Array(n)
  for (let row = 0; row < n; row++) rows[row] = row
  const { keys, rows: order } =
    n < FEW ? { keys: new Uint32Array(n), rows } : radixSort({ keys: halves(values, rows, UPPER), rows })
  const starts = new Uint32Array(n + 1)
  let count = 0
  for (let start = 0; start < n;) {
    let end = start + 1
    while (end < n && keys[end] === keys[start]) end++
    if (end - start > 1) sortAlike(order, values, { start, end })
    starts[count++] = start
    for (let place = start + 1; place < end; place++) {
      if (values[order[place]!] !== values[order[place - 1]!]) starts[count++] = place
    }
    start = end
  }
  starts[count] = n
  return { order, starts: starts.subarray(0, count + 1) }
}

/** Places from start up to end. */
interface Run {
  readonly start: number
  readonly end: number
}

/** Sorts rows whose upper halves are equal. Mostly they are two, or ties and in order as they stand. */
function sortAlike(order: Uint32Array, values: Float64Array, { start, end }: Run): void {
  if (isSorted(order, values, { start, end })) return
  if (end - start < FEW) return insert(order, values, { start, end })
  const rows = order.slice(start, end)
  order.set(radixSort({ keys: halves(values, rows, LOWER), rows }).rows, start)
}

function isSorted(order: Uint32Array, values: Float64Array, { start, end }: Run): boolean {
  for (let place = start + 1; place < end; place++) {
    if (values[order[place]!]! < values[order[place - 1]!]!) return false
  }
  return true
}

function insert(order: Uint32Array, values: Float64Array, { start, end }: Run): void {
  for (let next = start + 1; next < end; next++) {
    const row = order[next]!
    const value = values[row]!
    let place = next
    for (; place > start && values[order[place - 1]!]! > value; place--) order[place] = order[place - 1]!
    order[place] = row
  }
}

/** Half of the bits of each double, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function halves(values: Float64Array, rows: Uint32Array, half: typeof UPPER | typeof LOWER): Uint32Array {
  const one = new Float64Array(1)
  const words = new Uint32Array(one.buffer)
  const keys = new Uint32Array(rows.length)
  const ofPositive = half === UPPER ? 0x80000000 : 0
  for (let place = 0; place < rows.length; place++) {
    one[0] = values[rows[place]!]! + 0
    keys[place] = words[UPPER]! >>> 31 === 1 ? ~words[half]! : words[half]! ^ ofPositive
  }
  return keys
}
