import { Readable } from 'node:stream'

import type { S3ClientConfig } from '@aws-sdk/client-s3'

import type { Surroundings } from '../store.js'
import { webClient, type WebClient, type WebRequest } from '../web/client.js'

/** A request as the SDK signed it. */
interface SignedRequest {
  readonly protocol: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly method: string
  readonly query: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** Largest object that is read. */
const MOST_BYTES = 2 ** 30

/**
 * Lets the SDK sign and understand, and the web client send: the limits, the proxies and the care for credentials are the same for every store. A
 * service that hands out credentials is another origin than the one that keeps objects.
 */
export function throughWebClient(
  surroundings: Surroundings,
  limits: { readonly secrets: readonly string[]; readonly patience: number }
): NonNullable<S3ClientConfig['requestHandler']> {
  const clients = new Map<string, WebClient>()
  const clientOf = (origin: string): WebClient => {
    const client = clients.get(origin) ?? webClient({ name: 'S3', origin, headers: {}, ...limits }, surroundings)
    clients.set(origin, client)
    return client
  }
  return {
    handle: async (request: SignedRequest) => {
      const url = addressOf(request)
      const { status, headers, bytes } = await clientOf(url.origin).send(requestOf(request, url))
      const body = Readable.from([bytes], { objectMode: false })
      return { response: { statusCode: status, headers: Object.fromEntries(headers), body } }
    },
    destroy: () => void Promise.all([...clients.values()].map((client) => client.close()))
  }
}

function addressOf({ protocol, hostname, port, path, query }: SignedRequest): URL {
  const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`)
  const parts = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${strict(name)}=${strict(value ?? '')}`)
  )
  url.search = parts.join('&')
  return url
}

/** As the signature was made: it also encodes what `encodeURIComponent` leaves. */
function strict(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

function requestOf({ method, headers, body, path }: SignedRequest, url: URL): WebRequest {
  // What the connection says by itself; `fetch` takes none of them.
  const own = ['host', 'content-length', 'user-agent', 'connection', 'expect']
  const conditional = 'if-match' in headers || 'if-none-match' in headers
  return {
    operation: `${method === 'GET' ? 'read' : 'write'} ${decodeURIComponent(path)}`,
    method: method as WebRequest['method'],
    url,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name.toLowerCase()))),
    ...(body !== undefined && { body }),
    // The same bytes under the same name may be written twice; a condition that held the first time does not the second.
    repeatable: method === 'GET' || (method === 'PUT' && !conditional),
    // A pointer, which may be written back where it could not be read.
    always: method === 'PUT' && conditional,
    most: MOST_BYTES
  }
}
