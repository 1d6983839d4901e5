import type { IncomingMessage, ServerResponse } from 'node:http'

import { serve, type LoopbackServer } from '../unit/baseline/web/loopback-server.js'

/** A request that arrived whole. */
export interface Arrived {
  readonly method: string
  /** Without the gateway's own prefix. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string | undefined
}

/** What a gateway does with a request: answers itself (true), or lets it through. */
export type Gatekeeper = (arrived: Arrived, response: ServerResponse) => Promise<boolean> | boolean

/**
 * A gateway before a registry, under a path prefix, as a cluster has one.
 *
 * @param after is told what went through, before its answer goes back
 */
export function gatewayTo(
  registry: string,
  {
    prefix = '',
    before = () => false,
    after = () => undefined
  }: { prefix?: string; before?: Gatekeeper; after?: (arrived: Arrived) => Promise<void> | void }
): Promise<LoopbackServer> {
  return serve((request, response) => {
    void answered(request, response).catch((error: Error) => response.destroy(error))
  })

  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request
    if (!url.startsWith(`${prefix}/`)) return void response.writeHead(404).end('no route')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = chunks.length === 0 ? undefined : Buffer.concat(chunks).toString()
    const arrived = { method, path: url.slice(prefix.length), headers, body }
    if (await before(arrived, response)) return
    const answer = await fetch(`${registry}${arrived.path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body })
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    await after(arrived)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(bytes)
  }
}
