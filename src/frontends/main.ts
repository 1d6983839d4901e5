import { UsageError, MeasurementError } from '../documents/index.js'
import { HELP, parseFlags } from './arguments.js'
import type { Command, ExitCode, Frontend } from './command.js'
import { commandHelp } from './help.js'

/** Runs one command on a terminal. Nothing escapes: every error becomes a message and an exit code. */
export async function runCommand(command: Command, argv: readonly string[], frontend: Frontend): Promise<ExitCode> {
  try {
    const parameters = parseFlags(command.parameters, argv)
    if (parameters === HELP) {
      frontend.print(commandHelp(command))
      return 0
    }
    return await command.run(parameters, frontend)
  } catch (error) {
    return report(error, command.name, frontend)
  }
}

function report(error: unknown, command: string, frontend: Frontend): ExitCode {
  const fail = (text: string): void => frontend.fail(text)
  if (error instanceof UsageError) {
    fail(`${error.message}\nmodel-gate ${command} --help shows how it is used`)
    return error.exitCode
  }
  if (error instanceof MeasurementError) {
    fail(error.message)
    return error.exitCode
  }
  if (isOfSystem(error)) {
    fail(`${error.path ?? 'the system'}: ${error.message}`)
    return 3
  }
  fail(
    `an error of Model Gate itself, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  )
  return 3
}

/** A file that cannot be written, a disk that is full: nobody's bug. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
