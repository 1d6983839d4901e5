import { markdownTable } from 'markdown-table'

/** What of a JSON Schema a reference is made from. */
export interface Described {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Described[]
  readonly items?: Described
  readonly properties?: Readonly<Record<string, Described>>
  readonly additionalProperties?: Described | false
  readonly required?: readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly $ref?: string
  readonly allOf?: readonly Described[]
  readonly definitions?: Readonly<Record<string, Described>>
}

/** Every map of the schema as a table in Markdown: key, meaning, type, default, example. What is defined for several places comes last. */
export function schemaTables(schema: Described): readonly string[] {
  const { metric, ...definitions } = schema.definitions ?? {}
  const shared = Object.entries(definitions).flatMap(([name, map]) => sectionsOf(map, name, metric))
  return [...sectionsOf(schema, '', metric), ...shared]
}

/** @param metric an entry of `metrics`, wherever that stands */
function sectionsOf(node: Described, path: string, metric: Described | undefined): readonly string[] {
  const properties = path.endsWith('metrics') ? {} : (node.properties ?? {})
  const entries = Object.entries(properties)
  if (entries.length === 0 || entries.every(([, { $ref }]) => $ref !== undefined)) return []
  const rows = entries.map(([key, value]) => rowOf(key, value, node.required?.includes(key) === true))
  const heading = path === '' ? '### At the top' : `### \`${path}\``
  const table = markdownTable([['Key', 'What', 'Type', 'Default', 'Example'], ...rows])
  return [
    heading,
    ...(path === '' || node.description === undefined ? [] : [`${node.description}.`]),
    table,
    ...entries.flatMap(([key, value]) => within(path === '' ? key : `${path}.${key}`, value, metric))
  ]
}

/** The maps inside a key: its own, that of a list's items, and that of every entry of a map of names. */
function within(here: string, value: Described, metric: Described | undefined): readonly string[] {
  if (here === 'metrics') return sectionsOf(metric ?? {}, 'metrics.<name>', metric)
  const maps = [value, ...(value.anyOf ?? [])].filter(({ properties }) => properties !== undefined)
  const [map] = maps
  if (map !== undefined) return sectionsOf(map, here, metric)
  if (value.items?.properties !== undefined) return sectionsOf(value.items, `${here}[]`, metric)
  return value.additionalProperties ? sectionsOf(value.additionalProperties, `${here}.<name>`, metric) : []
}

function rowOf(key: string, value: Described, required: boolean): string[] {
  const usual = value.default === undefined ? (required ? 'required' : '') : code(value.default)
  const [example] = value.examples ?? []
  return [
    `\`${key}\``,
    cell(value.description ?? ''),
    cell(typeOf(value)),
    usual,
    example === undefined ? '' : code(example)
  ]
}

function typeOf(value: Described): string {
  if (value.const !== undefined) return code(value.const)
  if (value.enum !== undefined) return value.enum.map(code).join(', ')
  if (value.anyOf !== undefined) return [...new Set(value.anyOf.map(typeOf))].join(' or ')
  if (value.$ref !== undefined || value.allOf !== undefined || value.type === 'object') return 'map'
  if (value.type === 'array') return `list of ${typeOf(value.items ?? {}).replace(' or list', ' or lists')}`
  if (Array.isArray(value.type)) return 'text'
  return (
    ({ string: 'text', integer: 'whole number', boolean: 'true or false' } as Record<string, string>)[
      String(value.type)
    ] ?? String(value.type)
  )
}

function code(value: unknown): string {
  return `\`${cell(typeof value === 'string' ? value : JSON.stringify(value))}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
