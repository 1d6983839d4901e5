import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { UsageError } from '../../../src/documents/index.js'
import { policyKind } from '../../../src/policy/document-kind.js'
import { driftOf } from '../../../src/policy/drift.js'
import { loadContract, loadPolicy, policyChanges } from '../../../src/policy/index.js'
import { mistakesIn } from '../../../src/policy/mistakes.js'
import { taskOf } from '../../../src/policy/task.js'
import { processorTime } from '../processor-time.js'
import { head, messageOf } from './problems-of.js'

const fragment = fc.constantFrom(
  ...[
    'version: 1\n',
    'model: m\n',
    'metrics:',
    'slices:',
    ' accuracy',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\n',
    '\n  ',
    '- ',
    '? ',
    '#',
    ' #a',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!t'
  ],
  ...[
    '0.01',
    '1%',
    '~',
    '__proto__',
    '<<',
    'max-drop',
    'task',
    'type',
    'binary',
    'by',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\t',
    '\r',
    '\u0000',
    '\ufeff',
    '\ud800'
  ]
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fragment, { maxLength: 20 }).map((parts) => head + parts.join(''))
)

function isUsageErrorOrNothing(
  content: string | Uint8Array,
  load: typeof loadPolicy | typeof loadContract = loadPolicy
): boolean {
  try {
    load(content, 'p.yml')
    return true
  } catch (error) {
    return error instanceof UsageError && error.problems.length > 0
  }
}

it('throws nothing but UsageError, whatever the text', () => {
  fc.assert(
    fc.property(hostile, (text) => isUsageErrorOrNothing(text)),
    { numRuns: 1500 }
  )
  fc.assert(
    fc.property(hostile, (text) => isUsageErrorOrNothing(text, loadContract)),
    { numRuns: 500 }
  )
})

it('throws nothing but UsageError, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => isUsageErrorOrNothing(bytes)))
})

it('throws nothing but UsageError where values of the wrong kind stand under known keys', () => {
  const keys = fc.constantFrom(
    'version',
    'model',
    'candidate',
    'task',
    'type',
    'score',
    'baseline',
    'from',
    'metrics',
    'accuracy',
    'max-drop',
    'column',
    'slices',
    'by',
    'when',
    'waivers',
    'report',
    'toString',
    'drift',
    'reference',
    'current',
    'sql',
    'engine',
    'table',
    'query',
    'limits',
    'ks',
    'columns',
    'exclude'
  )
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(1, 0.5, 'binary', 'a', null, true),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 4 })
    )
  }))
  // JSON is YAML.
  fc.assert(
    fc.property(tree, (value) => isUsageErrorOrNothing(JSON.stringify(value))),
    { numRuns: 1000 }
  )
})

it('throws nothing but UsageError where values of the wrong kind stand in a contract', () => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(1, 0.5, -1, true, false, null, '', 'a', '1', '2026-01-01', 'integer', 'text', 'timestamp'),
    fc.array(fc.constantFrom<unknown>(1, 'a', null, [], {}), { maxLength: 3 }),
    fc.dictionary(fc.string(), fc.constant(1), { maxKeys: 2 })
  )
  const column = fc.dictionary(
    fc.constantFrom('type', 'min', 'max', 'nullable', 'values', 'unique', 'severity', 'x'),
    value
  )
  const whole = fc.record({
    version: fc.constantFrom<unknown>(1, 2),
    columns: fc.oneof(value, fc.dictionary(fc.string({ unit: 'binary' }), fc.oneof(column, value), { maxKeys: 4 })),
    'additional-columns': fc.constantFrom<unknown>('allow', 'refuse', 1)
  })
  fc.assert(
    fc.property(whole, (contract) => isUsageErrorOrNothing(JSON.stringify(contract), loadContract)),
    { numRuns: 1000 }
  )
})

it('reads long text that looks like a query in time', () => {
  for (const part of [':', '://', '/*', '/**/', '--', '(', ' ', 'password ', "'"]) {
    const query = part.repeat(Math.floor(200_000 / part.length))
    const policy = { version: 1, model: 'm', drift: { reference: { sql: { engine: 'duckdb', query } } } }
    const started = processorTime()
    expect(isUsageErrorOrNothing(JSON.stringify(policy))).toBe(true)
    expect(processorTime() - started).toBeLessThan(3000)
  }
})

