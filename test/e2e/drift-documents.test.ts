import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Check, Limit } from '../../src/documents/index.js'
import { folderWith } from './command.js'
import { checksIn, dataPolicy, drifted, failedIn, reportIn, spread, start, tableOf } from './drifting.js'

jest.setTimeout(60_000)

/** `a` moved far, `kind` has a new value, `b` did not move; `gone` is only in the first table. */
const before = tableOf(1000, {
  a: (row) => spread(row),
  b: (row) => spread(row, 1),
  gone: (row) => row % 7,
  kind: (row) => 'xyz'[row % 3]!
})
const after = tableOf(1000, {
  a: (row) => spread(row) + 0.5,
  b: (row) => spread(row, 2),
  kind: (row) => 'xyzw'[row % 4]!
})
const drift = 'drift: { reference: before.csv, current: after.csv, columns: { a: { severity: block } } }'
const policy = `version: 1\nmodel: data\ndata-contract: contract.yml\n${drift}\n`
const contract = `version: 1
columns:
  a: { type: number, min: 0, max: 1 }
  b: { type: number, min: 0, max: 1 }
  kind: { type: text, values: [x, y, z] }
`

let folder: string
let original: readonly Check[]

beforeAll(() => {
  folder = folderWith({ 'policy.yml': policy, 'before.csv': before, 'after.csv': after, 'contract.yml': contract })
  original = drifted(folder)
})

type Edit = (checks: Mutable<Check>[]) => unknown
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What `gate` says of a document that somebody has edited. */
function gated(edit: Edit, gatePolicy = policy): { code: number | null; failed: string[]; missing: string[] } {
  const checks = structuredClone(original) as Mutable<Check>[]
  edit(checks)
  writeFileSync(join(folder, 'edited.json'), JSON.stringify({ ...checksIn(folder), checks }))
  writeFileSync(join(folder, 'policy.yml'), gatePolicy)
  const { code } = start(folder, 'gate', '--checks', 'edited.json')
  const report = reportIn(folder)
  const missing = report.checks.filter(({ status }) => status === 'missing').map(({ id }) => id)
  return { code, failed: failedIn(report).sort(), missing }
}

function limits(checks: readonly Mutable<Check>[], id: string): Mutable<Limit>[] {
  return checks.find((check) => check.id === id)!.limits
}

const all = ['contract/a', 'contract/kind', 'drift/a', 'drift/kind', 'schema/gone']

