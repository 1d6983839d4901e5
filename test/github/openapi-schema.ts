/** What OpenAPI 3.0 adds to a schema and JSON Schema does not know. */
const DROPPED = new Set(['nullable', 'discriminator', 'xml', 'deprecated'])
/** Keys whose values are data, not schemas. */
const DATA = new Set(['enum', 'const', 'default', 'required'])

/**
 * The schemas of a map by name, as JSON Schema: `nullable` becomes a choice of `null`, and `$ref` leads into the
 * document that is added as `github`.
 */
export function openApiSchema(schemas: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, converted(schema)]))
}

function converted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(converted)
  if (typeof node !== 'object' || node === null) return node
  const schema = node as Record<string, unknown>
  if (typeof schema['$ref'] === 'string') return { $ref: schema['$ref'].replace('#', 'github#') }
  const kept = Object.entries(schema).filter(([key]) => !DROPPED.has(key) && !key.startsWith('x-'))
  const result = Object.fromEntries(kept.map(([key, value]) => [key, keyword(key, value)]))
  return schema['nullable'] === true ? { anyOf: [result, { type: 'null' }] } : result
}

function keyword(key: string, value: unknown): unknown {
  if (DATA.has(key)) return value
  return key === 'properties' ? openApiSchema(value as object) : converted(value)
}
