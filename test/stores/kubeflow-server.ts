import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

import { freePort } from '../free-port.js'
import { toolPath } from '../engines/tools.js'

/** A registry with its database in a folder of its own. */
export interface KubeflowServer {
  readonly url: string
  stop(): Promise<void>
}

/** What a registry of its own takes. */
export interface KubeflowPrograms {
  readonly registry: string
  readonly database: Database
}

/** A MariaDB of the system, or one that was unpacked. */
interface Database {
  /** Folder that holds `bin`, `sbin` and `share`. */
  readonly base: string
  readonly environment: NodeJS.ProcessEnv
}

/** undefined: something is missing here. */
export function kubeflowPrograms(): KubeflowPrograms | undefined {
  const [registry, database] = [toolPath('kubeflow'), unpacked() ?? ofSystem()]
  return registry !== undefined && database !== undefined ? { registry, database } : undefined
}

function unpacked(): Database | undefined {
  const program = toolPath('mariadb')
  if (program === undefined) return undefined
  const base = resolve(program, '..', '..')
  const libraries = readdirSync(join(base, 'lib')).filter((name) => name.endsWith('-linux-gnu'))
  const path = libraries.map((name) => join(base, 'lib', name)).join(delimiter)
  return { base, environment: { ...process.env, LD_LIBRARY_PATH: path } }
}

function ofSystem(): Database | undefined {
  // The last comes with the client, and the installation of a database does not go without it.
  const needed = ['sbin/mariadbd', 'bin/mariadb-install-db', 'bin/my_print_defaults']
  return needed.every((name) => existsSync(join('/usr', name))) ? { base: '/usr', environment: process.env } : undefined
}

/** Names differ where one byte does, as in the registry's own deployments. */
const ofRegistry = `CREATE DATABASE mr CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE USER 'mr'@'127.0.0.1' IDENTIFIED BY 'mr';
GRANT ALL ON mr.* TO 'mr'@'127.0.0.1';
`

/** Starts a Kubeflow Model Registry with a MariaDB, both on loopback. */
export async function startKubeflow({ registry, database }: KubeflowPrograms): Promise<KubeflowServer> {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-kubeflow-'))
  const data = `--datadir=${join(folder, 'data')}`
  // MariaDB refuses to run as root where it is not told to.
  const { base, environment } = database
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
  const common = ['--no-defaults', `--basedir=${base}`, ...asRoot, data]
  const made = spawnSync(
    join(base, 'bin', 'mariadb-install-db'),
    [...common, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8', env: environment }
  )
  if (made.status !== 0) throw new Error(`mariadb-install-db: ${made.stdout}${made.stderr}`)
  writeFileSync(join(folder, 'init.sql'), ofRegistry)
  const [port, databasePort] = [await freePort(), await freePort()]
  const children = [
    start({ program: join(base, 'sbin', 'mariadbd'), environment }, [
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
    start({ program: registry, environment: process.env }, [
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

function start(
  { program, environment }: { readonly program: string; readonly environment: NodeJS.ProcessEnv },
  flags: readonly string[]
): Started {
  const child = spawn(program, flags, { stdio: ['ignore', 'ignore', 'pipe'], env: environment })
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
