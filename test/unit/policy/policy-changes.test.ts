import { describe, expect, it } from '@jest/globals'

import { loadPolicy, policyChanges } from '../../../src/policy/index.js'
import { head } from './problems-of.js'

const metrics = 'metrics: { accuracy: { max-drop: 0.01 } }\n'
const read = (text: string) => loadPolicy(head + metrics + text, 'p.yml')

const of = (before: string, after: string) => policyChanges(read(before), read(after))

// What a pull request makes of `drift:` and `data-contract:`, from the left to the right.
const weaker: readonly (readonly [string, string, string])[] = [
  ['drift: {}', '', 'drift: {} becomes nothing'],
  ['drift: { severity: block }', '', 'drift.severity: block becomes nothing'],
  ['drift: {}', 'drift: { limits: { ks: 0.2 } }', 'drift.limits.ks: nothing becomes 0.2'],
  ['drift: { limits: { ks: 0.05 } }', 'drift: {}', 'drift.limits.ks: 0.05 becomes nothing'],
  ['drift: { limits: { ks: 0.05 } }', 'drift: { limits: { ks: 0.06 } }', 'drift.limits.ks: 0.05 becomes 0.06'],
  ['drift: {}', 'drift: { columns: { a: { ks: 0.3 } } }', 'drift.columns.a.ks: nothing becomes 0.3'],
  [
    'drift: { columns: { a: { ks: 0.08 } } }',
    'drift: { columns: { a: {} } }',
    'drift.columns.a.ks: 0.08 becomes nothing'
  ],
  ['drift: { columns: { a: {} } }', 'drift: {}', 'drift.columns.a: {} becomes nothing'],
  ['drift: { columns: { a: { ks: 0.3 } } }', 'drift: {}', 'drift.columns.a.ks: 0.3 becomes nothing'],
  ['drift: {}', 'drift: { columns: { a: { severity: warn } } }', 'drift.columns.a.severity: nothing becomes warn'],
  [
    'drift: { severity: warn, columns: { a: { severity: block } } }',
    'drift: { severity: warn, columns: { a: { ks: 0.1 } } }',
    'drift.columns.a.severity: block becomes nothing'
  ],
  ['drift: {}', 'drift: { columns: { a: { type: text } } }', 'drift.columns.a.type: nothing becomes text'],
  ['drift: {}', 'drift: { exclude: [a] }', 'drift.exclude: nothing becomes ["a"]'],
  ['drift: { exclude: [a] }', 'drift: { exclude: [b] }', 'drift.exclude: ["a"] becomes ["b"]'],
  ['drift: {}', 'drift: { severity: warn }', 'drift.severity: nothing becomes warn'],
  ['drift: { severity: strict }', 'drift: {}', 'drift.severity: strict becomes nothing'],
  ['drift: { drifted-share: 0.2 }', 'drift: {}', 'drift.drifted-share: 0.2 becomes nothing'],
  ['drift: { drifted-share: 0.2 }', 'drift: { drifted-share: 0.3 }', 'drift.drifted-share: 0.2 becomes 0.3'],
  ['drift: {}', 'drift: { min-count: 10 }', 'drift.min-count: nothing becomes 10'],
  ['drift: {}', 'drift: { reference: a.csv }', 'drift.reference: nothing becomes a.csv'],
  ['drift: {}', 'drift: { current: a.csv }', 'drift.current: nothing becomes a.csv'],
  ['drift: {}', 'drift: { group: day }', 'drift.group: nothing becomes day'],
  [
    'drift: { reference: { sql: { engine: duckdb, table: a } } }',
    'drift: { reference: { sql: { engine: duckdb, table: b } } }',
    'drift.reference.sql.table: a becomes b'
  ],
  ['data-contract: a.yml', '', 'data-contract: a.yml becomes nothing'],
  ['data-contract: a.yml', 'data-contract: b.yml', 'data-contract: a.yml becomes b.yml'],
  ['', 'paths: [models/**]', 'paths: nothing becomes ["models/**"]'],
  ['paths: [models/**]', 'paths: [models/a/**]', 'paths: ["models/**"] becomes ["models/a/**"]'],
  ['', 'override: { label: a }', 'override.label: nothing becomes a'],
  ['override: { label: a }', 'override: { label: b }', 'override.label: a becomes b'],
  ['loosened: require-codeowner', '', 'loosened: require-codeowner becomes nothing'],
  ['', 'merge-queue: reuse', 'merge-queue: nothing becomes reuse'],
  ['merge-queue: evaluate', 'merge-queue: reuse', 'merge-queue: evaluate becomes reuse'],
  ['loosened: require-codeowner', 'loosened: warn', 'loosened: require-codeowner becomes warn'],
  [
    '',
    'waivers: [{ check: drift/a, rule: ks, up-to: 0.2, until: 2026-12-31, reason: a, owner: b }]',
    'waivers.drift/a ks: '
  ]
]

