import { isUtf8 } from 'node:buffer'

/** A piece of a file's text; with a fault, the text goes only up to what is wrong. */
export interface TextPiece {
  readonly text: string
  readonly fault?: { readonly message: string; readonly hint: string }
}

const longestCharacter = 4
const badUtf8 = { message: 'is not UTF-8 text', hint: 'Save the file as UTF-8' }
const badNul = { message: 'holds a NUL byte', hint: 'The file is binary or UTF-16: write it as UTF-8 text' }

/** Decodes UTF-8, byte order mark removed, characters across chunks joined. The last piece is the one with a fault. */
export async function* utf8Text(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  let rest: Uint8Array = new Uint8Array()
  let first = true
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = bytes.length - unfinishedLength(bytes)
    rest = bytes.subarray(whole)
    if (whole === 0) continue
    const piece = decoded(bytes.subarray(0, whole), first)
    first = false
    yield piece
    if (piece.fault !== undefined) return
  }
  if (rest.length > 0) yield { text: '', fault: badUtf8 }
}

function decoded(bytes: Uint8Array, first: boolean): TextPiece {
  const valid = isUtf8(bytes) ? bytes.length : validLength(bytes)
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, valid).toString('utf8')
  const text = first && raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw
  const nul = text.indexOf('\0')
  if (nul >= 0) return { text: text.slice(0, nul), fault: badNul }
  return valid < bytes.length ? { text, fault: badUtf8 } : { text }
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
