import { markdownTable } from 'markdown-table'

import { policyJsonSchema } from './json-schema.js'

interface Described {
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

const examples: readonly (readonly [string, string])[] = [
  [
    'The least that works',
    `version: 1
model: churn
candidate: { predictions: predictions.csv }
task: { type: binary, positive: 1 }
baseline: { from: "git:base:predictions.csv" }
metrics: { accuracy: { max-drop: 0.01 } }`
  ],
  [
    'Several classes, slices and a waiver',
    `version: 1
model: animals
candidate:
  run: python evaluate.py
  timeout: 20m
  predictions: out/predictions.csv
task: { type: multiclass, label: truth, score: { cat: p_cat, dog: p_dog }, min-rows: 100 }
baseline: { from: ["git:main:metrics/predictions.csv", "file:baseline.csv"], max-age: 180d }
metrics:
  accuracy: { max-drop: 0.01, min: 0.80 }
  f1-macro: { max-drop: 0.01 }
  recall-dog: { metric: recall, class: dog, min: 0.70 }
  latency-p95: { column: latency_ms, aggregate: p95, direction: lower, max: 25, max-rise-percent: 10 }
slices:
  by: [camera, [camera, season]]
  metrics: { accuracy: { max-drop: 0.03, severity: warn } }
waivers:
  - check: "metric/accuracy[camera=7]"
    rule: max-drop
    up-to: 0.05
    until: 2026-12-31
    reason: the lens was replaced in May
    owner: "@acme/vision"`
  ],
  [
    'Numbers that your code measured',
    `version: 1
model: assistant
candidate: { metrics: out/metrics.json }
baseline: { from: "git:base:out/metrics.json" }
metrics:
  toxicity: { direction: lower, max: 0.01, max-rise: 0 }
  helpfulness: { direction: higher, max-drop: 0.02 }`
  ]
]

/** The reference of the policy in Markdown: example policies, then every key with its meaning, type, default and an example. */
export function policyReference(): string {
  const schema = policyJsonSchema() as Described
  const shown = examples.map(([title, policy]) => `## ${title}\n\n\`\`\`yaml\n${policy}\n\`\`\``)
  const sections = sectionsOf(schema, '', schema)
  return ['# The policy', introduction, ...shown, '## Every key', ...sections].join('\n\n') + '\n'
}

const introduction = `One file, \`.github/model-gate.yml\`, says what is good enough for one model. It is YAML 1.2 without anchors, aliases, tags, null values and keys written
twice. Numbers are plain decimals: \`0.01\` is one point. Text keeps its source text (\`01\`, \`NO\`, \`2026.10\`). Whatever is mistaken is reported at once, with
line and column.`

function sectionsOf(node: Described, path: string, root: Described): readonly string[] {
  const properties = path.endsWith('metrics') ? {} : (node.properties ?? {})
  const entries = Object.entries(properties)
  if (entries.length === 0) return []
  const rows = entries.map(([key, value]) => rowOf(key, value, node.required?.includes(key) === true))
  const heading = path === '' ? '### At the top' : `### \`${path}\``
  const table = markdownTable([['Key', 'What', 'Type', 'Default', 'Example'], ...rows])
  return [
    heading,
    ...(path === '' || node.description === undefined ? [] : [`${node.description}.`]),
    table,
    ...entries.flatMap(([key, value]) => within(key, value, path, root))
  ]
}

/** The maps inside a key: its own, that of a list's items, and that of an entry of `metrics`. */
function within(key: string, value: Described, path: string, root: Described): readonly string[] {
  const here = path === '' ? key : `${path}.${key}`
  if (here === 'metrics') return sectionsOf(root.definitions?.['metric'] ?? {}, 'metrics.<name>', root)
  const maps = [value, ...(value.anyOf ?? [])].filter(({ properties }) => properties !== undefined)
  const [map] = maps
  const inList = value.items?.properties === undefined ? undefined : value.items
  if (map !== undefined) return sectionsOf(map, here, root)
  return inList === undefined ? [] : sectionsOf(inList, `${here}[]`, root)
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
