import { MeasurementError } from '../../documents/index.js'
import type { Incoming } from './exchange.js'
import { unpacked } from './unpacked.js'

/** Bytes a second, on the average: what comes slower has no end. */
const SLOWEST = 1024

/**
 * The bytes of an answer, unpacked and read as they come and no further than `most`.
 *
 * @param stall milliseconds after which an answer of which nothing comes has broken off
 * @throws MeasurementError where there are more bytes, or fewer than the answer announced
 * @throws Error where the connection breaks, what is packed does, or nothing comes or too little: another try may succeed
 */
export async function bytesOf(
  { status, headers, body }: Incoming,
  { most, stall }: { readonly most: number; readonly stall: number }
): Promise<Uint8Array> {
  // Such an answer has no body, whatever its headers say of one.
  if (status === 204 || status === 304) {
    body.destroy()
    return new Uint8Array(0)
  }
  const announced = Number(headers.get('content-length') ?? Number.NaN)
  const plain = unpacked(body, headers.get('content-encoding') ?? '')
  const reader: AsyncIterator<Uint8Array, undefined> = plain[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  const started = performance.now()
  try {
    if (announced > most) throw tooLarge(most)
    for (;;) {
      const { done, value } = await within(stall, reader.next())
      if (done === true) break
      length += value.length
      if (length > most) throw tooLarge(most)
      const seconds = (performance.now() - started - stall) / 1000
      if (length < seconds * SLOWEST) throw new Error(`it comes slower than ${SLOWEST} bytes a second`)
      chunks.push(value)
    }
  } finally {
    plain.destroy()
  }
  return Buffer.concat(chunks)
}

function tooLarge(most: number): MeasurementError {
  return new MeasurementError({
    message: `its answer is larger than ${most} bytes`,
    hint: 'Keep less there: no more of it is read'
  })
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
