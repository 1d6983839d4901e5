import type { Command } from './command.js'
import { parametersOf, type Parameter } from './parameters.js'

const exitCodes =
  'Exit codes: 0 pass or warn, 1 the gate blocks, 2 usage or policy mistake, 3 nothing trustworthy was measured.'

/** `--help` of one command. */
export function commandHelp(command: Command): string {
  const parameters = parametersOf(command.parameters).filter(({ where }) => where !== 'action')
  const positionals = parameters.filter(({ positional }) => positional).map(({ placeholder }) => ` ${placeholder}...`)
  const rows: (readonly [string, string])[] = parameters.map((parameter) => [flag(parameter), described(parameter)])
  return [
    `Usage: model-gate ${command.name}${positionals.join('')}${parameters.length > 0 ? ' [options]' : ''}`,
    wrapped(command.description, 96),
    ...section('Options', table([...rows, ['--help', 'this text']])),
    ...section(
      'Examples',
      command.examples.map((example) => `  ${example}`)
    ),
    exitCodes
  ]
    .join('\n\n')
    .concat('\n')
}

/** `model-gate --help`. */
export function programHelp(commands: readonly Pick<Command, 'name' | 'summary'>[]): string {
  return [
    'Usage: model-gate <command> [options]',
    'Decides whether a machine-learning model may be merged.',
    ...section('Commands', table(commands.map(({ name, summary }) => [name, summary]))),
    'model-gate <command> --help shows the options of a command; model-gate --version the version.',
    exitCodes
  ]
    .join('\n\n')
    .concat('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:\n${lines.join('\n')}`]
}

function flag({ name, kind, placeholder, positional }: Parameter): string {
  if (positional) return placeholder
  return kind === 'switch' ? `--${name}` : `--${name} ${placeholder}`
}

function described({ description, kind, ...parameter }: Parameter): string {
  const more = [
    kind === 'list' && !parameter.positional ? 'repeatable' : '',
    parameter.default === undefined ? '' : `default ${parameter.default}`
  ]
  const notes = more.filter((note) => note !== '').join(', ')
  return notes === '' ? description : `${description} (${notes})`
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(
    ([name, text]) =>
      `  ${name.padEnd(width)}  ${wrapped(text, 92 - width).replaceAll('\n', `\n${' '.repeat(width + 4)}`)}`
  )
}

function wrapped(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
