import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import type { Log } from '../../../src/documents/index.js'
import { cleanEnvironment, expectWritten, runCommand } from '../../../src/evaluation/index.js'

interface Run {
  readonly lines: readonly string[]
  readonly error: string
  readonly folder: string
}

async function run(
  command: string,
  options: { readonly timeout?: number; readonly env?: Record<string, string> } = {}
): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-run-'))
  const lines: string[] = []
  const ignore = (): void => undefined
  const log: Log = { phase: ignore, info: ignore, warning: ignore, output: (line) => void lines.push(line) }
  const environment = cleanEnvironment({ ...process.env, ...options.env })
  try {
    await runCommand(command, { directory: folder, environment, timeoutMilliseconds: options.timeout ?? 60_000, log })
    return { lines, error: '', folder }
  } catch (error) {
    return { lines, error: (error as Error).message, folder }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // Ended and not yet collected by the system's first process.
    return !existsSync(`/proc/${pid}/stat`) || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

describe('a command', () => {
  it('prints live, both streams, a last line without an end too', async () => {
    expect([...(await run('echo one; echo two >&2; printf three')).lines].sort()).toEqual(['one', 'three', 'two'])
  })

  it('that fails says its code and its last 50 lines', async () => {
    const { error } = await run('seq 1 200; exit 3')
    expect(error).toContain('ended with exit code 3')
    expect(error).toContain('    200')
    expect(error).toContain('    151')
    expect(error).not.toContain('    150\n')
  })

  it('fails where a part of a pipe fails', async () => {
    expect((await run('false | cat')).error).toContain('ended with exit code 1')
  })

  it('that does not exist', async () => {
    expect((await run('no-such-command-anywhere')).error).toContain('ended with exit code 127')
  })

  it('that hangs is ended with all its children', async () => {
    const { error, folder } = await run("trap '' TERM; sleep 300 & echo $! > child; wait", { timeout: 700 })
    expect(error).toContain('took longer than 0.7 s')
    expect(isAlive(Number(readFileSync(join(folder, 'child'), 'utf8')))).toBe(false)
  }, 20_000)

  it('that leaves children behind does not hang, and they are ended', async () => {
    const { error, folder } = await run('sleep 300 & echo $! > child')
    expect(error).toBe('')
    expect(isAlive(Number(readFileSync(join(folder, 'child'), 'utf8')))).toBe(false)
  }, 20_000)

  it('that prints 100 MB is read to its end, in little memory', async () => {
    const before = process.memoryUsage().rss
    const { lines, error } = await run(`head -c 100000000 /dev/zero | tr '\\0' 'x'; echo; echo end; exit 4`)
    expect(error).toContain('end')
    expect(lines[0]).toMatch(/^x{10000}… \(cut\)$/)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20)
  }, 60_000)

  it('sees the environment without the runner’s tokens', async () => {
    const env = {
      GITHUB_TOKEN: 'secret1',
      INPUT_KEY: 'secret2',
      ACTIONS_RUNTIME_TOKEN: 'secret3',
      GITHUB_OUTPUT: 'secret4',
      KEPT: 'kept'
    }
    const printed = (await run('env', { env })).lines.join('\n')
    expect(printed).not.toContain('secret')
    expect(printed).toContain('KEPT=kept')
  })
})

describe('files that a command has to write', () => {
  it('must be written by it, not by yesterday’s run [fail-open 18]', async () => {
    const { folder } = await run('echo 1 > old')
    const paths = ['old', 'new'].map((name) => join(folder, name))
    const written = await expectWritten(paths)
    await expect(written()).rejects.toThrow(
      /old: the command ended well and left this file as it was before[\s\S]*new: .* did not write/
    )
    expect(existsSync(paths[1]!)).toBe(false)
  })
})
