import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** ML Metadata on 127.0.0.1, with the runs of `seed_metadata.py`. */
export interface MetadataServer {
  readonly origin: string
  stop(): Promise<void>
}

/** @param python of an installation of the package ml-metadata */
export async function startMetadata(python: string): Promise<MetadataServer> {
  const server = spawn(python, ['test/stores/metadata_server.py'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const [first] = await Promise.race([
    new Promise<[string]>((resolve) => createInterface(server.stdout).once('line', (line) => resolve([line]))),
    ended.then(() => [])
  ])
  if (first === undefined) throw new Error(`ML Metadata: ${said}`)
  const { port } = JSON.parse(first) as { readonly port: number }
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.stdin.end()
      await ended
    }
  }
}
