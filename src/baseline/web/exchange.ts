import type { Readable } from 'node:stream'

import { Headers, request, type Dispatcher } from 'undici'

/** One request as it goes over the wire: redirects are not followed, nothing is unpacked. */
export interface Outgoing {
  readonly method: Dispatcher.HttpMethod
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  readonly dispatcher: Dispatcher
  /** Until the answer begins. */
  readonly signal: AbortSignal
}

/** The beginning of an answer; its body is yet to be read, or to be destroyed. */
export interface Incoming {
  readonly status: number
  readonly headers: Headers
  readonly body: Readable
  /** Who said it. */
  readonly url: URL
}

/**
 * Sends a request. Not by `fetch`, which takes the half of a packed file for the whole.
 *
 * @throws Error where there is no answer
 */
export async function exchange(url: URL, { headers, body, ...outgoing }: Outgoing): Promise<Incoming> {
  const answer = await request(url, {
    ...outgoing,
    headers: { accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'model-gate', ...headers },
    ...(body !== undefined && { body })
  })
  // Who reads it is told as well; who gives it up must not be.
  answer.body.on('error', () => undefined)
  return { status: answer.statusCode, headers: headersOf(answer.headers), body: answer.body, url }
}

/** `Headers` takes bytes alone, and servers send any text. */
function headersOf(told: Dispatcher.ResponseData['headers']): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(told))
    for (const value of [values ?? []].flat()) headers.append(name, Buffer.from(value).toString('latin1'))
  return headers
}
