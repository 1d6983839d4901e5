import { parseArgs } from 'node:util'

import type { z } from 'zod'

import { nearest, UsageError, type Problem } from '../documents/index.js'
import { issueWords, parametersOf, type Parameter } from './parameters.js'

export const HELP = 'help'

/**
 * Reads the flags of a command: `--flag value`, `--flag=value`, repeated for lists.
 *
 * @returns the parameters, or `help` where `--help` or `-h` is among the arguments
 * @throws UsageError with every mistake at once
 */
export function parseFlags<Schema extends z.ZodObject>(
  schema: Schema,
  argv: readonly string[]
): z.output<Schema> | typeof HELP {
  const parameters = parametersOf(schema).filter(({ where }) => where !== 'action')
  const flags = parameters.filter(({ positional }) => !positional)
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionsOf(flags),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const problems: Problem[] = []
  const raw: Record<string, unknown> = {}
  for (const [of, token] of tokens.entries()) {
    if (token.kind === 'positional' && !isValueOfUnknown(tokens[of - 1], flags))
      takePositional(token.value, parameters, { raw, problems })
    if (token.kind !== 'option') continue
    if (token.name === 'help' || token.rawName === '-h') return HELP
    take(token, flags, { raw, problems })
  }
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.push({ message: `--${issue.path.join('.')}: ${issueWords(issue, raw)}` })
  }
  if (problems.length > 0 || !parsed.success) throw new UsageError(problems)
  return parsed.data
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

/** What follows an unknown flag is most likely its value, and no mistake of its own. */
function isValueOfUnknown(before: Token | undefined, flags: readonly Parameter[]): boolean {
  return before?.kind === 'option' && before.value === undefined && flags.every(({ name }) => name !== before.name)
}

function optionsOf(
  parameters: readonly Parameter[]
): Record<string, { type: 'string' | 'boolean'; multiple: boolean }> {
  return Object.fromEntries(
    parameters.map(
      ({ name, kind }) => [name, { type: kind === 'switch' ? 'boolean' : 'string', multiple: true }] as const
    )
  )
}

interface Into {
  readonly raw: Record<string, unknown>
  readonly problems: Problem[]
}

function takePositional(value: string, parameters: readonly Parameter[], { raw, problems }: Into): void {
  const parameter = parameters.find(({ positional }) => positional)
  if (parameter === undefined) problems.push({ message: `unexpected argument ${JSON.stringify(value)}` })
  else raw[parameter.name] = [...((raw[parameter.name] ?? []) as string[]), value]
}

function take(
  token: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  parameters: readonly Parameter[],
  into: Into
): void {
  const parameter = parameters.find(({ name }) => name === token.name)
  const problem = (message: string): void => void into.problems.push({ message: `${token.rawName}: ${message}` })
  if (parameter === undefined) return problem(unknownFlag(token.name, parameters))
  if (parameter.kind === 'switch') {
    if (token.value !== undefined) return problem(`takes no value, got ${JSON.stringify(token.value)}`)
    into.raw[parameter.name] = true
    return
  }
  if (token.value === undefined || token.value === '') return problem(`needs a value (${parameter.placeholder})`)
  if (parameter.kind === 'list') {
    const list = (into.raw[parameter.name] ?? []) as string[]
    into.raw[parameter.name] = [...list, token.value]
  } else if (parameter.name in into.raw) problem('is given twice')
  else into.raw[parameter.name] = token.value
}

function unknownFlag(name: string, parameters: readonly Parameter[]): string {
  const near = nearest(
    name,
    parameters.map((parameter) => parameter.name)
  )
  return `unknown flag${near === undefined ? '' : `; did you mean --${near}?`}`
}
