import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { freePort } from '../free-port.js'

/** A tracking server with a registry, its database and files in a folder of its own. */
export interface MlflowServer {
  readonly url: string
  /** Python of the same installation: an independent client. */
  readonly python: string
  stop(): Promise<void>
}

/** The only user of a server that asks for one, and the token that stands for it. */
export const admin = { user: 'admin', password: 'test-admin-password', token: 'test-bearer-token' }

/** What a server is started with. */
interface Kind {
  readonly prefix: string
  /** Whether it asks who it is. */
  readonly auth: boolean
  /** Whether artifacts go through it. */
  readonly served: boolean
  readonly workspaces: boolean
}

/** Milliseconds that a start may take: Python imports for seconds, on a busy machine for many. */
const START = 120_000

/**
 * Starts MLflow on loopback.
 *
 * @param mlflow its program
 */
export async function startMlflow(
  mlflow: string,
  { prefix = '', auth = false, served = true, workspaces = false }: Partial<Kind> = {}
): Promise<MlflowServer> {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-mlflow-'))
  const port = await freePort()
  const flags = ['--host', '127.0.0.1', '--port', String(port), '--workers', '1']
  const stores = ['--backend-store-uri', `sqlite:///${folder}/mlflow.db`]
  const artifacts = served
    ? ['--artifacts-destination', join(folder, 'artifacts')]
    : ['--no-serve-artifacts', '--default-artifact-root', join(folder, 'artifacts')]
  const server = spawn(
    mlflow,
    [
      'server',
      ...flags,
      ...stores,
      ...artifacts,
      ...(prefix === '' ? [] : ['--static-prefix', prefix]),
      ...(auth ? ['--app-name', 'basic-auth'] : []),
      ...(workspaces ? ['--enable-workspaces'] : [])
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: environmentOf(folder, auth) }
  )
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  const url = `http://127.0.0.1:${port}${prefix}`
  await ready(server, `${url}/health`, () => said)
  return {
    url,
    python: join(dirname(mlflow), 'python'),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      // The worker is a child: the whole group ends.
      process.kill(-server.pid!, 'SIGKILL')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function environmentOf(folder: string, auth: boolean): NodeJS.ProcessEnv {
  const config = join(folder, 'auth.ini')
  if (auth) {
    writeFileSync(
      config,
      `[mlflow]\ndefault_permission = READ\ndatabase_uri = sqlite:///${folder}/auth.db\nadmin_username = ${admin.user}\nauthorization_function = bearer_auth:authenticate\n`
    )
  }
  return {
    PATH: process.env['PATH'],
    HOME: folder,
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    DO_NOT_TRACK: 'true',
    ...(auth && {
      MLFLOW_AUTH_CONFIG_PATH: config,
      MLFLOW_AUTH_ADMIN_USERNAME: admin.user,
      MLFLOW_AUTH_ADMIN_PASSWORD: admin.password,
      TEST_BEARER_TOKEN: admin.token,
      PYTHONPATH: resolve('test/stores'),
      PYTHONDONTWRITEBYTECODE: '1',
      MLFLOW_FLASK_SERVER_SECRET_KEY: 'test'
    })
  }
}

async function ready(server: ChildProcess, health: string, said: () => string): Promise<void> {
  const end = Date.now() + START
  while (Date.now() < end) {
    if (server.exitCode !== null) break
    const answer = await fetch(health).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  server.kill('SIGKILL')
  throw new Error(`MLflow did not start: ${said()}`)
}
