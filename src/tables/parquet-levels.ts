import { eachRun } from './parquet-hybrid.js'

const setBits = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length)

/** Which rows of a page have a value. */
export interface Levels {
  /** 1 for each row that has one; undefined where all have. */
  readonly present: Uint8Array | undefined
  readonly count: number
}

/** Reads levels of one bit, which say whether a row has a value. @throws RangeError if they are cut off */
export function readLevels(bytes: Uint8Array, rows: number): Levels {
  const present = new Uint8Array(rows)
  let count = 0
  eachRun(bytes, 1, rows, ({ isPacked, from, to, start, value }) => {
    if (isPacked) count += unpackBits(bytes, start, present.subarray(from, to))
    else if (value === 1) {
      present.fill(1, from, to)
      count += to - from
    } else if (value !== 0) throw new RangeError(`a level is ${value}, must be 0 or 1`)
  })
  return { present: count === rows ? undefined : present, count }
}

/** Gives each bit a byte of `out`. @returns how many are set */
export function unpackBits(bytes: Uint8Array, start: number, out: Uint8Array): number {
  const whole = out.length & ~7
  let set = 0
  let at = start
  for (let row = 0; row < whole; row += 8) {
    const byte = bytes[at++]!
    set += setBits[byte]!
    for (let bit = 0; bit < 8; bit++) out[row + bit] = (byte >> bit) & 1
  }
  for (let row = whole; row < out.length; row++) {
    out[row] = (bytes[at]! >> (row & 7)) & 1
    set += out[row]!
  }
  return set
}
