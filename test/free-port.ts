import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Below what Linux, macOS and Windows hand out by themselves. */
const ports = { first: 20_000, end: 32_000 } as const
const WORKERS = 8

/**
 * A port for a server that is told its port and listens some seconds later. One that the system hands out (`listen(0)`) is free again
 * until then, and may be given to a server of another test, which hears the questions that are meant for this one. Each worker of
 * jest has ports of its own.
 */
export async function freePort(): Promise<number> {
  const worker = Number(process.env['JEST_WORKER_ID'] ?? 0) % WORKERS
  const port = ports.first + randomInt((ports.end - ports.first) / WORKERS) * WORKERS + worker
  return (await isFree(port)) ? port : freePort()
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error)
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
