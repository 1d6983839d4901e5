import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MeasurementError } from '../documents/index.js'
import type { StoredBytes } from './stored-bytes.js'

/** The bytes [from, to) in order, a chunk at a time; the next one is read while a chunk is worked on. */
export async function* byteChunks(
  stored: StoredBytes,
  size: number,
  from = 0,
  to = stored.byteLength
): AsyncGenerator<Uint8Array> {
  let next = readAhead(stored, from, Math.min(from + size, to))
  for (let start = from; start < to; start += size) {
    const chunk = await next
    next = readAhead(stored, Math.min(start + size, to), Math.min(start + 2 * size, to))
    if (chunk.length > 0) yield chunk
  }
}

/** A read whose failure waits until somebody asks for the bytes. */
function readAhead(stored: StoredBytes, start: number, end: number): Promise<Uint8Array> {
  const bytes = stored.read(start, end)
  bytes.catch(() => undefined)
  return bytes
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
