import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import { connect, createServer as createSocketServer, type AddressInfo, type Server } from 'node:net'

/** A server on 127.0.0.1, and what it was asked. */
export interface LoopbackServer {
  readonly origin: string
  readonly port: number
  readonly asked: readonly IncomingMessage[]
  close(): Promise<void>
}

const running: LoopbackServer[] = []

/** Ends all that were started. */
export async function closeServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.close()))
}

/** A web server; with `tls` it speaks https, as `localhost`. */
export function serve(answer: RequestListener, tls?: ServerOptions): Promise<LoopbackServer> {
  const asked: IncomingMessage[] = []
  const listener: RequestListener = (request, response) => {
    asked.push(request)
    answer(request, response)
  }
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener)
  return listening(server, asked, tls === undefined ? 'http://127.0.0.1' : 'https://localhost')
}

/** A server that writes these bytes to whoever asks, and hangs up: what no web server of Node would. */
export function serveBytes(bytes: string): Promise<LoopbackServer> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => socket.end(bytes))
  })
  return listening(server, [], 'http://127.0.0.1')
}

/** A proxy that makes tunnels. What it is asked is the request to make one. @param to port of this machine that all of them lead to */
export function serveProxy(to?: number): Promise<LoopbackServer> {
  const asked: IncomingMessage[] = []
  const server = createServer()
  server.on('connect', (request: IncomingMessage, socket, head: Buffer) => {
    asked.push(request)
    const [, port] = request.url!.split(':')
    const onward = connect(to ?? Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket)
      socket.pipe(onward)
    })
    const end = (): void => void [socket.destroy(), onward.destroy()]
    onward.on('error', end)
    socket.on('error', end)
    socket.on('close', end)
  })
  return listening(server, asked, 'http://127.0.0.1')
}

async function listening(server: Server, asked: IncomingMessage[], host: string): Promise<LoopbackServer> {
  const open = new Set<{ destroy(): unknown }>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const started = {
    origin: `${host}:${port}`,
    port,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      })
  }
  running.push(started)
  return started
}
