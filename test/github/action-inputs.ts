import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'yaml'

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
}

/** The file that describes an action: `run` is the one at the root, the others have a folder below `actions/`. */
export function metadataPath(name: string): string {
  return name === 'run' ? 'action.yml' : join('actions', name, 'action.yml')
}

/**
 * `INPUT_*` as the runner sets them: each input of the action file with its value or default, upper-case, spaces as `_`.
 *
 * @throws {Error} for an input that the file does not have, and a default that is an unknown expression
 */
export function inputVariables(
  metadata: string,
  given: Readonly<Record<string, string>>,
  token: string
): Record<string, string> {
  const declared = existsSync(metadata) ? ((parse(readFileSync(metadata, 'utf8')) as Metadata).inputs ?? {}) : undefined
  const unknown = Object.keys(given).filter((name) => declared !== undefined && !(name in declared))
  if (unknown.length > 0) throw new Error(`${metadata} has no input ${unknown.join(', ')}`)
  const defaults = Object.entries(declared ?? {}).map(([name, input]) => [
    name,
    evaluated(String(input?.default ?? ''), token)
  ])
  const values = { ...(Object.fromEntries(defaults) as Record<string, string>), ...given }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
  )
}

/** Defaults of ours use few expressions; the others are an error, so that no test runs with a wrong one. */
function evaluated(text: string, token: string): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return token
    // Outside of a matrix; a test of one gives the input.
    if (expression === 'toJSON(matrix)') return 'null'
    throw new Error(`the harness does not know the expression ${expression}`)
  })
}
