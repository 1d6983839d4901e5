import { execFile, type ExecFileException } from 'node:child_process'

import { MeasurementError } from '../documents/index.js'

/** What a finished git command said. */
export interface GitResult {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30

/**
 * Runs git without a shell, without prompts, in English. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @throws MeasurementError where there is no git
 */
export function runGit(directory: string, arguments_: readonly string[]): Promise<GitResult> {
  const options = {
    cwd: directory,
    env: { ...withoutRepository(process.env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    encoding: 'buffer',
    maxBuffer: MOST_BYTES
  } as const
  return new Promise((resolve, reject) => {
    execFile('git', [...arguments_], options, (error, out, err) => {
      if (error === null) resolve({ code: 0, out, err: '' })
      else if (typeof error.code === 'number') resolve({ code: error.code, out, err: err.toString('utf8').trim() })
      else reject(unstartable(error))
    })
  })
}

/** A hook that runs us has set these to its own repository. */
function withoutRepository(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)))
}

function unstartable(error: Pick<ExecFileException, 'code' | 'message'>): MeasurementError {
  if (error.code === 'ENOENT') {
    return new MeasurementError({
      message: 'git is not installed, or the folder is gone',
      hint: 'Install git, or use a file: reference'
    })
  }
  return new MeasurementError({ message: `git could not be run: ${error.message}` })
}
