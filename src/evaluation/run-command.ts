import { spawn, type ChildProcess } from 'node:child_process'

import { cutText, MeasurementError, type Log } from '../documents/index.js'
import { lineReader } from './line-reader.js'

/** How a command is run. */
export interface Running {
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly timeoutMilliseconds: number
  readonly log: Log
}

/** Last lines of the output that an error shows. */
const SHOWN_LINES = 50

/** Between asking a process group to end and ending it. */
const GRACE_MILLISECONDS = 5000

/** How long output may still come when the command has ended: a child that it left behind holds the pipe. */
const DRAIN_MILLISECONDS = 1000

/**
 * Runs a command of the user in bash (on Windows in pwsh), its output live in the log, and ends its whole process group: after the time limit, and
 * what is left of it when the command itself has ended.
 *
 * @throws MeasurementError with the last 50 lines where it fails, is killed or takes too long
 */
export async function runCommand(command: string, running: Running): Promise<void> {
  const tail: string[] = []
  const child = start(command, running)
  const onLine = (line: string): void => {
    tail.push(line)
    if (tail.length > SHOWN_LINES) tail.shift()
    running.log.output(line)
  }
  const readers = [child.stdout, child.stderr].map((pipe) => {
    const reader = lineReader(onLine)
    pipe?.on('data', (chunk: Buffer) => reader.take(chunk))
    return reader
  })
  const timedOut = endAfter(child, running.timeoutMilliseconds)
  const onSignal = (): void => killGroup(child, 'SIGTERM')
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    const ended = await exitOf(child)
    killGroup(child, 'SIGKILL')
    await drained(child)
    for (const reader of readers) reader.end()
    const problem = problemOf(ended, timedOut(), running.timeoutMilliseconds)
    if (problem !== undefined) throw failure(command, problem, tail)
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

function start(command: string, { directory, environment }: Running): ChildProcess {
  const [shell, flags] =
    process.platform === 'win32'
      ? ['pwsh', ['-NoProfile', '-NonInteractive', '-Command']]
      : ['bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c']]
  return spawn(shell, [...flags, command], {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its children can be ended with it.
    detached: process.platform !== 'win32',
    windowsHide: true
  })
}

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly error?: NodeJS.ErrnoException
}

function exitOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

/** 24 days; Node takes anything longer for 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1

/** @returns whether the time was up */
function endAfter(child: ChildProcess, milliseconds: number): () => boolean {
  let up = false
  let force: NodeJS.Timeout | undefined
  const limit = setTimeout(
    () => {
      up = true
      killGroup(child, 'SIGTERM')
      force = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MILLISECONDS)
    },
    Math.min(milliseconds, LONGEST_TIMER)
  )
  child.once('exit', () => {
    clearTimeout(limit)
    clearTimeout(force)
  })
  child.once('error', () => clearTimeout(limit))
  return () => up
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32')
      spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill())
    else process.kill(-child.pid, signal)
  } catch {
    // Nothing of the group is left.
  }
}

/** Waits for the pipes to close, and closes them where something outside of the group still holds them. */
function drained(child: ChildProcess): Promise<void> {
  const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null && !pipe.closed)
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(limit)
      for (const pipe of pipes) pipe?.destroy()
      resolve()
    }
    const limit = setTimeout(done, DRAIN_MILLISECONDS)
    let open = pipes.length
    if (open === 0) return done()
    for (const pipe of pipes) {
      pipe?.once('close', () => {
        open--
        if (open === 0) done()
      })
    }
  })
}

function problemOf({ code, signal, error }: Ended, timedOut: boolean, milliseconds: number): string | undefined {
  if (error?.code === 'ENOENT') return 'could not be started: bash (on Windows pwsh) or the folder is not there'
  if (error !== undefined) return `could not be started: ${error.message}`
  if (timedOut) return `took longer than ${milliseconds / 1000} s and was ended with all its children`
  if (signal !== null) return `was ended by ${signal}`
  return code === 0 ? undefined : `ended with exit code ${code ?? 'unknown'}`
}

function failure(command: string, problem: string, tail: readonly string[]): MeasurementError {
  const name = JSON.stringify(cutText(command, 80))
  const output =
    tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${tail.map((line) => `    ${line}`).join('\n')}`
  return new MeasurementError({ message: `the command ${name} ${problem}`, hint: output })
}
