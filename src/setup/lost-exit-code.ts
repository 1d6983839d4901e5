import { quoted } from './quoted.js'
import type { ShellCommand } from './shell-commands.js'

/** How the shell treats a command that fails. */
interface Shell {
  /** Stops at it. */
  readonly stops: boolean
  /** Lets a pipe end with the failure of any of its commands. */
  readonly pipefail: boolean
}

/**
 * By what the exit code of a command in a script is lost, in words; undefined where it reaches the end of the step.
 *
 * @param shell as the workflow names it; GitHub's default stops at a command that fails and does not look into pipes
 */
export function lossOf(
  commands: readonly ShellCommand[],
  index: number,
  shell: string | undefined
): string | undefined {
  const { stops, pipefail } = shellAt(commands.slice(0, index), shell)
  const [opening = ''] = commands[index]?.words ?? []
  const end = endOfList(commands, index)
  const after = commands[end]?.after
  const rest = commands.slice(end + 1)
  if (after === '&') return '"&"'
  if (after === '|') return pipefail ? undefined : '"|" without pipefail'
  if (after === '||')
    return keepsFailure(rest) ? undefined : quoted(`|| ${(rest[0]?.words ?? []).slice(0, 2).join(' ')}`)
  if (['if', 'while', 'until', '!'].includes(opening)) return exitsSomewhere(rest) ? undefined : `"${opening}"`
  if (isExitZero(rest[0])) return '"exit 0"'
  if (rest.length === 0 || keepsFailure(rest)) return undefined
  if (!stops) return shell === undefined || isUsual(shell) ? '"set +e"' : 'a shell that does not stop at a failure'
  return commands[index]?.after === '&&' ? '"&&" before other commands' : undefined
}

/** The last command of `a && b && c`, out of its parentheses. */
function endOfList(commands: readonly ShellCommand[], index: number): number {
  let end = index
  while (commands[end]?.after === '&&' || (commands[end]?.after === ')' && commands[end + 1]?.words.length === 0))
    end += 1
  return end
}

function isUsual(shell: string): boolean {
  return shell === 'bash' || shell === 'sh'
}

function shellAt(before: readonly ShellCommand[], shell: string | undefined): Shell {
  const named = shell?.split(/\s+/) ?? []
  let stops = shell === undefined || isUsual(shell) || named.some((word) => /^-\w*e/.test(word))
  let pipefail = shell === 'bash' || named.includes('pipefail')
  for (const { words } of before) {
    if (words[0] !== 'set') continue
    const options = words.slice(1)
    if (options.some((option) => /^\+\w*e/.test(option))) stops = false
    if (options.some((option) => /^-\w*e/.test(option))) stops = true
    if (options.includes('pipefail')) pipefail = options.some((option) => /^-\w*o$/.test(option))
  }
  return { stops, pipefail }
}

/** Whether what follows fails too, or saves the exit code: `exit 1`, `false`, `status=$?`, `{ ...; exit 1; }`. */
function keepsFailure(rest: readonly ShellCommand[]): boolean {
  const [next] = rest
  const [first = '', second] = next?.words ?? []
  if (next === undefined) return false
  if (first === 'false' || /^\w+=\$\?/.test(first)) return true
  if (first === 'exit' || first === 'return') return second !== '0'
  return (first === '{' || next.after === ')') && exitsSomewhere(rest)
}

function exitsSomewhere(rest: readonly ShellCommand[]): boolean {
  return rest.some(({ words }) => {
    const at = words.indexOf('exit')
    return at !== -1 && words[at + 1] !== '0'
  })
}

function isExitZero(command: ShellCommand | undefined): boolean {
  return command?.words[0] === 'exit' && command.words[1] === '0'
}
