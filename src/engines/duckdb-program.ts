import { spawn, type ChildProcess } from 'node:child_process'

import { z } from 'zod'

import type { SqlAnswer, SqlEngine } from '../documents/index.js'
import { textCell } from './cells.js'
import { duckdbError, type DuckdbOpening } from './duckdb-opening.js'

/** Rows as the program prints them, by the names of their columns. */
const printed = z.array(z.record(z.string(), z.unknown()))

/** DuckDB through its program, one process a statement; nothing where it is not on PATH. */
export async function duckdbProgram(opening: DuckdbOpening): Promise<SqlEngine | undefined> {
  const { deadline } = opening
  const running = new Set<ChildProcess>()
  const stop = (): void => {
    for (const child of running) killGroup(child)
  }
  const query = async (select: string): Promise<SqlAnswer> => {
    const rows = await deadline.within(() => run(select, opening, running), stop)
    return { rows: rows.map((row) => Object.values(row).map(textCell)) }
  }
  const columns: SqlEngine['columns'] = async (select) => {
    const { rows } = await query(`describe ${select}`)
    return rows.map(([name, type]) => ({ name: name!, type: type! }))
  }
  try {
    await query('select 1')
  } catch (error) {
    if (error instanceof NotStarted) return undefined
    throw error
  }
  return {
    query,
    columns,
    close() {
      stop()
      return Promise.resolve()
    }
  }
}

/** There is no such program. */
class NotStarted extends Error {}

async function run(
  statement: string,
  { database, directory, environment }: DuckdbOpening,
  running: Set<ChildProcess>
): Promise<z.output<typeof printed>> {
  const of = database === undefined ? [] : ['-readonly', database]
  const child = spawn('duckdb', ['-json', '-no-init', '-bail', ...of], {
    cwd: directory,
    env: environment,
    windowsHide: true,
    // A group of its own: the duckdb that pip installs only starts the program.
    detached: process.platform !== 'win32'
  })
  running.add(child)
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new NotStarted() : duckdbError(error.message))
    )
    child.once('close', resolve)
  })
  const onSignal = (): void => killGroup(child)
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  // It may end before it has read everything, and says why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(`begin transaction read only;\n${statement};\n`)
  try {
    if ((await ended) !== 0) throw duckdbError(err())
    return printed.parse(JSON.parse(out()))
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
    running.delete(child)
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill())
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}

/** Everything that comes out of a pipe, as text. */
function collect(pipe: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  pipe.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}
