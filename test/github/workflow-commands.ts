/** A workflow command that the runner found in a step's output. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

/** What the runner makes of the lines that a step writes to standard output and standard error. */
export interface LogReading {
  /** The commands that it obeys. */
  readonly commands: readonly Command[]
  /** The annotations that are shown: ten of each level, 4,096 characters each. */
  readonly annotations: readonly Annotation[]
  /** The lines that a person reads in the log; those of `::debug::` and of commands without a text are left out. */
  readonly shown: readonly string[]
  /** Values that are blanked. */
  readonly masks: readonly string[]
}

/** Registered by the runner, Runner.Worker/ActionCommandManager.cs; case does not matter. */
const REGISTERED = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
]

/** The lines of an output: `\n`, `\r\n` and a lone `\r` end one, as .NET's `ReadLine` has it. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/**
 * Reads a log as the runner does: `::name key=value,...::data` after leading white space, and the older
 * `##[name key=value;...]data` anywhere in a line; nothing between `::stop-commands::token` and `::token::`.
 * Source: actions/runner, Runner.Common/ActionCommand.cs and Runner.Worker/ActionCommandManager.cs.
 */
export function readLog(lines: readonly string[]): LogReading {
  const commands: Command[] = []
  const shown: string[] = []
  let stopped: string | undefined
  for (const line of lines) {
    const registered = stopped === undefined ? REGISTERED : [...REGISTERED, stopped.toLowerCase()]
    const command = parsed(line, registered) ?? parsedLegacy(line, registered)
    if (stopped !== undefined) {
      if (command?.name.toLowerCase() === stopped.toLowerCase()) stopped = undefined
      shown.push(line)
    } else if (command === undefined) shown.push(line)
    else if (command.name.toLowerCase() === 'stop-commands') {
      const token = command.data
      if (token === '' || REGISTERED.includes(token.toLowerCase()))
        throw new Error(`"${token}" is no token to stop with`)
      stopped = token
    } else {
      commands.push(command)
      if (/^(error|warning|notice|group)$/i.test(command.name)) shown.push(command.data)
    }
  }
  const masks = commands.filter(({ name }) => name.toLowerCase() === 'add-mask').map(({ data }) => data)
  return { commands, annotations: annotationsOf(commands), shown, masks }
}

function parsed(line: string, registered: readonly string[]): Command | undefined {
  const message = line.trimStart()
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return commandOf(message.slice(2, end), registered, {
    separator: ',',
    property: (text) => unescaped(text, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }),
    data: unescaped(message.slice(end + 2), { '%0D': '\r', '%0A': '\n', '%25': '%' })
  })
}

function parsedLegacy(line: string, registered: readonly string[]): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const escapes = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' }
  return commandOf(line.slice(start + 3, end), registered, {
    separator: ';',
    property: (text) => unescaped(text, escapes),
    data: unescaped(line.slice(end + 1), escapes)
  })
}

function commandOf(
  head: string,
  registered: readonly string[],
  form: { readonly separator: string; readonly property: (text: string) => string; readonly data: string }
): Command | undefined {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!registered.includes(name.toLowerCase())) return undefined
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(form.separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    const [key, value] = [pair.slice(0, equals), pair.slice(equals + 1)]
    return equals > 0 && value !== '' ? [[key, form.property(value)]] : []
  })
  return { name, properties: Object.fromEntries(properties) as Record<string, string>, data: form.data }
}

function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((result, [code, character]) => result.replaceAll(code, character), text)
}

function annotationsOf(commands: readonly Command[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    commands
      .filter(({ name }) => name.toLowerCase() === level)
      .slice(0, 10)
      .map(({ data, properties: { title, file, line } }) => ({
        level,
        message: data.slice(0, 4096),
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line: Number(line) })
      }))
  )
}
