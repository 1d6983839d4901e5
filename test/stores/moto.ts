import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '../free-port.js'

/** A service of objects on 127.0.0.1. */
export interface Moto {
  readonly endpoint: string
  stop(): Promise<void>
}

/** Starts moto, which is right on conditional requests; it checks no signature. A page of a list holds five objects. @param program its server */
export async function startMoto(program: string): Promise<Moto> {
  const port = await freePort()
  const server = spawn(program, ['-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, MOTO_S3_DEFAULT_MAX_KEYS: '5' },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const endpoint = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await answers(endpoint)); tries++) {
    if (tries === 300 || server.exitCode !== null) throw new Error(`moto: ${said}`)
    await pause(100)
  }
  return {
    endpoint,
    stop: async () => {
      server.kill()
      await ended
    }
  }
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(`${endpoint}/moto-api/`).then(
    ({ ok }) => ok,
    () => false
  )
}
