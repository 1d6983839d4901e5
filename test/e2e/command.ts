import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { compiled, node } from '../node.js'

/** What a finished command left behind. */
export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The committed bundle as a child process, as a user starts it. */
export function modelGate(arguments_: readonly string[], options: Surroundings = {}): Finished {
  return runProgram(resolve('dist/cli.js'), arguments_, options)
}

interface Surroundings {
  readonly cwd?: string
  readonly env?: Record<string, string>
}

/** Another copy of the bundle. */
export function runProgram(program: string, arguments_: readonly string[], options: Surroundings = {}): Finished {
  const { status, stdout, stderr } = spawnSync(node, [program, ...arguments_], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, NO_COLOR: '1', ...compiled, ...options.env },
    encoding: 'utf8',
    maxBuffer: 256 * 2 ** 20
  })
  return { code: status, out: stdout, err: stderr }
}

/** A new folder with the given files: text, or `fixture:` and a path to copy. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'model-gate-test-'))
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    if (typeof content === 'string' && content.startsWith('fixture:')) cpSync(content.slice('fixture:'.length), target)
    else writeFileSync(target, content)
  }
  return folder
}

/** Runs git in a folder, as somebody. */
export function git(folder: string, ...arguments_: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'init.defaultBranch=main'
  ]
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...arguments_], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}
