import type { z } from 'zod'

/**
 * JSON text of a document: two spaces, keys as given, shortest round-trip numbers, non-finite numbers by name, a final newline.
 * Documents go through their schema first, so the order of keys is the schema's; maps with free keys are sorted here.
 *
 * @example
 * canonicalJson({ value: Number.NaN }) // => '{\n  "value": "NaN"\n}\n'
 */
export function canonicalJson(document: unknown): string {
  return `${JSON.stringify(document, finite, 2)}\n`
}

/**
 * Text of a document in the order of its schema's keys.
 *
 * @throws ZodError where the document is not of the schema, which is a mistake of ours
 */
export function documentText(schema: z.ZodType, document: unknown): string {
  return canonicalJson(schema.parse(named(document)))
}

/** A document as its text would be read: without keys that have no value, numbers that are not finite by name, as schemas take them. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'object' || value === null) return finite('', value)
  const known = Object.entries(value).filter(([, of]) => of !== undefined)
  return Object.fromEntries(known.map(([key, of]) => [key, named(of)]))
}

function finite(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}

/** The same entries, keys in code-unit order: for maps whose keys are the user's. */
export function sortedRecord<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