describe('documents on data are judged again: only numbers are taken from them', () => {
  it('as they are', () => {
    expect(failedIn({ checks: [...original] }).sort()).toEqual(all)
    expect(gated(() => undefined)).toEqual({ code: 1, failed: all, missing: [] })
  })

  const forgeries: readonly (readonly [string, Edit])[] = [
    [
      'every status is pass',
      (checks) =>
        checks.forEach((check) => {
          check.status = 'pass'
          for (const limit of check.limits as Mutable<Limit>[]) limit.status = 'pass'
        })
    ],
    ['every severity is warn', (checks) => checks.forEach((check) => (check.severity = 'warn'))],
    [
      'every q is 1',
      (checks) => checks.forEach(({ limits: of }) => (of as Mutable<Limit>[]).forEach((limit) => (limit.q = 1)))
    ],
    [
      'all have a waiver',
      (checks) =>
        checks.forEach((check) => (check.waiver = { rule: 'ks', until: '2099-01-01', reason: 'x', owner: '@x' }))
    ],
    [
      'nothing may pass is said to pass',
      (checks) =>
        checks.forEach(({ limits: of }) => (of as Mutable<Limit>[]).forEach((limit) => (limit.mayPass = true)))
    ]
  ]
  it.each(forgeries)('%s: no verdict changes', (_, edit) => {
    expect(gated(edit)).toEqual({ code: 1, failed: all, missing: [] })
  })

  const unanswered: readonly (readonly [string, string, Edit])[] = [
    ['a limit was raised', 'drift/a', (checks) => limits(checks, 'drift/a').forEach((limit) => (limit.value = 5))],
    ['a p-value is below 0', 'drift/a', (checks) => limits(checks, 'drift/a').forEach((limit) => (limit.p = -1))],
    ['a p-value is above 1', 'drift/a', (checks) => limits(checks, 'drift/a').forEach((limit) => (limit.p = 1.5))],
    [
      'the limits that failed are gone',
      'drift/a',
      (checks) =>
        (checks.find(({ id }) => id === 'drift/a')!.limits = limits(checks, 'drift/a').filter(
          ({ rule }) => rule === 'missing'
        ))
    ],
    ['the statistics are gone', 'drift/a', (checks) => delete checks.find(({ id }) => id === 'drift/a')!.drift],
    [
      'the column is said to be text',
      'drift/a',
      (checks) => (checks.find(({ id }) => id === 'drift/a')!.drift!.type = 'text')
    ],
    [
      'the column is said to be of categories',
      'drift/a',
      (checks) => (checks.find(({ id }) => id === 'drift/a')!.drift!.type = 'categorical')
    ],
    [
      'a column that the policy names is gone',
      'drift/a',
      (checks) =>
        checks.splice(
          checks.findIndex(({ id }) => id === 'drift/a'),
          1
        )
    ],
    [
      'a column that the contract names is gone',
      'contract/a',
      (checks) =>
        checks.splice(
          checks.findIndex(({ id }) => id === 'contract/a'),
          1
        )
    ],
    [
      'a bound of the contract was moved',
      'contract/a',
      (checks) => limits(checks, 'contract/a').forEach((limit) => limit.rule === 'max' && (limit.value = 2))
    ]
  ]
  it.each(unanswered)('%s: %s is missing, which blocks', (_, id, edit) => {
    expect(gated(edit)).toEqual({ code: 1, failed: all.filter((each) => each !== id), missing: [id] })
  })

  it('a number that is none is an error', () => {
    const infinite = (checks: Mutable<Check>[]): void =>
      limits(checks, 'drift/a').forEach((limit) => (limit.estimate = 'NaN' as unknown as number))
    expect(gated(infinite).code).toBe(3)
  })

  it('no check at all is an error, and so is one that is there twice', () => {
    expect(gated((checks) => checks.splice(0)).code).toBe(3)
    expect(gated((checks) => checks.push(checks[0]!)).code).toBe(3)
  })

  it('a fault of the schema fails, whatever is said of it', () => {
    const harmless: Edit = (checks) => {
      const check = checks.find(({ id }) => id === 'schema/gone')!
      Object.assign(check, { status: 'pass', severity: 'warn' })
      Object.assign(check.limits[0]!, { status: 'pass', estimate: 0, value: 1 })
    }
    expect(gated(harmless)).toEqual({ code: 1, failed: all, missing: [] })
  })

  it('limits, severities and columns are those of the policy that gates', () => {
    expect(gated(() => undefined, policy.replace('severity: block', 'ks: 0.9, wasserstein: 5')).missing).toEqual([
      'drift/a'
    ])
    const left = policy.replace('columns: { a: { severity: block } }', 'exclude: [a, kind, gone]')
    expect(gated(() => undefined, left).failed).toEqual(['contract/a', 'contract/kind'])
    const others = policy.replace('{ a: { severity: block } }', '{ nobody: { ks: 0.2 } }')
    expect(gated(() => undefined, others)).toMatchObject({ code: 1, missing: ['drift/nobody'] })
    expect(gated(() => undefined, `version: 1\nmodel: data\n${drift}\n`).failed).toEqual([
      'drift/a',
      'drift/kind',
      'schema/gone'
    ])
  })

  it('the share of drifted columns is counted again', () => {
    const share = policy.replace('current: after.csv', 'current: after.csv, drifted-share: 0.5')
    expect(gated(() => undefined, share).failed).toContain('table/drifted-share')
  })

  it('of another model is refused', () => {
    writeFileSync(join(folder, 'policy.yml'), policy.replace('model: data', 'model: other'))
    const { code, out, err } = start(folder, 'gate', '--checks', 'data/checks.json')
    expect(code).toBe(3)
    expect(out + err).toContain('no policy is for it')
  })
})

describe('metrics and data of one model in two documents', () => {
  const rows = 'fixture:fixtures/flights-small/production.csv'
  const both = dataPolicy(
    '{ reference: before.csv, current: after.csv }',
    'task: { type: binary, positive: 1 }',
    'candidate: { predictions: candidate.csv }',
    'baseline: { from: "file:production.csv" }',
    'metrics: { accuracy: { max-drop: 0.1 } }'
  )

  it('each must be answered', () => {
    const two = folderWith({
      'policy.yml': both,
      'before.csv': before,
      'after.csv': after,
      'candidate.csv': rows,
      'production.csv': rows
    })
    drifted(two)
    start(two, 'evaluate', '--output', 'measured')
    start(two, 'compare', '--evaluation', 'measured', '--output', 'compared')
    const gate = (...flags: string[]): unknown => {
      const { code } = start(two, 'gate', ...flags)
      const { checks } = reportIn(two)
      return [
        code,
        checks.filter(({ status }) => status === 'missing').map(({ id }) => id),
        failedIn({ checks }).length
      ]
    }
    expect(gate('--checks', 'data/checks.json', '--checks', 'compared/checks.json')).toEqual([1, [], 3])
    expect(gate('--checks', 'data/checks.json', '--evaluation', 'measured')).toEqual([1, [], 3])
    expect(gate('--checks', 'data/checks.json')).toEqual([1, ['metric/accuracy'], 3])
    expect(gate('--checks', 'compared/checks.json')).toEqual([1, ['drift/*'], 0])
    expect(gate('--evaluation', 'measured')).toEqual([1, ['drift/*'], 0])
    expect(gate('--checks', 'data/checks.json', '--checks', 'data/checks.json')).toEqual([3, [], 0])
  })
})
