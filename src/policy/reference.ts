import { contractJsonSchema, policyJsonSchema } from './json-schema.js'
import { schemaTables, type Described } from './schema-tables.js'

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
  ],
  [
    'The data, and no model yet',
    `version: 1
model: flight-delay
drift: { reference: data/january.parquet, current: data/july.parquet, exclude: [flight_id] }
data-contract: contract.yml`
  ],
  [
    'Drift that warns, and blocks for the columns that matter',
    `version: 1
model: flight-delay
candidate: { predictions: out/predictions.parquet }
drift:
  reference: { sql: { engine: postgres, table: flights.january, timeout: 20m } }
  current: { sql: { engine: postgres, query: SELECT * FROM flights.today WHERE origin IS NOT NULL } }
  exclude: [flight_id, tailnum]
  group: date
  columns:
    hour: { type: categorical }
    distance: { severity: block, ks: 0.08 }
    scheduled_at: { type: timestamp }
  limits: { missing: 0.05 }
  severity: warn
  drifted-share: 0.2
waivers:
  - check: drift/dest
    rule: new-categories
    up-to: 0.02
    until: 2026-12-31
    reason: a new airport since May
    owner: "@acme/flights"`
  ]
]

const contractExamples: readonly (readonly [string, string])[] = [
  [
    'A contract',
    `version: 1
additional-columns: refuse
columns:
  flight_id: { type: text, unique: true }
  hour: { type: integer, min: 0, max: 23 }
  distance: { type: number, min: 0, max: 5000, nullable: 0.02 }
  origin: { type: text, values: [EWR, JFK, LGA] }
  is_weekend: { type: boolean }
  scheduled_at: { type: timestamp, min: 2026-01-01 }
  comment: { nullable: true, severity: warn }`
  ]
]

/** The reference of the policy in Markdown: example policies, then every key with its meaning, type, default and an example. */
export function policyReference(): string {
  return referenceOf('The policy', introduction, examples, policyJsonSchema())
}

/** The reference of the data contract, in the same form. */
export function contractReference(): string {
  return referenceOf('The data contract', contractIntroduction, contractExamples, contractJsonSchema())
}

function referenceOf(
  title: string,
  text: string,
  files: readonly (readonly [string, string])[],
  schema: Described
): string {
  const shown = files.map(([name, file]) => `## ${name}\n\n\`\`\`yaml\n${file}\n\`\`\``)
  return [`# ${title}`, text, ...shown, '## Every key', ...schemaTables(schema)].join('\n\n') + '\n'
}

const introduction = `One file, \`.github/model-gate.yml\`, says what is good enough for one model. It is YAML 1.2 without anchors, aliases, tags, null values and keys written
twice. Numbers are plain decimals: \`0.01\` is one point. Text keeps its source text (\`01\`, \`NO\`, \`2026.10\`). Whatever is mistaken is reported at once, with
line and column.`

const contractIntroduction = `One file, named by \`data-contract\` in the policy, says what the rows of the data must be, whatever the reference holds: types, ranges, domains,
missing values, uniqueness. \`model-gate profile <table> --contract\` proposes one, to be reviewed like code. It is read as the policy is. Each column is a
check, \`contract/<column>\`. It is about the rows at hand: no statistics, one row beyond a limit fails. A column that is named must be there. NaN is no
value; an infinite number is beyond every \`min\`, \`max\` and \`values\`; one beyond 2^53 is not exact, so it is no \`integer\`, nor is one whose fraction no double holds, such as 1e-400. Lists, structures and
bytes are not read: an error where the contract names such a column, and refused where it refuses others. The data are those of \`drift.current\`, else the predictions.`
