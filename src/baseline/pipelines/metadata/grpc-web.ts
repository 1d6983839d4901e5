/** Flag of the frame that ends an answer: its trailers, in text. */
const TRAILERS = 0x80
/** Added to a flag where the frame is compressed, which nobody asked for. */
const COMPRESSED = 0x01

/** What a call ended with, or why an answer is none of gRPC-web. */
export type Ended =
  | {
      /** gRPC's own: 0 is a success. */
      readonly status: number
      /** What the server says of a failure. */
      readonly words: string
      /** None where the call failed. */
      readonly message?: Uint8Array
    }
  | { readonly malformed: string }

/**
 * A message as gRPC-web sends it: a flag, its length in four bytes, and itself.
 *
 * @example
 * [...framed(Uint8Array.of(7))] // => [0, 0, 0, 0, 1, 7]
 */
export function framed(message: Uint8Array): Uint8Array {
  const frame = new Uint8Array(5 + message.length)
  new DataView(frame.buffer).setUint32(1, message.length)
  frame.set(message, 5)
  return frame
}

/**
 * Reads an answer: one message and its trailers, or no body where the headers hold what trailers would. The end must be told: what breaks off looks
 * like an answer that is shorter.
 *
 * Source: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md
 */
export function ended(headers: Headers, body: Uint8Array): Ended {
  if (body.length === 0) return withoutBody(headers)
  const frames = framesOf(body)
  if (typeof frames === 'string') return { malformed: frames }
  if (frames.some(({ flag }) => (flag & COMPRESSED) !== 0)) return { malformed: 'it is compressed' }
  const last = frames.at(-1)
  if (last?.flag !== TRAILERS) return { malformed: 'its end is missing (no trailers)' }
  const messages = frames.slice(0, -1)
  const odd = messages.find(({ flag }) => flag !== 0)
  if (odd !== undefined)
    return { malformed: odd.flag === TRAILERS ? 'it ends twice' : `it holds a frame of the kind ${odd.flag}` }
  const end = endOf(trailersIn(last.payload))
  if ('malformed' in end || end.status !== 0) return end
  const [message, ...more] = messages
  if (message === undefined || more.length > 0) return { malformed: `it holds ${messages.length} messages` }
  return { ...end, message: message.payload }
}

interface Frame {
  readonly flag: number
  readonly payload: Uint8Array
}

/** @returns what is wrong, where it is no row of frames */
function framesOf(body: Uint8Array): readonly Frame[] | string {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const frames: Frame[] = []
  for (let at = 0; at < body.length;) {
    if (body.length - at < 5) return 'it breaks off'
    const length = view.getUint32(at + 1)
    if (length > body.length - at - 5)
      return `it breaks off: ${length} bytes are announced, ${body.length - at - 5} came`
    frames.push({ flag: body[at]!, payload: body.subarray(at + 5, at + 5 + length) })
    at += 5 + length
  }
  return frames
}

function withoutBody(headers: Headers): Ended {
  const end = endOf(
    ['grpc-status', 'grpc-message'].flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
  )
  return !('malformed' in end) && end.status === 0 ? { malformed: 'it holds 0 messages' } : end
}

type Trailers = readonly (readonly [name: string, value: string])[]

function trailersIn(payload: Uint8Array): Trailers {
  const lines = new TextDecoder().decode(payload).split(/\r?\n/)
  return lines.map((line) => {
    const [name = '', ...rest] = line.split(':')
    return [name.trim().toLowerCase(), rest.join(':').trim()]
  })
}

function endOf(trailers: Trailers): { status: number; words: string } | { malformed: string } {
  const statuses = trailers.filter(([name]) => name === 'grpc-status').map(([, value]) => value)
  const [status = ''] = statuses
  if (statuses.length !== 1 || !/^\d{1,3}$/.test(status))
    return { malformed: 'it does not say whether the call succeeded (grpc-status)' }
  const words = trailers.find(([name]) => name === 'grpc-message')?.[1] ?? ''
  return { status: Number(status), words: percentDecoded(words) }
}

/** What is no percent-encoding stays as it is. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
