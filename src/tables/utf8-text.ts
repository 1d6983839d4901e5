import { utf8Bytes, type Utf8Piece } from './utf8-bytes.js'

/** A piece of a file's text; with a fault, the text goes only up to what is wrong. */
export interface TextPiece extends Pick<Utf8Piece, 'fault'> {
  readonly text: string
}

/** Decodes UTF-8, byte order mark removed, characters across chunks joined. The last piece is the one with a fault. */
export async function* utf8Text(chunks: AsyncIterable<Uint8Array>, atStart = true): AsyncGenerator<TextPiece> {
  for await (const { bytes, fault } of utf8Bytes(chunks, atStart)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
    yield fault === undefined ? { text } : { text, fault }
  }
}