const stricter: readonly (readonly [string, string])[] = [
  ['', 'drift: {}'],
  ['paths: [models/**]', ''],
  ['override: { label: a }', ''],
  ['', 'loosened: require-codeowner'],
  ['merge-queue: reuse', 'merge-queue: evaluate'],
  ['merge-queue: reuse', ''],
  ['', 'drift: { severity: warn, exclude: [a], limits: { ks: 0.5 } }'],
  ['drift: {}', 'drift: { limits: { ks: 0.05 } }'],
  ['drift: { limits: { ks: 0.2 } }', 'drift: {}'],
  ['drift: { limits: { ks: 0.2 } }', 'drift: { limits: { ks: 0.2 }, columns: { a: { ks: 0.15 } } }'],
  ['drift: { columns: { a: { ks: 0.3 } } }', 'drift: { columns: { a: {} } }'],
  ['drift: { columns: { a: {} } }', 'drift: { columns: { a: { ks: 0.05 } } }'],
  ['drift: {}', 'drift: { columns: { a: {} } }'],
  ['drift: { severity: warn }', 'drift: { severity: warn, columns: { a: { severity: block } } }'],
  ['drift: { severity: warn }', 'drift: {}'],
  ['drift: { exclude: [a, b] }', 'drift: { exclude: [b] }'],
  ['drift: {}', 'drift: { drifted-share: 0.2 }'],
  ['drift: { min-count: 10 }', 'drift: { min-count: 5 }'],
  ['drift: {}', 'drift: { reference: baseline }'],
  [
    'drift: { reference: { sql: { engine: duckdb, table: a } } }',
    'drift: { reference: { sql: { engine: duckdb, table: a, timeout: 20m } } }'
  ],
  ['', 'data-contract: a.yml']
]

const run = 'candidate: { run: a, metrics: m.json'

// Of `candidate` the keys count that judge; all others only start the measurement.
const weakerCandidates: readonly (readonly [string, string, string])[] = [
  [`${run}, repeats: 5 }`, `${run}, repeats: 2 }`, 'candidate.repeats: 5 becomes 2'],
  [`${run}, repeats: 5 }`, `${run} }`, 'candidate.repeats: 5 becomes nothing'],
  // A number without noise is decided as it is; with some repeats it may be inconclusive.
  [`${run} }`, `${run}, repeats: 2 }`, 'candidate.repeats: nothing becomes 2'],
  [`${run}, repeats: 5 }`, `${run}, repeats: 5, aggregate: median }`, 'candidate.aggregate: nothing becomes median'],
  [
    `${run}, repeats: 5, aggregate: median }`,
    `${run}, repeats: 5, aggregate: mean }`,
    'candidate.aggregate: median becomes mean'
  ],
  [`${run}, measured-by: [a, b] }`, `${run}, measured-by: [a] }`, 'candidate.measured-by: ["a","b"] becomes ["a"]'],
  [`${run}, measured-by: [a] }`, `${run}, measured-by: [b] }`, 'candidate.measured-by: ["a"] becomes ["b"]'],
  [`${run}, measured-by: [a] }`, `${run} }`, 'candidate.measured-by: ["a"] becomes nothing'],
  [`${run}, measured-by: [a] }`, '', 'candidate.measured-by: ["a"] becomes nothing']
]

const stricterCandidates: readonly (readonly [string, string])[] = [
  [`${run}, repeats: 2 }`, `${run}, repeats: 5 }`],
  [`${run}, repeats: 5 }`, `${run}, repeats: 5, aggregate: mean }`],
  [`${run}, measured-by: [a] }`, `${run}, measured-by: [b, a] }`],
  [`${run} }`, `${run}, measured-by: [a] }`]
]

