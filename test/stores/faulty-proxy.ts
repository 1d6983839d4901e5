import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What goes wrong with one request. */
export type Fault =
  /** The server closes the connection and has done nothing. */
  | 'refused'
  /** The server does it, and nobody hears of it. */
  | 'answer lost'
  /** The same, with the connection open. */
  | 'answer kept'
  | 'hang'
  /** Half of the body, then the connection ends. */
  | 'cut off'
  | 'wrong length'
  | 'HTML'
  | 'redirect'
  | 401
  | 403
  | 404
  | 409
  | 429
  | 500

/** Which requests go wrong, and how. */
interface Planned {
  readonly fault: Fault
  readonly hits: (index: number, seen: string) => boolean
  /** What somebody else does before the fault comes. */
  readonly meanwhile?: () => Promise<unknown>
  /** Called when the server has done what nobody hears of. */
  readonly done?: () => void
}

/** A proxy in front of a real server that lets some of its requests go wrong. */
export interface FaultyProxy {
  readonly url: string
  /** Method and path of each request since the last `next`. */
  readonly seen: readonly string[]
  /** Authorization of requests that came by a redirect to another host. */
  readonly leaked: readonly string[]
  /** From now on requests go wrong; without a fault none does. */
  next(fault?: Planned): void
  stop(): Promise<void>
}

/** Puts a proxy before the server at an address. */
export async function faultyProxy(target: string): Promise<FaultyProxy> {
  let current: Planned | undefined
  let seen: string[] = []
  const leaked: string[] = []
  const thief = createServer((asked, answer) => {
    leaked.push(asked.headers.authorization ?? 'no credentials')
    answer.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await listening(thief)
  const elsewhere = addressOf(thief)
  const proxy = createServer((asked, answer) => {
    const name = `${asked.method ?? ''} ${new URL(asked.url ?? '/', target).pathname}`
    const index = seen.push(name) - 1
    const { fault, done, meanwhile } = current?.hits(index, name) === true ? current : {}
    const go = (): void => respond(fault, { asked, answer, target, elsewhere, done })
    if (meanwhile === undefined) go()
    else void meanwhile().then(go, (error: Error) => answer.destroy(error))
  })
  await listening(proxy)
  return {
    url: addressOf(proxy),
    get seen() {
      return seen
    },
    leaked,
    next(fault) {
      current = fault
      seen = []
    },
    async stop() {
      for (const server of [proxy, thief]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    }
  }
}

type Server = ReturnType<typeof createServer>

async function listening(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface Exchange {
  readonly asked: IncomingMessage
  readonly answer: ServerResponse
  readonly target: string
  readonly elsewhere: string
  readonly done: (() => void) | undefined
}

function respond(fault: Fault | undefined, exchange: Exchange): void {
  const { answer, elsewhere, asked } = exchange
  if (typeof fault === 'number') {
    const headers = { 'content-type': 'application/json', ...(fault === 429 && { 'retry-after': '0' }) }
    answer.writeHead(fault, headers).end(JSON.stringify({ message: 'no', echo: asked.headers.authorization }))
    return
  }
  switch (fault) {
    case 'refused':
      answer.destroy()
      return
    case 'hang':
      return
    case 'HTML':
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>')
      return
    case 'redirect':
      answer.writeHead(302, { location: elsewhere }).end()
      return
    case undefined:
    case 'answer lost':
    case 'answer kept':
    case 'cut off':
    case 'wrong length':
      forward(fault, exchange)
  }
}

function forward(
  fault: 'answer lost' | 'answer kept' | 'cut off' | 'wrong length' | undefined,
  { asked, answer, target, done }: Exchange
): void {
  const headers = { ...asked.headers, host: new URL(target).host }
  const onward = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, (response) => {
    const chunks: Buffer[] = []
    response.on('data', (chunk: Buffer) => chunks.push(chunk))
    response.on('end', () => {
      const body = Buffer.concat(chunks)
      const { etag, 'content-type': type = 'application/json' } = response.headers
      const others = { 'content-type': type, ...(etag !== undefined && { etag }) }
      const status = response.statusCode ?? 500
      if (fault === 'answer kept') done?.()
      else if (fault === 'answer lost') answer.destroy()
      else if (fault === undefined) answer.writeHead(status, { ...others, 'content-length': body.length }).end(body)
      else if (fault === 'wrong length')
        answer.writeHead(status, { ...others, 'content-length': body.length + 9 }).end(body)
      else {
        answer.writeHead(status, { ...others, 'content-length': body.length })
        answer.write(body.subarray(0, body.length >> 1), () => answer.destroy())
      }
    })
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
