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
  const { firstTrap, groupEnds } = shapeOf(commands)
  if (firstTrap < index) return '"trap" with exit 0'
  if (isArgument(commands[index - 1])) return '"$(...)" in another command'
  const state = shellAt(commands.slice(0, index), shell)
  const group = groupEnds[index]
  if (group !== undefined) {
    const { after } = commands[group] ?? {}
    if (group > index + 1 && (after === '||' || after === '&&')) return quoted(`} ${after}`)
    if (group === index + 1) return lossAt(commands, { index: group, opening: '' }, state, shell)
  }
  const [opening = ''] = commands[index]?.words ?? []
  return lossAt(commands, { index, opening }, state, shell)
}

/** What is found once for all commands of a script. */
interface Shape {
  /** Index of the first trap that ends with 0. */
  readonly firstTrap: number
  /** For each command the index of the `}` of the `{ ...; }` that it is in. */
  readonly groupEnds: readonly (number | undefined)[]
}

const shapes = new WeakMap<object, Shape>()

function shapeOf(commands: readonly ShellCommand[]): Shape {
  const known = shapes.get(commands)
  if (known !== undefined) return known
  const trap = commands.findIndex(trapsExit)
  const shape = { firstTrap: trap === -1 ? Infinity : trap, groupEnds: groupEndsOf(commands) }
  shapes.set(commands, shape)
  return shape
}

/** Read from the end, as only what closes tells that a `{` opens a group. */
function groupEndsOf(commands: readonly ShellCommand[]): readonly (number | undefined)[] {
  const ends: (number | undefined)[] = []
  const open: number[] = []
  for (let at = commands.length - 1; at >= 0; at -= 1) {
    const [first] = commands[at]?.words ?? []
    if (first === '}') {
      ends[at] = open.at(-1)
      open.push(at)
      continue
    }
    ends[at] = open.at(-1)
    if (first === '{') open.pop()
  }
  return ends
}

/** An exit status is another one after `trap 'exit 0' EXIT`. */
function trapsExit({ words }: ShellCommand): boolean {
  const signals = words.slice(2).map((word) => word.toUpperCase())
  return (
    words[0] === 'trap' &&
    /\bexit\s+0\b/.test(words[1] ?? '') &&
    signals.some((one) => ['EXIT', '0', 'ERR'].includes(one))
  )
}

/** Whether what follows is a substitution whose status nobody looks at: only that of `x=$(...)` is the status of its command. */
function isArgument(before: ShellCommand | undefined): boolean {
  if (before?.after !== '(' || before.words.at(-1)?.endsWith('$') !== true) return false
  const words = before.words.filter((word) => !['if', '!', 'then', 'else', 'do', '{'].includes(word))
  return words.length > 1 || !/^\w+=\$$/.test(words[0] ?? '')
}

function lossAt(
  commands: readonly ShellCommand[],
  { index, opening }: { readonly index: number; readonly opening: string },
  { stops, pipefail }: Shell,
  shell: string | undefined
): string | undefined {
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
    if (options.some((option, at) => /^\+\w*e/.test(option) || isLong(options, at, '+'))) stops = false
    if (options.some((option, at) => /^-\w*e/.test(option) || isLong(options, at, '-'))) stops = true
    if (options.includes('pipefail')) pipefail = options.some((option) => /^-\w*o$/.test(option))
  }
  return { stops, pipefail }
}

/** `-o errexit`, also behind other letters. */
function isLong(options: readonly string[], at: number, sign: '+' | '-'): boolean {
  return options[at] === 'errexit' && new RegExp(`^\\${sign}\\w*o$`).test(options[at - 1] ?? '')
}

/** Whether what follows fails too, or saves the exit code: `exit 1`, `false`, `status=$?`, `{ ...; exit 1; }`. */
function keepsFailure(rest: readonly ShellCommand[]): boolean {
  const [next] = rest
  const [first = '', second] = next?.words ?? []
  if (next === undefined) return false
  const saved = /^(\w+)=\$\?/.exec(first)?.[1]
  if (saved !== undefined) return rest.slice(1).some((command) => looksAt(saved, command))
  if (first === 'false') return true
  if (first === 'exit' || first === 'return') return second !== '0'
  return (first === '{' || next.after === ')') && exitsSomewhere(rest)
}

/** Whether a command does more with a saved exit code than to print it in the log. */
function looksAt(name: string, { words }: ShellCommand): boolean {
  const text = words.join(' ')
  if (
    !text.includes(`$${name}`) &&
    !text.includes(`\${${name}`) &&
    !(/^(\(\()?$/.test(words[0] ?? '') && text.includes(name))
  )
    return false
  return !['echo', 'printf', ':', 'true'].includes(words[0] ?? '') || /GITHUB_(OUTPUT|ENV)/.test(text)
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