describe('what of candidate judges [fail-open 19]', () => {
  it.each(weakerCandidates)('%s -> %s is weaker', (before, after, text) => {
    expect(of(before, after)).toMatchObject([{ text, loosens: true }])
  })

  it.each(stricterCandidates)('%s -> %s is no weaker, and is listed', (before, after) => {
    expect(of(before, after)).toMatchObject([{ text: expect.stringContaining('candidate.'), loosens: false }])
  })

  it('is nothing of what starts the measurement', () => {
    expect(of(`${run} }`, 'candidate: { run: b, timeout: 5m, predictions: p.csv, files: [a] }')).toEqual([])
  })
})

describe('drift and the data contract', () => {
  it.each(weaker)('%s -> %s is weaker', (before, after, text) => {
    const loosened = of(before, after).filter(({ loosens }) => loosens)
    expect(loosened.map((change) => change.text)).toEqual([expect.stringContaining(text)])
  })

  it.each(stricter)('%s -> %s is no weaker, and is listed', (before, after) => {
    const changes = of(before, after)
    expect(changes.filter(({ loosens }) => loosens)).toEqual([])
    expect(of(before, before)).toEqual([])
    expect(changes.length).toBeGreaterThan(0)
  })
})

it('lists a table that moves into a database', () => {
  const changes = of('drift: { reference: a.csv }', 'drift: { reference: { sql: { engine: duckdb, table: a } } }')
  expect(changes.map(({ text, loosens }) => [text, loosens])).toEqual([
    ['drift.reference: a.csv becomes nothing', true],
    ['drift.reference.sql.engine: nothing becomes duckdb', true],
    ['drift.reference.sql.table: nothing becomes a', true]
  ])
})

const shared = ' (alpha is shared by more comparisons, so that others block later)'

describe('a comparison more', () => {
  const metrics = (text: string) => loadPolicy(`${head}metrics: { ${text} }\n`, 'p.yml')
  const drop = 'accuracy: { max-drop: 0.01 }'
  const loosened = (before: string, after: string) =>
    policyChanges(metrics(before), metrics(after)).filter(({ loosens }) => loosens)

  it.each([
    [drop, `${drop}, f1: { max-drop: 0.02 }`, 'metrics.f1.max-drop: nothing becomes 0.02'],
    [drop, `${drop}, f1: { max-drop-percent: 2, severity: warn }`, 'metrics.f1.max-drop-percent: nothing becomes 2'],
    [
      `${drop}, f1: { min: 0.5 }`,
      `${drop}, f1: { min: 0.5, max-drop: 0.1 }`,
      'metrics.f1.max-drop: nothing becomes 0.1'
    ]
  ])('%s -> %s may weaken the others [fail-open 13]', (before, after, text) => {
    expect(loosened(before, after)).toMatchObject([{ text: text + shared, dilutes: true }])
  })

  it.each([
    ['accuracy: { min: 0.9 }', `accuracy: { min: 0.9 }, f1: { max-drop: 0.02 }`],
    [drop, `${drop}, f1: { min: 0.5 }`],
    [drop, 'accuracy: { max-drop: 0.01, max-drop-percent: 2 }'],
    [drop, `${drop}, f1: { max-drop: 0, decide: estimate }`]
  ])('%s -> %s weakens none', (before, after) => {
    expect(loosened(before, after)).toEqual([])
  })

  it('in slices that are listed may, too', () => {
    const slices = 'task: { type: binary }\nslices: [{ by: [a], metrics: { accuracy: { max-drop: 0.03 } } }]'
    expect(of('task: { type: binary }', slices)).toMatchObject([{ loosens: true, dilutes: true }])
  })
})

it('knows metrics and slices as before', () => {
  const slices = 'task: { type: binary }\nslices: { by: [a], metrics: { accuracy: { max-drop: 0.03 } } }'
  expect(of('', slices).filter(({ loosens }) => loosens)).toMatchObject([
    { text: `slices.metrics.accuracy.max-drop: nothing becomes 0.03${shared}` },
    { text: 'task.type: nothing becomes binary' }
  ])
  expect(of('when: { fail: block }', 'when: { fail: warn }')).toEqual([
    { text: 'when.fail: block becomes warn', path: ['when', 'fail'], loosens: true }
  ])
})

