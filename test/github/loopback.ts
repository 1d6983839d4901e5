import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { type Answer, type Exchange, refusal, type Request } from './exchange.js'
import { type Fault, type Faults, nameOf } from './faults.js'

/** A server on 127.0.0.1. */
export interface Loopback {
  readonly url: string
  close(): Promise<void>
}

export interface Service {
  readonly name: Exchange['server']
  /** What every path starts with, such as `/api/v3`; anything else is 404. */
  readonly prefix: string
  readonly log: Exchange[]
  readonly faults: Faults
  answer(request: Request, exchange: Exchange): Promise<Answer>
}

/** Starts a server that records every exchange and breaks those that a fault was planned for. */
export async function listen(service: Service): Promise<Loopback> {
  const started = performance.now()
  const server = createServer((incoming, outgoing) => {
    serve(service, incoming, outgoing, started).catch((error: unknown) => {
      outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(`the test server failed: ${String(error)}`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** Requests of the test itself carry this header: they are not logged, and no fault hits them. */
export const BEHIND_THE_SCENES = 'x-model-gate-test'

async function serve(service: Service, incoming: IncomingMessage, outgoing: ServerResponse, started: number) {
  const request = await read(incoming, service.prefix)
  const exchange: Exchange = {
    server: service.name,
    method: request.method,
    path: request.path,
    query: Object.fromEntries(request.url.searchParams),
    headers: request.headers,
    body: request.json,
    at: performance.now() - started
  }
  const behind = BEHIND_THE_SCENES in request.headers
  if (!behind) service.log.push(exchange)
  const fault = behind ? undefined : service.faults.take(request)
  if (fault) exchange.fault = nameOf(fault)
  if (fault && 'hang' in fault) return
  if (fault && 'cut' in fault && fault.cut === 'before') return void incoming.socket.destroy()
  if (fault && 'delay' in fault) await sleep(fault.delay)
  if (fault && 'meanwhile' in fault) await fault.meanwhile()
  const outside = ![`${service.prefix}/`, '/api/graphql'].some((start) => request.url.pathname.startsWith(start))
  const answer = injected(fault) ?? (outside ? refusal(404, 'Not Found') : await service.answer(request, exchange))
  exchange.status = answer.status
  if (answer.json !== undefined) exchange.response = answer.json
  if (fault && 'cut' in fault && fault.cut === 'after') return void incoming.socket.destroy()
  send(answer, outgoing, fault !== undefined && 'cut' in fault)
}

async function read(incoming: IncomingMessage, prefix: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const url = new URL(incoming.url ?? '/', 'http://loopback')
  const path = decodeURIComponent(url.pathname)
  const target = `${url.pathname}${url.search}`
  return {
    method: incoming.method ?? 'GET',
    url,
    path: path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path,
    target: target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target,
    headers: incoming.headers,
    bytes,
    json: parsed(bytes, incoming.headers['content-type'])
  }
}

function parsed(bytes: Buffer, type = 'application/json'): unknown {
  if (bytes.length === 0 || !type.includes('json')) return undefined
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

function injected(fault: Fault | undefined): Answer | undefined {
  if (!fault || !('status' in fault)) return undefined
  const { status, body = { message: 'injected by the test' }, headers = {} } = fault
  return typeof body === 'string' ? { status, bytes: Buffer.from(body), headers } : { status, json: body, headers }
}

/** Sends an answer; one that is cut promises more bytes than it sends. */
function send({ status, json, bytes, headers }: Answer, outgoing: ServerResponse, cut: boolean) {
  const body = bytes ?? (json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json)))
  const type = json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const length = status === 204 || status === 304 ? {} : { 'content-length': String(body.length + (cut ? 1 : 0)) }
  outgoing.writeHead(status, { ...type, ...length, ...headers })
  if (!cut) return void outgoing.end(body)
  outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy())
}
