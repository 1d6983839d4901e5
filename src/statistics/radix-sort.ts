/** Rows, and the key of each. */
export interface Keyed {
  readonly keys: Uint32Array
  readonly rows: Uint32Array
}

/** So few places are written at a time that they stay in the cache. */
const BITS = 8
const DIGITS = 1 << BITS
const MASK = DIGITS - 1

/**
 * Rows in ascending order of their keys; equal keys as they stood. From the lowest digit up, keys moved with their rows so that every pass reads
 * memory in its order: O(n). The arrays given are overwritten.
 *
 * @example
 * radixSort({ keys: Uint32Array.of(7, 3), rows: Uint32Array.of(0, 1) }).rows // => Uint32Array.of(1, 0)
 */
export function radixSort(of: Keyed): Keyed {
  const n = of.keys.length
  let [from, to]: [Keyed, Keyed] = [of, { keys: new Uint32Array(n), rows: new Uint32Array(n) }]
  for (let shift = 0; shift < 32; shift += BITS) {
    if (distribute(from, to, shift)) [from, to] = [to, from]
  }
  return from
}

/** One pass. @returns false where all share the digit and nothing had to move */
function distribute({ keys, rows }: Keyed, to: Keyed, shift: number): boolean {
  const starts = new Uint32Array(DIGITS + 1)
  for (let place = 0; place < keys.length; place++) starts[((keys[place]! >>> shift) & MASK) + 1]!++
  if (starts[((keys[0]! >>> shift) & MASK) + 1] === keys.length) return false
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!
  const { keys: sortedKeys, rows: sortedRows } = to
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place]!
    const there = starts[(key >>> shift) & MASK]!++
    sortedKeys[there] = key
    sortedRows[there] = rows[place]!
  }
  return true
}
