import { nearest } from '../documents/index.js'
import type { Command } from './command.js'
import { parametersOf, type Parameter } from './parameters.js'

/** Longer lines are hard to read. */
const WIDEST = 100

/** Columns that a text should have. */
const MIN_TEXT = 30

const failures = '2 usage or policy mistake, 3 nothing trustworthy was measured'
const codesOfGate = `0 pass or warn, 1 the gate blocks, ${failures}`

/** `--help` of one command. @param screen columns of the terminal */
export function commandHelp(command: Command, screen: number): string {
  const width = Math.min(screen, WIDEST)
  const parameters = parametersOf(command.parameters).filter(({ where }) => where !== 'action')
  const positionals = parameters.filter(({ positional }) => positional).map(({ placeholder }) => ` ${placeholder}...`)
  const rows: (readonly [string, string])[] = parameters.map((parameter) => [flag(parameter), described(parameter)])
  return [
    `Usage: model-gate ${command.name}${positionals.join('')}${parameters.length > 0 ? ' [options]' : ''}`,
    wrapped(command.description, width),
    ...section('Options', table([...rows, ['--help', 'this text']], width)),
    ...section(
      'Examples',
      command.examples.map((example) => `  ${example}`)
    ),
    wrapped(`Exit codes: ${codesOf(command)}.`, width)
  ]
    .join('\n\n')
    .concat('\n')
}

function codesOf({ exitCodes, outputs = {} }: Command): string {
  if (exitCodes !== undefined) return exitCodes
  return 'verdict' in outputs ? codesOfGate : `0 done, ${failures}`
}

/** `model-gate --help`. @param screen columns of the terminal */
export function programHelp(commands: readonly Pick<Command, 'name' | 'summary'>[], screen: number): string {
  const width = Math.min(screen, WIDEST)
  return [
    'Usage: model-gate <command> [options]',
    'Decides whether a machine-learning model may be merged.',
    ...section(
      'Commands',
      table(
        commands.map(({ name, summary }) => [name, summary]),
        width
      )
    ),
    wrapped('model-gate <command> --help shows the options of a command; model-gate --version the version.', width),
    wrapped(`Exit codes of the gate: ${codesOfGate}.`, width)
  ]
    .join('\n\n')
    .concat('\n')
}

/** @example unknownCommand('runn', ['run']) // => 'unknown command "runn"; did you mean model-gate run?' */
export function unknownCommand(name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  const help = near === undefined ? 'model-gate --help lists them' : `did you mean model-gate ${near}?`
  return `unknown command ${JSON.stringify(name)}; ${help}`
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

/** Names with their texts beside them; below them where the terminal is too narrow for both. */
function table(rows: readonly (readonly [string, string])[], width: number): string[] {
  const longest = Math.max(...rows.map(([name]) => name.length))
  const isNarrow = width - longest - 4 < MIN_TEXT
  const margin = ' '.repeat(isNarrow ? 6 : longest + 4)
  return rows.map(([name, text]) => {
    const lines = wrapped(text, width - margin.length).replaceAll('\n', `\n${margin}`)
    return isNarrow ? `  ${name}\n${margin}${lines}` : `  ${name.padEnd(longest)}  ${lines}`
  })
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
