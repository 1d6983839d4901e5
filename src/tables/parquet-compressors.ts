import * as zlib from 'node:zlib'
import type { Compressors } from 'hyparquet'
import { startsWith } from './foreign-content.js'

const gzipMark = [0x1f, 0x8b]

/**
 * What unpacks pages: Node's own where it has it, which is several times as fast, else hyparquet's.
 *
 * A page of no bytes is none, whatever it is packed as: hyparquet's LZ4 refuses it.
 */
export async function pageCompressors(): Promise<Compressors> {
  const { compressors } = await import('hyparquet-compressors')
  const zstd = 'zstdDecompressSync' in zlib ? zlib.zstdDecompressSync : undefined
  const own: Compressors = {
    ...compressors,
    GZIP: (packed, length) =>
      startsWith(packed, gzipMark)
        ? zlib.gunzipSync(packed, { maxOutputLength: length })
        : compressors.GZIP!(packed, length),
    BROTLI: (packed, length) => zlib.brotliDecompressSync(packed, { maxOutputLength: length }),
    ...(zstd && { ZSTD: (packed, length) => zstd(packed, { maxOutputLength: length }) })
  }
  const entries = Object.entries(own) as [keyof Compressors, NonNullable<Compressors['GZIP']>][]
  return Object.fromEntries(
    entries.map(([codec, unpack]) => [
      codec,
      (packed: Uint8Array, length: number) => (length === 0 ? new Uint8Array() : plain(unpack(packed, length)))
    ])
  )
}

/** The same bytes as no `Buffer`: what goes over bytes is fastest when it meets one kind of them. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
