import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** By the names that HTTP has for them. Each knows its end: what breaks off is an error. */
const unpackers: Readonly<Record<string, (() => ReturnType<typeof createGunzip>) | undefined>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

/** A body without what the server packed it by. What is packed in another way stays as it is: stores name ways of their own, such as `aws-chunked`. */
export function unpacked(body: Readable, encoding: string): Readable {
  const name = encoding.trim().toLowerCase()
  const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name]?.() : undefined
  // Who reads it sees how it ends.
  return unpacker === undefined ? body : pipeline(body, unpacker, () => undefined)
}
