import type { Response } from 'undici'

import { MeasurementError } from '../../documents/index.js'

/** Bytes a second, on the average: what comes slower has no end. */
const SLOWEST = 1024

/**
 * The bytes of an answer, read as they come and no further than `most`.
 *
 * @param stall milliseconds after which an answer of which nothing comes has broken off
 * @throws MeasurementError where there are more bytes, or fewer than the answer announced
 * @throws Error where the connection breaks, or nothing comes or too little: another try may succeed
 */
export async function bytesOf(
  { body, headers }: Response,
  { most, stall }: { readonly most: number; readonly stall: number }
): Promise<Uint8Array> {
  if (body === null) return new Uint8Array(0)
  const announced = Number(headers.get('content-length') ?? Number.NaN)
  if (announced > most) {
    await body.cancel()
    throw tooLarge(most)
  }
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  const started = performance.now()
  try {
    for (;;) {
      const { done, value } = await within(stall, reader.read())
      if (done) break
      length += value.length
      if (length > most) throw tooLarge(most)
      const seconds = (performance.now() - started - stall) / 1000
      if (length < seconds * SLOWEST) throw new Error(`it comes slower than ${SLOWEST} bytes a second`)
      chunks.push(value)
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    throw error
  }
  return Buffer.concat(chunks)
}

function tooLarge(most: number): MeasurementError {
  return new MeasurementError({ message: `its answer is larger than ${most} bytes` })
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came for ${Math.round(milliseconds / 1000)} s`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
