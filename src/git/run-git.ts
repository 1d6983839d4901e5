import { execFile, type ExecFileException } from 'node:child_process'
import { dirname } from 'node:path'

import { MeasurementError, UnreachableError } from '../documents/index.js'

/** What a finished git command said. */
export interface GitResult {
  readonly code: number
  readonly out: Buffer
  readonly err: string
}

/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30

/** What a configuration, which may be anybody's, must not turn on: repositories among the files themselves, and programs. */
const settings = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false'
].flatMap((setting) => ['-c', setting])

/** All that git learns of the environment: where programs, homes and temporary files are. No secret, and nothing that leads to another repository. */
const known = new Set(
  'PATH PATHEXT HOME XDG_CONFIG_HOME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC TMPDIR TEMP TMP USER USERNAME LOGNAME SUDO_UID LD_LIBRARY_PATH DYLD_LIBRARY_PATH DEVELOPER_DIR'.split(
    ' '
  )
)

/** Nothing is fetched, asked or locked, objects are what their names say, and messages are in English. */
const fixed = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  // No protocol: older versions do not know GIT_NO_LAZY_FETCH.
  GIT_ALLOW_PROTOCOL: '',
  LC_ALL: 'C'
}

/**
 * Runs git in a clone, without a shell and without prompts. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @param top folder that the clone begins at: no other is looked for
 * @throws MeasurementError where there is no git
 */
export function runGit(top: string, arguments_: readonly string[]): Promise<GitResult> {
  const options = {
    // Windows looks for programs in the working directory first.
    cwd: dirname(process.execPath),
    env: { ...environmentOf(process.env), ...fixed, GIT_CEILING_DIRECTORIES: dirname(top) },
    encoding: 'buffer',
    maxBuffer: MOST_BYTES
  } as const
  return new Promise((resolve, reject) => {
    execFile('git', ['-C', top, ...settings, ...arguments_], options, (error, out, err) => {
      if (error === null) resolve({ code: 0, out, err: '' })
      else if (typeof error.code === 'number') resolve({ code: error.code, out, err: err.toString('utf8').trim() })
      else reject(unstartable(error))
    })
  })
}

function environmentOf(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => known.has(name.toUpperCase())))
}

function unstartable(error: Pick<ExecFileException, 'code' | 'message'>): MeasurementError {
  if (error.code === 'ENOENT') {
    return new UnreachableError({
      message: 'git is not installed',
      hint: 'Install git, or use a file: reference'
    })
  }
  return new MeasurementError({ message: `git could not be run: ${error.message}` })
}
