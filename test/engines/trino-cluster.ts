import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '../free-port.js'

const LEAST_JAVA = 23
const READY_MILLISECONDS = 180_000

export interface TrinoCluster {
  readonly url: string
  /** A folder that the servers see. */
  readonly folder: string
  stop(): Promise<void>
}

/** A Java that runs Trino: of JAVA_HOME, on PATH, or where Debian puts each version. */
export function javaForTrino(): string | undefined {
  const debian = '/usr/lib/jvm'
  const homes = existsSync(debian) ? readdirSync(debian).map((name) => join(debian, name)) : []
  const home = process.env['JAVA_HOME']
  const commands = [
    ...(home === undefined ? [] : [join(home, 'bin/java')]),
    'java',
    ...homes.map((each) => join(each, 'bin/java'))
  ]
  return commands.find((command) => {
    const { stderr } = spawnSync(command, ['-version'], { encoding: 'utf8' })
    return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0) >= LEAST_JAVA
  })
}

/** Two processes, a coordinator and a worker, with tables in memory and in Parquet files. */
export async function startTrino(launcher: string, java: string): Promise<TrinoCluster> {
  const home = resolve(launcher, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-trino-'))
  mkdirSync(join(folder, 'plugin'))
  // Each plugin costs a second and memory.
  for (const name of ['hive', 'memory']) symlinkSync(join(home, 'plugin', name), join(folder, 'plugin', name))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const nodes = [
    startNode({ java, home, folder, name: 'coordinator', port, discovery: url }),
    startNode({ java, home, folder, name: 'worker', port: await freePort(), discovery: url })
  ]
  const stop = async (): Promise<void> => {
    const ended = nodes.map(
      (node) => new Promise((done) => (node.exitCode === null ? node.once('exit', done) : done(0)))
    )
    for (const node of nodes) node.kill('SIGKILL')
    await Promise.all(ended)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await ready(url, nodes)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, folder, stop }
}

interface Node {
  readonly java: string
  readonly home: string
  readonly folder: string
  readonly name: 'coordinator' | 'worker'
  readonly port: number
  readonly discovery: string
}

function startNode({ java, home, folder, name, port, discovery }: Node): ChildProcess {
  const own = join(folder, name)
  mkdirSync(join(own, 'etc/catalog'), { recursive: true })
  const config = [
    `coordinator=${name === 'coordinator'}`,
    ...(name === 'coordinator' ? ['node-scheduler.include-coordinator=true'] : []),
    `http-server.http.port=${port}`,
    `discovery.uri=${discovery}`,
    `plugin.dir=${join(folder, 'plugin')}`
  ]
  const hive = [
    'connector.name=hive',
    'hive.metastore=file',
    `hive.metastore.catalog.dir=file://${folder}/metastore`,
    'fs.hadoop.enabled=true',
    'hive.non-managed-table-writes-enabled=true'
  ]
  writeFileSync(join(own, 'etc/config.properties'), `${config.join('\n')}\n`)
  writeFileSync(join(own, 'etc/catalog/hive.properties'), `${hive.join('\n')}\n`)
  writeFileSync(join(own, 'etc/catalog/memory.properties'), 'connector.name=memory\n')
  const flags = [
    '-server',
    '-Xmx2G',
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    '--add-modules=jdk.incubator.vector'
  ]
  const properties = {
    'jdk.attach.allowAttachSelf': 'true',
    'node.environment': 'test',
    'node.id': name,
    'node.data-dir': own
  }
  const settings = { ...properties, config: join(own, 'etc/config.properties') }
  return spawn(
    java,
    [
      ...flags,
      ...Object.entries(settings).map(([key, value]) => `-D${key}=${value}`),
      '-cp',
      join(home, 'lib/*'),
      'io.trino.server.TrinoServer'
    ],
    { cwd: own, stdio: 'ignore' }
  )
}

/** Until both take part. */
async function ready(url: string, nodes: readonly ChildProcess[]): Promise<void> {
  const end = performance.now() + READY_MILLISECONDS
  const headers = { 'X-Trino-User': 'test' }
  while (performance.now() < end) {
    if (nodes.some(({ exitCode }) => exitCode !== null)) throw new Error('Trino ended while it started')
    await pause(500)
    try {
      const info = (await (await fetch(`${url}/v1/info`)).json()) as { readonly starting: boolean }
      if (info.starting) continue
      const active = (
        await trino(url, "select count(*) from system.runtime.nodes where state = 'active'", headers)
      )[0]?.[0]
      if (Number(active) === 2) return
    } catch {
      // Not yet.
    }
  }
  throw new Error(`Trino was not ready within ${READY_MILLISECONDS / 1000} s`)
}

/** One statement as the tests need it, by hand: what is tested must not test itself. */
export async function trino(
  url: string,
  sql: string,
  headers: Record<string, string> = { 'X-Trino-User': 'test' }
): Promise<readonly (readonly unknown[])[]> {
  interface Answer {
    readonly nextUri?: string
    readonly data?: readonly (readonly unknown[])[]
    readonly error?: { readonly message: string }
  }
  const rows: (readonly unknown[])[] = []
  let answer = (await (await fetch(`${url}/v1/statement`, { method: 'POST', headers, body: sql })).json()) as Answer
  for (;;) {
    if (answer.error !== undefined) throw new Error(answer.error.message)
    rows.push(...(answer.data ?? []))
    if (answer.nextUri === undefined) return rows
    answer = (await (await fetch(answer.nextUri, { headers })).json()) as Answer
  }
}
