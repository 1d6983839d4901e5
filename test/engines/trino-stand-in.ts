import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One recorded answer; `BASE` in it stands for the address of the server. */
export interface Recorded {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** It never comes. */
  readonly never?: true
  /** It breaks off. */
  readonly broken?: true
}

export interface Seen {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface StandIn {
  readonly url: string
  /** Requests in the order in which they came. */
  readonly seen: readonly Seen[]
  /** Answers of the next requests for rows. */
  play(answers: readonly Recorded[]): void
  close(): Promise<void>
}

/** A server that says what a Trino said, one answer a request, and takes what is cancelled. */
export async function startStandIn(): Promise<StandIn> {
  const seen: Seen[] = []
  let answers: Recorded[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      seen.push({ method, path, headers, body })
      if (method === 'DELETE') response.writeHead(204).end()
      else send(response, answers.shift() ?? { status: 500, body: 'nothing more was recorded' }, base())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: base(),
    seen,
    play(recorded) {
      seen.length = 0
      answers = [...recorded]
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

function send(
  response: ServerResponse,
  { status = 200, headers = {}, body = '', never, broken }: Recorded,
  base: string
): void {
  if (never) return
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  if (broken) {
    response.writeHead(status, { 'content-length': text.length + 1 }).write(text, () => response.destroy())
    return
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text.replaceAll('BASE', base))
}