it('reads long text that is nearly a number in time', () => {
  for (const text of ['1' + '_'.repeat(200_000), '0'.repeat(200_000), '1' + '%'.repeat(200_000)]) {
    const started = processorTime()
    expect(isUsageErrorOrNothing(`${head}metrics: { accuracy: { max-drop: ${text}x } }`)).toBe(true)
    expect(isUsageErrorOrNothing(`${head}metrics: { accuracy: { max-drop: "${text}" } }`)).toBe(true)
    expect(processorTime() - started).toBeLessThan(3000)
  }
})

it('reads millions of spaces and comments before a query', () => {
  for (const part of [' ', '( ', '-- a\n', '/* a */']) {
    const query = `${part.repeat(Math.floor(4_000_000 / part.length))}SELECT 1`
    const policy = { version: 1, model: 'm', drift: { reference: { sql: { engine: 'duckdb', query } } } }
    expect(loadPolicy(JSON.stringify(policy), 'p.yml').drift?.reference.kind).toBe('sql')
  }
})

it('holds lists and maps of many names against each other in time', () => {
  const names = (prefix: string) => Array.from({ length: 100_000 }, (_, index) => `${prefix}${index}`)
  const mistakes = mistakesIn({ kind: 'map', entries: new Map(), offset: 0 }, [], policyKind)
  const columns = Object.fromEntries(names('c').map((name) => [name, { ks: 0.2 }]))
  const drift = { reference: 'baseline', severity: 'block', 'min-count': 0, exclude: names('e'), columns } as const
  const score = Object.fromEntries(names('class').map((name) => [name, `p_${name}`]))
  const task = { type: 'multiclass', score, 'min-rows': 1, 'missing-scores': 0 } as const
  const started = processorTime()
  expect(driftOf(drift, undefined, mistakes).columns.size).toBe(100_000)
  expect(taskOf(task, () => false, mistakes).score).toHaveProperty('size', 100_000)
  expect(mistakes.faults()).toEqual([])
  expect(processorTime() - started).toBeLessThan(5000)
})

it('compares policies of many columns in time', () => {
  const columns = Array.from({ length: 20_000 }, (_, index) => [`c${index}`, { ks: 0.2 }])
  const source = { drift: { columns: Object.fromEntries(columns) as unknown } }
  const started = processorTime()
  expect(policyChanges({ source }, { source: { drift: {} } })).toHaveLength(20_000)
  expect(processorTime() - started).toBeLessThan(3000)
})

it.each([
  [
    'UTF-16 with a mark',
    Uint8Array.of(0xff, 0xfe, 0x61, 0),
    'p.yml: must be UTF-8, got UTF-16\n  Save the file as UTF-8'
  ],
  ['UTF-16 without one', Uint8Array.of(0x61, 0, 0x62, 0), 'p.yml: must be UTF-8, got UTF-16\n  Save the file as UTF-8'],
  ['Latin-1', Uint8Array.of(0x61, 0xe9, 0x62), 'p.yml: must be UTF-8, got other bytes\n  Save the file as UTF-8'],
  [
    '5.1 MB',
    new Uint8Array(5_100_000).fill(0x20),
    'p.yml: must be at most 5 MB, got 5.1 MB\n  Name the policy, not a file of data'
  ]
])('refuses %s', (_, bytes, message) => {
  expect(() => loadPolicy(bytes, 'p.yml')).toThrow(
    new UsageError({
      file: 'p.yml',
      message: message.slice(7).split('\n')[0] ?? '',
      hint: message.split('\n  ')[1] ?? ''
    })
  )
})

it('refuses a billion laughs without laughing', () => {
  const levels = Array.from(
    { length: 9 },
    (_, index) => `l${index + 1}: &l${index + 1} [${Array(9).fill(`*l${index}`).join(', ')}]`
  )
  expect(messageOf(`${head}l0: &l0 lol\n${levels.join('\n')}`)).toContain('p.yml:3:5: an anchor ("&l0") is not allowed')
})

it('counts twenty thousand mistakes and shows the first hundred', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) => `  m${index}: {}`)
  const lines = messageOf(`${head}metrics:\n${entries.join('\n')}`).split('\n')
  expect(lines.at(-1)).toBe('... and 19900 more of 20000 in all')
})
