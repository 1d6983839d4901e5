/** Widest number that stands in the four bytes from its first bit on. */
const widestWord = 24
const widest = 31

/**
 * Reads `count` numbers of `width` bits in the hybrid of runs and packed bits that dictionary indices are in
 * (parquet-format, Encodings.md, "RLE = 3"). Linear in count and bytes.
 *
 * @throws RangeError if the bytes end before, or a number has more than 31 bits
 */
export function readHybrid(bytes: Uint8Array, width: number, out: Int32Array, count: number): void {
  if (width > widest) throw new RangeError(`numbers of ${width} bits`)
  eachRun(bytes, width, count, (run) => {
    if (run.isPacked) unpack(bytes, run.start, width, out.subarray(run.from, run.to))
    else out.fill(run.value, run.from, run.to)
  })
}

/** A run of equal numbers, or of numbers that are packed one after another. */
export interface HybridRun {
  readonly isPacked: boolean
  /** Which numbers they are, [from, to). */
  readonly from: number
  readonly to: number
  /** Where packed ones begin. */
  readonly start: number
  /** What equal ones are; 0 for packed ones. */
  readonly value: number
}

/** Goes over the runs that hold `count` numbers of `width` bits. @throws RangeError if the bytes end before */
export function eachRun(bytes: Uint8Array, width: number, count: number, visit: (run: HybridRun) => void): void {
  let at = 0
  for (let from = 0; from < count;) {
    let header = 0
    for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
      if (at >= bytes.length || shift > 28) throw new RangeError('a run is cut off')
      byte = bytes[at++]!
      header |= (byte & 0x7f) << shift
    }
    const isPacked = (header & 1) === 1
    const groups = header >>> 1
    const to = Math.min(count, from + (isPacked ? groups * 8 : groups))
    const end = at + (isPacked ? Math.ceil(((to - from) * width) / 8) : (width + 7) >> 3)
    if (end > bytes.length) throw new RangeError('a run is cut off')
    visit({ isPacked, from, to, start: at, value: isPacked ? 0 : littleEndian(bytes, at, end) })
    at = isPacked ? at + groups * width : end
    from = to
  }
}

function littleEndian(bytes: Uint8Array, start: number, end: number): number {
  let value = 0
  for (let at = end - 1; at >= start; at--) value = (value << 8) | bytes[at]!
  return value
}

function unpack(bytes: Uint8Array, start: number, width: number, out: Int32Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mask = (1 << width) - 1
  // The numbers whose four bytes are all there.
  const words = width > widestWord ? 0 : Math.max(0, Math.floor(((bytes.length - 4 - start) * 8) / Math.max(1, width)))
  const fast = Math.min(out.length, words)
  let bit = start * 8
  for (let index = 0; index < fast; index++, bit += width)
    out[index] = (view.getUint32(bit >>> 3, true) >>> (bit & 7)) & mask
  for (let index = fast; index < out.length; index++) {
    let value = 0
    for (let place = 0; place < width; place++, bit++) value |= ((bytes[bit >> 3]! >> (bit & 7)) & 1) << place
    out[index] = value
  }
}
