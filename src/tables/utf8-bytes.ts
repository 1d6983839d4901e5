import { isUtf8 } from 'node:buffer'

/** A piece of a file that is UTF-8 and ends with a whole character; with a fault, it goes only up to what is wrong. */
export interface Utf8Piece {
  readonly bytes: Uint8Array
  readonly fault?: { readonly message: string; readonly hint: string }
}

const longestCharacter = 4
const byteOrderMark = [0xef, 0xbb, 0xbf] as const
const badUtf8 = { message: 'is not UTF-8 text', hint: 'Save the file as UTF-8' }
const badNul = { message: 'holds a NUL byte', hint: 'The file is binary or UTF-16: write it as UTF-8 text' }

/**
 * Checks that bytes are UTF-8 without NUL, characters across chunks joined. The last piece is the one with a fault.
 *
 * @param atStart whether they are the beginning of a file, where a byte order mark is removed
 */
export async function* utf8Bytes(chunks: AsyncIterable<Uint8Array>, atStart = true): AsyncGenerator<Utf8Piece> {
  let rest: Uint8Array = new Uint8Array()
  let first = atStart
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.length - unfinishedLength(bytes)
    // A copy: the memory of a chunk is used again.
    rest = new Uint8Array(bytes.subarray(whole))
    if (whole === 0) continue
    const piece = checked(bytes.subarray(0, whole), first)
    first = false
    yield piece
    if (piece.fault !== undefined) return
  }
  if (rest.length > 0) yield { bytes: new Uint8Array(), fault: badUtf8 }
}

function checked(bytes: Uint8Array, first: boolean): Utf8Piece {
  const valid = isUtf8(bytes) ? bytes.length : validLength(bytes)
  const start = first && byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0
  const nul = bytes.indexOf(0)
  if (nul >= 0 && nul < valid) return { bytes: bytes.subarray(start, nul), fault: badNul }
  const text = bytes.subarray(start, valid)
  return valid < bytes.length ? { bytes: text, fault: badUtf8 } : { bytes: text }
}

/** How many bytes at the end begin a character that is not all there: 0 to 3. */
function unfinishedLength(bytes: Uint8Array): number {
  for (let back = 1; back < longestCharacter && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < characterLength(byte) ? back : 0
  }
  return 0
}

function characterLength(lead: number): number {
  if (lead >= 0xf0) return 4
  return lead >= 0xe0 ? 3 : 2
}

/** Length of the longest valid beginning, by bisection; a character that a half cuts is not held against it. */
function validLength(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (high - low > 2 * longestCharacter) {
    const middle = (low + high) >>> 1
    const end = middle - unfinishedLength(bytes.subarray(low, middle))
    if (isUtf8(bytes.subarray(low, end))) low = end
    else high = end
  }
  while (!isUtf8(bytes.subarray(low, high))) high--
  return high
}
