import { UsageError, MeasurementError } from '../documents/index.js'
import { HELP, parseFlags } from './arguments.js'
import type { Command, ExitCode, Frontend } from './command.js'
import { commandHelp } from './help.js'
import { parseInputs } from './inputs.js'

/** Runs one command on a terminal. Nothing escapes: every error becomes a message and an exit code. */
export async function runCommand(command: Command, argv: readonly string[], frontend: Frontend): Promise<ExitCode> {
  let isStarted = false
  try {
    const parameters = parseFlags(command.parameters, argv)
    if (parameters === HELP) {
      frontend.print(commandHelp(command, frontend.width))
      return 0
    }
    isStarted = true
    return await command.run(parameters, frontend)
  } catch (error) {
    const { text, exitCode } = saidOf(error)
    // The help is about flags: of a mistake in a policy it knows nothing.
    frontend.fail(isStarted ? text : `${text}\nmodel-gate ${command.name} --help shows how it is used`)
    return exitCode
  }
}

/** Runs one command as an action. What ends in an error also says so in its outputs: nobody takes a step that broke for a pass. */
export async function runAction(command: Command, frontend: Frontend): Promise<ExitCode> {
  try {
    return await command.run(parseInputs(command.parameters, frontend.environment), frontend)
  } catch (error) {
    const { text, exitCode } = saidOf(error)
    await frontend
      .publish({
        outputs: decides(command) ? { verdict: 'error', blocked: 'true', 'summary-line': firstLine(text) } : {},
        summary: `### 🛑 Model gate ERROR\n\n${quoted(text)}\n`
      })
      .catch((failure: unknown) => frontend.log.info(`the outcome could not be shown: ${saidOf(failure).text}`))
    frontend.fail(text)
    return exitCode
  }
}

function decides({ outputs = {} }: Command): boolean {
  return 'verdict' in outputs
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

/** Untrusted text as a block of code: indented, so that no fence in it ends it. */
function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `    ${line}`)
    .join('\n')
}

/** Why a command ended, and with which code. */
export function saidOf(error: unknown): { readonly text: string; readonly exitCode: 2 | 3 } {
  if (error instanceof UsageError || error instanceof MeasurementError)
    return { text: error.message, exitCode: error.exitCode }
  if (isOfSystem(error)) return { text: `${error.path ?? 'the system'}: ${error.message}`, exitCode: 3 }
  const own = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { text: `an error of Model Gate itself, please report it: ${own}`, exitCode: 3 }
}

/** A file that cannot be written, a disk that is full: nobody's bug. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
