/** Below so many values a comparison sort is faster than clearing the counters. */
const FEW = 2048

/** From so many values on, fewer and larger digits pay. */
const MANY = 200_000

/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN.
 *
 * Radix sort on the bits of the doubles: O(n). The order of the last few arrays is remembered as long as they live, because several metrics rank
 * the same scores; an array must not change after it was ordered.
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
export function argsort(values: Float64Array): Uint32Array {
  const before = remembered.get(values)
  if (before !== undefined) return before
  const order = sorted(values)
  remembered.set(values, order)
  return order
}

const remembered = new WeakMap<Float64Array, Uint32Array>()

function sorted(values: Float64Array): Uint32Array {
  const n = values.length
  const rows = new Uint32Array(n)
  for (let row = 0; row < n; row++) rows[row] = row
  if (n < FEW) return rows.sort((a, b) => values[a]! - values[b]! || a - b)
  const { low, high } = keysOf(values)
  const bits = n < MANY ? 11 : 16
  let [from, to] = [rows, new Uint32Array(n)]
  for (const keys of [low, high]) {
    for (let shift = 0; shift < 32; shift += bits) {
      if (distribute(from, to, { keys, shift, bits })) [from, to] = [to, from]
    }
  }
  return from
}

/** Bits of the doubles, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function keysOf(values: Float64Array): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const n = values.length
  const one = new Float64Array(1)
  const words = new Uint32Array(one.buffer)
  const [low, high] = [new Uint32Array(n), new Uint32Array(n)]
  for (let row = 0; row < n; row++) {
    one[0] = values[row]! + 0
    const negative = words[1]! >>> 31 === 1
    low[row] = negative ? ~words[0]! : words[0]!
    high[row] = negative ? ~words[1]! : words[1]! ^ 0x80000000
  }
  return { low, high }
}

/** One pass. @returns false where all share the digit and nothing had to move */
function distribute(
  from: Uint32Array,
  to: Uint32Array,
  { keys, shift, bits }: { readonly keys: Uint32Array; readonly shift: number; readonly bits: number }
): boolean {
  const digits = 1 << bits
  const mask = digits - 1
  const starts = new Uint32Array(digits + 1)
  for (let row = 0; row < keys.length; row++) starts[((keys[row]! >>> shift) & mask) + 1]!++
  if (starts[((keys[0]! >>> shift) & mask) + 1] === keys.length) return false
  for (let digit = 0; digit < digits; digit++) starts[digit + 1]! += starts[digit]!
  for (let place = 0; place < from.length; place++) {
    const row = from[place]!
    to[starts[(keys[row]! >>> shift) & mask]!++] = row
  }
  return true
}
