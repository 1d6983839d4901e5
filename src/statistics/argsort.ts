/** Below so many values a comparison sort is faster than clearing the counters. */
const FEW = 4096

/**
 * Rows in ascending order of their values; ties in order of row. Values must not be NaN.
 *
 * Radix sort on the bits of the doubles, 16 at a time: O(n), about 60 ns a value at a million.
 *
 * @example
 * argsort(Float64Array.of(0.3, -1, 0.2)) // => Uint32Array.of(1, 2, 0)
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length
  const rows = Uint32Array.from({ length: n }, (_, row) => row)
  if (n < FEW) return rows.sort((a, b) => values[a]! - values[b]! || a - b)
  const { low, high } = keysOf(values)
  let [from, to] = [rows, new Uint32Array(n)]
  for (const [keys, shift] of [
    [low, 0],
    [low, 16],
    [high, 0],
    [high, 16]
  ] as const) {
    if (!distribute(from, to, { keys, shift })) continue
    ;[from, to] = [to, from]
  }
  return from
}

/** Bits of the doubles, turned so that they order as unsigned integers. -0 becomes 0, as they compare equal. */
function keysOf(values: Float64Array): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const n = values.length
  const words = new Uint32Array(Float64Array.from(values, (value) => value + 0).buffer)
  const [low, high] = [new Uint32Array(n), new Uint32Array(n)]
  for (let row = 0; row < n; row++) {
    const sign = words[2 * row + 1]! >>> 31
    low[row] = sign === 1 ? ~words[2 * row]! : words[2 * row]!
    high[row] = sign === 1 ? ~words[2 * row + 1]! : words[2 * row + 1]! ^ 0x80000000
  }
  return { low, high }
}

/** One pass. @returns false where all share the digit and nothing had to move */
function distribute(
  from: Uint32Array,
  to: Uint32Array,
  { keys, shift }: { readonly keys: Uint32Array; readonly shift: number }
): boolean {
  const starts = new Uint32Array(65_537)
  for (let row = 0; row < keys.length; row++) starts[((keys[row]! >>> shift) & 0xffff) + 1]!++
  if (starts[((keys[0]! >>> shift) & 0xffff) + 1] === keys.length) return false
  for (let digit = 0; digit < 65_536; digit++) starts[digit + 1]! += starts[digit]!
  for (let place = 0; place < from.length; place++) {
    const row = from[place]!
    to[starts[(keys[row]! >>> shift) & 0xffff]!++] = row
  }
  return true
}
