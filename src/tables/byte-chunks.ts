import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MeasurementError } from '../documents/index.js'
import type { StoredBytes } from './stored-bytes.js'

/**
 * The bytes [from, to) in order, a chunk at a time; the next one is read while a chunk is worked on. Two chunks of memory in all: what was handed out is
 * good until the next is asked for.
 */
export async function* byteChunks(
  stored: StoredBytes,
  size: number,
  from = 0,
  to = stored.byteLength
): AsyncGenerator<Uint8Array> {
  const length = Math.min(size, Math.max(0, to - from))
  let [memory, other] = [new Uint8Array(length), new Uint8Array(length)]
  let next = readAhead(stored, from, Math.min(from + size, to), memory)
  for (let start = from; start < to; start += size) {
    const chunk = await next
    ;[memory, other] = [other, memory]
    next = readAhead(stored, Math.min(start + size, to), Math.min(start + 2 * size, to), memory)
    if (chunk.length > 0) yield chunk
  }
}

/** The same chunks, each in memory of its own. */
export async function* keptChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield new Uint8Array(chunk)
}

/** A read whose failure waits until somebody asks for the bytes. */
function readAhead(
  stored: StoredBytes,
  start: number,
  end: number,
  into: Uint8Array<ArrayBuffer>
): Promise<Uint8Array> {
  const bytes = stored.read(start, end, into)
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
  // A stream takes chunks ahead of who reads it.
  const compressed = Readable.from(keptChunks(chunks))
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
  let first: Uint8Array = new Uint8Array()
  while (first.length < length) {
    const next = await chunks.next()
    if (next.done === true) break
    first = Buffer.concat([first, next.value])
  }
  return { head: first.subarray(0, length), all: followedBy(first, chunks) }
}

async function* followedBy(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first
  yield* rest
}
