import type { z } from 'zod'

import { UsageError, type Problem } from '../documents/index.js'
import { issueWords, parametersOf, type Parameter } from './parameters.js'

/**
 * Reads the inputs of an action, which the runner hands over as `INPUT_<NAME>`. Lists have an item a line. An empty input is one that was left
 * out: the runner does not tell them apart.
 *
 * @throws UsageError with every mistake at once
 */
export function parseInputs<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>
): z.output<Schema> {
  const problems: Problem[] = []
  const raw: Record<string, unknown> = {}
  for (const parameter of parametersOf(schema).filter(({ where }) => where !== 'cli')) {
    const text = environment[`INPUT_${parameter.name.toUpperCase()}`]?.trim() ?? ''
    if (text !== '') raw[parameter.name] = valueOf(text, parameter, problems)
  }
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      problems.push({ message: `the input ${issue.path.join('.')}: ${issueWords(issue, raw)}` })
  }
  if (problems.length > 0 || !parsed.success) throw new UsageError(problems)
  return parsed.data
}

function valueOf(text: string, { name, kind }: Parameter, problems: Problem[]): unknown {
  if (kind === 'list') {
    return text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
  }
  if (kind === 'text') return text
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (!/^(false|False|FALSE)$/.test(text))
    problems.push({ message: `the input ${name}: must be true or false, got ${JSON.stringify(text)}` })
  return false
}