const list = (...items: readonly string[]) => `[${items.join(', ')}]`
const folders = Array.from({ length: 14 }, (_, index) => `models/number-${index}/**`)
const waiver = (reason: string, upTo: number) =>
  `waivers: [{ check: metric/accuracy, rule: max-drop, up-to: ${upTo}, until: 2027-12-31, owner: "@acme/risk-models", reason: "${reason}" }]`
const inSlices = (maxRise: number) =>
  `task: { type: binary }\nslices: [{ by: [carrier, origin, [carrier, origin]], min-rows: 100, metrics: { accuracy: { max-drop: 0.03 }, log-loss: { severity: strict, max-rise: ${maxRise} } } }`
const long =
  'the retraining of July lost the airports of the west, see issue 812 of the platform team; mended by the next one'

describe('what differs beyond what is shown, or is shown as something else', () => {
  // Each pair read the same in the list of changes, and counted as the same.
  const hidden: readonly (readonly [string, string, readonly string[]])[] = [
    [waiver(long, 0.06), waiver(long, 0.99), ['waivers.metric/accuracy max-drop[0].up-to: 0.06 becomes 0.99']],
    [
      `paths: ${list(...folders, '"**/*.csv"')}`,
      `paths: ${list(...folders, 'zz/*.csv')}`,
      ['paths[14]: **/*.csv becomes zz/*.csv']
    ],
    [
      `${inSlices(0.05)}]`,
      `${inSlices(0.95)}]`,
      [
        'slices[0].metrics: {"accuracy":{"max-drop":0.03},"log-loss":{"severity":"strict","max-rise":0.05}} becomes {"accuracy":{"max-drop":0.03},"log-loss":{"severity":"strict","max-rise":0.95}}'
      ]
    ],
    [
      `${inSlices(0.05)}, { by: [hour], metrics: { accuracy: { max-drop: 0.03 } } }]`,
      `${inSlices(0.05)}]`,
      ['slices[1]: {"by":["hour"],"metrics":{"accuracy":{"max-drop":0.03}}} becomes nothing']
    ],
    [
      `drift: { exclude: ${list(...folders.map((name) => JSON.stringify(name)))} }`,
      `drift: { exclude: ${list(...[...folders, 'amount'].map((name) => JSON.stringify(name)))} }`,
      ['drift.exclude[14]: nothing becomes amount']
    ],
    ['', 'override: { label: nothing }', ['override.label: nothing becomes "nothing"']],
    ['drift: {}', 'drift: { group: nothing }', ['drift.group: nothing becomes "nothing"']],
    ['task: { type: binary }', 'task: { type: binary, group: nothing }', ['task.group: nothing becomes "nothing"']],
    ['task: { type: binary }', 'task: { type: binary, weight: nothing }', ['task.weight: nothing becomes "nothing"']],
    ['task: { type: binary, group: "{}" }', 'task: { type: binary, group: a }', ['task.group: "{}" becomes a']]
  ]
  it.each(hidden)('%s -> %s [fail-open 13]', (before, after, said) => {
    expect(of(before, after)).toEqual(said.map((text) => expect.objectContaining({ text, loosens: true })))
  })

  it('shows of two long texts the place where they differ', () => {
    const [change] = of(`override: { label: "${'a'.repeat(40)}" }`, `override: { label: "${'a'.repeat(41)}" }`)
    expect(change?.text).toContain(`${'a'.repeat(40)} becomes ${'a'.repeat(41)}`)
    const [far] = of(
      `task: { type: binary, group: "${'a'.repeat(300)}b" }`,
      `task: { type: binary, group: "${'a'.repeat(300)}c" }`
    )
    expect(far?.text).toBe(`task.group: …${'a'.repeat(30)}b becomes …${'a'.repeat(30)}c`)
  })

  it('keeps keys apart, whatever they are of', () => {
    const drift = (columns: string) =>
      of('drift: { columns: { a: { ks: 0.01 } } }', `drift: { columns: { ${columns} } }`)
    expect(drift('a: { ks: 0.01 }, "a\\0ks": {}').map(({ path }) => path)).toEqual([['drift', 'columns', 'a\0ks']])
  })
})
