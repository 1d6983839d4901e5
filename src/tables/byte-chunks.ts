import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MeasurementError } from '../documents/index.js'
import type { StoredBytes } from './stored-bytes.js'

/** All bytes in order, a chunk at a time. */
export async function* byteChunks(stored: StoredBytes, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < stored.byteLength; start += size) {
    const chunk = await stored.read(start, start + size)
    if (chunk.length > 0) yield chunk
  }
}

/**
 * What a gzip file holds, a chunk at a time: never the whole of it, however much it is.
 *
 * @throws MeasurementError if the file is damaged or cut off
 */
export async function* gunzippedChunks(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  size: number
): AsyncGenerator<Uint8Array> {
  const compressed = Readable.from(chunks)
  const gunzip = createGunzip({ chunkSize: Math.max(size, 64) })
  compressed.on('error', (error) => gunzip.destroy(error))
  try {
    yield* compressed.pipe(gunzip) as AsyncIterable<Uint8Array>
  } catch (error) {
    if (error instanceof MeasurementError) throw error
    throw new MeasurementError({
      file,
      message: `is not a readable gzip file: ${(error as Error).message}`,
      hint: 'It may be cut off or damaged: write it again, or upload it again'
    })
  } finally {
    compressed.destroy()
    gunzip.destroy()
  }
}

/** The first bytes of a sequence, at least `length` of them if there are so many, and the whole sequence again. */
export async function withHead(
  chunks: AsyncGenerator<Uint8Array>,
  length: number
): Promise<{ readonly head: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const first: Uint8Array[] = []
  let read = 0
  while (read < length) {
    const next = await chunks.next()
    if (next.done === true) break
    first.push(next.value)
    read += next.value.length
  }
  return { head: Buffer.concat(first).subarray(0, length), all: followedBy(first, chunks) }
}

async function* followedBy(first: readonly Uint8Array[], rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first
  yield* rest
}
