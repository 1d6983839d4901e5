import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from '@jest/globals'

import { MeasurementError, type Log } from '../../../src/documents/index.js'
import { cleanEnvironment, runCommand } from '../../../src/evaluation/index.js'

// The commands are of bash; on Windows the engine starts pwsh.
const posix = process.platform === 'win32' ? describe.skip : describe

interface Ran {
  readonly lines: readonly string[]
  readonly error: MeasurementError | undefined
  readonly seconds: number
  readonly folder: string
}

async function run(command: string, { timeout = 20_000, environment = process.env } = {}): Promise<Ran> {
  const lines: string[] = []
  const nothing = (): void => undefined
  const log: Log = { phase: nothing, info: nothing, warning: nothing, output: (line) => void lines.push(line) }
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-run-'))
  const started = performance.now()
  const error = await runCommand(command, { directory: folder, environment, timeoutMilliseconds: timeout, log }).then(
    () => undefined,
    (thrown: unknown) => {
      if (thrown instanceof MeasurementError) return thrown
      throw thrown
    }
  )
  return { lines, error, seconds: (performance.now() - started) / 1000, folder }
}

/** Whether a process is there and is more than a zombie that nobody has waited for. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const stat = `/proc/${pid}/stat`
  return !existsSync(stat) || !/\) [ZX] /.test(readFileSync(stat, 'utf8'))
}

async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 40 && isAlive(pid); attempt++) await sleep(50)
  return !isAlive(pid)
}

const pidIn = (folder: string): number => Number(readFileSync(join(folder, 'pid'), 'utf8'))

posix('a command', () => {
  it('may be given more time than a timer of Node holds', async () => {
    const { error } = await run('sleep 0.2', { timeout: 28 * 86_400_000 })
    expect(error).toBeUndefined()
  })

  it('runs in its folder, both outputs in the log', async () => {
    const { lines, error, folder } = await run('echo out; echo err >&2; pwd > where')
    expect(error).toBeUndefined()
    expect([...lines].sort()).toEqual(['err', 'out'])
    expect(readFileSync(join(folder, 'where'), 'utf8').trim().endsWith(folder)).toBe(true)
  })

  it.each([
    ['exit 3', 'the command "exit 3" ended with exit code 3\n  It printed nothing.'],
    ['false; true', 'ended with exit code 1'],
    ['false | cat', 'ended with exit code 1'],
    ['no-such-command-here', 'ended with exit code 127'],
    ['kill -9 $$', 'was ended by SIGKILL']
  ])('%s is an error', async (command, message) => {
    expect((await run(command)).error?.message).toContain(message)
  })

  it('shows the last 50 lines of what failed', async () => {
    const { error, lines } = await run('seq 1 200; exit 1')
    const shown = error?.message
      .split('\n')
      .slice(2)
      .map((line) => line.trim())
    expect(shown).toEqual(Array.from({ length: 50 }, (_, index) => String(151 + index)))
    expect(lines).toHaveLength(200)
  })

  it('keeps a last line without a line end, and cuts long ones', async () => {
    const { lines } = await run('printf "%020000d" 7; echo; printf last')
    expect(lines).toEqual([`${'0'.repeat(10_000)}… (cut)`, 'last'])
  })

  it('keeps characters whole that arrive in two pieces', async () => {
    expect((await run(`printf '\\xc3'; sleep 0.2; printf '\\xa9\\n'`)).lines).toEqual(['é'])
  })

  it('cuts a long command in the message', async () => {
    const { error } = await run(`true ${'x'.repeat(500)}; exit 2`)
    expect(error?.message.split('\n')[0]?.length).toBeLessThan(140)
  })

  it('a folder that is not there is an error', async () => {
    const nothing = (): void => undefined
    const log: Log = { phase: nothing, info: nothing, warning: nothing, output: nothing }
    await expect(
      runCommand('true', { directory: '/no/such/folder', environment: process.env, timeoutMilliseconds: 1000, log })
    ).rejects.toThrow('could not be started')
  })
})

posix('a command that takes too long', () => {
  it('is ended', async () => {
    const { error, seconds } = await run('echo waiting; sleep 60', { timeout: 300 })
    expect(error?.message).toContain('took longer than 0.3 s and was ended with all its children')
    expect(error?.message).toContain('waiting')
    expect(seconds).toBeLessThan(5)
  })

  it('is ended with its children', async () => {
    const { error, folder } = await run('sleep 60 & echo $! > pid; wait', { timeout: 500 })
    expect(error?.message).toContain('took longer')
    expect(await isGone(pidIn(folder))).toBe(true)
  })

  it('is killed where it does not end when asked', async () => {
    const { error, seconds, folder } = await run('trap "" TERM; echo $$ > pid; while true; do sleep 0.1; done', {
      timeout: 300
    })
    expect(error?.message).toContain('took longer')
    expect(seconds).toBeLessThan(12)
    expect(await isGone(pidIn(folder))).toBe(true)
  }, 20_000)
})

posix('children that outlive a command', () => {
  it('are ended, and what they would have written is not', async () => {
    const { error, folder, seconds } = await run('(sleep 2; echo late > late) & echo $! > pid')
    expect(error).toBeUndefined()
    expect(seconds).toBeLessThan(2)
    expect(await isGone(pidIn(folder))).toBe(true)
    await sleep(2500)
    expect(existsSync(join(folder, 'late'))).toBe(false)
  })
})

posix('100 MB of output', () => {
  it.each([
    ['in lines', 'head -c 100000000 /dev/zero | fold -w 1000 | tr "\\0" 7; exit 4'],
    ['in one line', 'head -c 100000000 /dev/zero | tr "\\0" 7; exit 4']
  ])(
    '%s take little memory',
    async (_name, command) => {
      const before = process.memoryUsage().rss
      let peak = before
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20)
      const nothing = (): void => undefined
      const log: Log = { phase: nothing, info: nothing, warning: nothing, output: nothing }
      const ran = runCommand(command, {
        directory: tmpdir(),
        environment: process.env,
        timeoutMilliseconds: 60_000,
        log
      })
      await expect(ran).rejects.toThrow('ended with exit code 4')
      clearInterval(watch)
      expect(peak - before).toBeLessThan(150 * 2 ** 20)
    },
    60_000
  )
})

posix('the environment of a command', () => {
  it('has no tokens and command files of the runner', async () => {
    const environment = cleanEnvironment({
      ...process.env,
      GITHUB_TOKEN: 'a',
      INPUT_KEY: 'b',
      ACTIONS_RUNTIME_TOKEN: 'c',
      GITHUB_OUTPUT: 'd',
      GITHUB_ENV: 'e',
      GITHUB_PATH: 'f',
      GITHUB_STATE: 'g',
      GITHUB_STEP_SUMMARY: 'h',
      GITHUB_SHA: 'kept',
      MY_TOKEN: 'kept too'
    })
    const { lines } = await run('env', { environment })
    const names = lines
      .map((line) => line.split('=')[0] ?? '')
      .filter((name) => /^(GITHUB_|INPUT_|ACTIONS_|MY_)/.test(name))
    const own = Object.keys(process.env).filter((name) => /^GITHUB_/.test(name) && name in environment)
    expect([...names].sort()).toEqual([...new Set(['GITHUB_SHA', 'MY_TOKEN', ...own])].sort())
  })

  it('is cleaned in any letter case', () => {
    expect(cleanEnvironment({ github_token: 'a', Input_X: 'b', HOME: 'c' })).toEqual({ HOME: 'c' })
  })
})
