import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { freePort } from '../engines/postgres-server.js'
import { toolPath } from '../engines/tools.js'

/** A registry with its database in a folder of its own. */
export interface KubeflowServer {
  readonly url: string
  stop(): Promise<void>
}

/** Programs that a registry of its own takes. */
export interface KubeflowPrograms {
  readonly registry: string
  readonly mariadbd: string
  readonly install: string
}

/** undefined: something is missing here. */
export function kubeflowPrograms(): KubeflowPrograms | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
  const inPath = (name: string): string | undefined => folders.map((each) => join(each, name)).find(existsSync)
  const [registry, mariadbd, install] = [toolPath('kubeflow'), inPath('mariadbd'), inPath('mariadb-install-db')]
  // It comes with the client, and the installation of a database does not go without it.
  const complete = inPath('my_print_defaults') !== undefined
  return registry && mariadbd && install && complete ? { registry, mariadbd, install } : undefined
}

/** Names differ where one byte does, as in the registry's own deployments. */
const database = `CREATE DATABASE mr CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'mr'@'127.0.0.1' IDENTIFIED BY 'mr';
GRANT ALL ON mr.* TO 'mr'@'127.0.0.1';
`

/** Starts a Kubeflow Model Registry with a MariaDB, both on loopback. */
export async function startKubeflow({ registry, mariadbd, install }: KubeflowPrograms): Promise<KubeflowServer> {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-kubeflow-'))
  const data = `--datadir=${join(folder, 'data')}`
  // MariaDB refuses to run as root where it is not told to.
  const common = ['--no-defaults', ...(process.getuid?.() === 0 ? ['--user=root'] : []), data]
  const made = spawnSync(install, [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    encoding: 'utf8'
  })
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`)
  writeFileSync(join(folder, 'init.sql'), database)
  const [port, databasePort] = [await freePort(), await freePort()]
  const children = [
    start(mariadbd, [
      ...common,
      '--bind-address=127.0.0.1',
      `--port=${databasePort}`,
      `--socket=${join(folder, 's')}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--init-file=${join(folder, 'init.sql')}`,
      '--skip-log-bin',
      '--performance-schema=OFF',
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=32M',
      '--innodb-log-file-size=8M'
    ]),
    start(registry, [
      'proxy',
      ...['-n', '127.0.0.1', '-p', String(port)],
      ...['--datastore-type', 'embedmd', '--embedmd-database-type', 'mysql'],
      '--embedmd-database-dsn',
      `mr:mr@tcp(127.0.0.1:${databasePort})/mr?charset=utf8mb4&parseTime=True&loc=Local`
    ])
  ]
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(ended))
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}`
  try {
    await ready(children, `${url}/readyz/health`)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

interface Started {
  readonly child: ChildProcess
  readonly said: () => string
}

function start(program: string, flags: readonly string[]): Started {
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000)
  })
  return { child, said: () => said }
}

function ended({ child }: Started): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** Milliseconds that a start may take: on a busy machine the tables take long to be made. */
const START = 120_000

/** The registry may be there before its database: it tries again, and says so meanwhile. */
async function ready(children: readonly Started[], health: string): Promise<void> {
  const end = Date.now() + START
  while (Date.now() < end && children.every(({ child }) => child.exitCode === null)) {
    const answer = await fetch(health).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the registry did not start: ${children.map(({ said }) => said()).join('\n')}`)
}
