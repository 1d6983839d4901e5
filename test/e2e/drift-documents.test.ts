import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Check, Limit } from '../../src/documents/index.js'
import { folderWith } from './command.js'
import { checksIn, dataPolicy, drifted, failedIn, reportIn, spread, start, tableOf } from './drifting.js'

jest.setTimeout(60_000)

/** `a` moved far, `kind` and, in few rows, `rare` have a new value, `b` did not move; `gone` is only in the first table. */
const before = tableOf(1000, {
  a: (row) => spread(row),
  b: (row) => spread(row, 1),
  gone: (row) => row % 7,
  kind: (row) => 'xyz'[row % 3]!,
  rare: (row) => 'uv'[row % 2]!
})
const after = tableOf(1000, {
  a: (row) => spread(row) + 0.5,
  b: (row) => spread(row, 2),
  kind: (row) => 'xyzw'[row % 4]!,
  rare: (row) => (row % 67 === 0 ? 'w' : 'uv'[row % 2]!)
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

function checkOf(checks: readonly Mutable<Check>[], id: string): Mutable<Check> {
  return checks.find((check) => check.id === id)!
}

function without(checks: Mutable<Check>[], id: string): void {
  checks.splice(checks.indexOf(checkOf(checks, id)), 1)
}

const all = ['contract/a', 'contract/kind', 'drift/a', 'drift/kind', 'drift/rare', 'schema/gone']

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
      'a column that only the reference has a name for is gone',
      'drift/kind',
      (checks) => without(checks, 'drift/kind')
    ],
    [
      'the statistics that show new categories are gone',
      'drift/rare',
      (checks) => delete checkOf(checks, 'drift/rare').drift!.statistics['new-share-lower']
    ],
    [
      'the p-value of new categories is gone',
      'drift/rare',
      (checks) => limits(checks, 'drift/rare').forEach((limit) => limit.rule === 'new-categories' && delete limit.p)
    ],
    [
      'a limit is stated twice',
      'drift/a',
      (checks) => {
        const check = checkOf(checks, 'drift/a')
        check.limits = [
          ...check.limits.map((limit) => ({ ...limit, estimate: 0, p: 1, mayPass: true })),
          ...check.limits
        ]
      }
    ],
    [
      'the column was compared with another reference',
      'drift/a',
      (checks) => (checkOf(checks, 'drift/a').drift!.reference.rows = 999)
    ],
    [
      'a number of the contract is gone, and the status says pass',
      'contract/a',
      (checks) =>
        limits(checks, 'contract/a').forEach((limit) => {
          if (limit.rule !== 'max') return
          delete limit.estimate
          Object.assign(limit, { status: 'pass', mayPass: true })
        })
    ],
    [
      'a number of the contract is gone, and the status says not judged',
      'contract/kind',
      (checks) =>
        limits(checks, 'contract/kind').forEach((limit) => {
          if (limit.rule !== 'values') return
          delete limit.estimate
          limit.status = 'not-judged'
        })
    ],
    [
      'a rule of the contract is stated twice',
      'contract/a',
      (checks) => {
        const check = checkOf(checks, 'contract/a')
        check.limits = [...check.limits.map((limit) => ({ ...limit, estimate: limit.value })), ...check.limits]
      }
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

  it('no check at all is an error, and so is one that is there twice, whatever it is called', () => {
    expect(gated((checks) => checks.splice(0)).code).toBe(3)
    expect(gated((checks) => checks.push(checks[0]!)).code).toBe(3)
    const again = (id: string, as: Partial<Check>): number | null =>
      gated((checks) => checks.push({ ...checkOf(checks, id), ...as })).code
    expect(again('drift/a', { id: 'output-drift/a', family: 'output-drift' })).toBe(3)
    expect(again('contract/a', { id: 'contract/a ' })).toBe(3)
    expect(again('schema/gone', { id: 'schema/gone ' })).toBe(3)
  })

  it('a missing column that nobody tells of is missing, and not forgotten', () => {
    expect(gated((checks) => without(checks, 'schema/gone'))).toEqual({
      code: 1,
      failed: all.filter((id) => id !== 'schema/gone'),
      missing: ['drift/gone']
    })
  })

  it('a column that was tested as another type than the reference holds is missing', () => {
    const asTimes: Edit = (checks) => {
      const check = checkOf(checks, 'drift/b')
      const [ks, , missing] = check.limits
      check.limits = [{ ...ks!, rule: 'jensen-shannon' }, missing!]
      check.drift!.type = 'timestamp'
    }
    expect(gated(asTimes)).toEqual({ code: 1, failed: all, missing: ['drift/b'] })
  })

  it('a column that the reference does not test is an error, and no column stands for another', () => {
    const renamed: Edit = (checks) => Object.assign(checkOf(checks, 'drift/kind'), { id: 'drift/z', subject: 'z' })
    const found = gated(renamed)
    expect(found).toMatchObject({ code: 3, missing: ['drift/kind'] })
    expect(reportIn(folder).checks.find(({ id }) => id === 'drift/z')).toMatchObject({ status: 'error' })
  })

  it('invented columns do not make the real ones look like chance', () => {
    const crowd: Edit = (checks) => {
      const b = checkOf(checks, 'drift/b')
      for (let index = 0; index < 500; index++) checks.push({ ...b, id: `drift/c${index}`, subject: `c${index}` })
    }
    expect(gated(crowd)).toMatchObject({ code: 3, failed: all })
    const q = (): number => limits(reportIn(folder).checks, 'drift/a')[0]!.q!
    const crowded = q()
    gated(() => undefined)
    expect(crowded).toBe(q())
  })

  it('what is said of drift that the policy does not ask for is left aside, and the report says so', () => {
    const contract = policy.replace(/^drift:.*\n/m, '')
    expect(gated(() => undefined, contract).failed).toEqual(['contract/a', 'contract/kind'])
    const left = 'What documents say of drift was left aside: the policy has no drift'
    expect(reportIn(folder).notes).toContain(left)
    gated(() => undefined)
    expect(reportIn(folder).notes).not.toContain(left)
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
    const left = policy.replace('columns: { a: { severity: block } }', 'exclude: [a, kind, rare, gone]')
    expect(gated(() => undefined, left).failed).toEqual(['contract/a', 'contract/kind'])
    const others = policy.replace('{ a: { severity: block } }', '{ nobody: { ks: 0.2 } }')
    expect(gated(() => undefined, others)).toMatchObject({ code: 1, missing: ['drift/nobody'] })
    expect(gated(() => undefined, `version: 1\nmodel: data\n${drift}\n`).failed).toEqual([
      'drift/a',
      'drift/kind',
      'drift/rare',
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

describe('the reference is read again by the gate', () => {
  const gate = (of: string, ...flags: string[]): unknown => {
    const { code } = start(of, 'gate', '--checks', 'data/checks.json', ...flags)
    const { checks, errors } = reportIn(of)
    return { code, statuses: [...new Set(checks.map(({ status }) => status))].sort(), errors }
  }
  const files = { 'before.csv': before, 'after.csv': after }

  it('and must be there, or a document could leave out what it likes', () => {
    const of = folderWith({ 'policy.yml': dataPolicy('{ reference: before.csv, current: after.csv }'), ...files })
    drifted(of)
    renameSync(join(of, 'before.csv'), join(of, 'elsewhere.csv'))
    expect(gate(of)).toMatchObject({ code: 3, statuses: [] })
    expect(reportIn(of).errors.join('\n')).toMatch(
      /before\.csv: there is no such table[^]*the gate reads the reference/
    )
  })

  it('may be a flag, as it was for drift', () => {
    const of = folderWith({ 'policy.yml': dataPolicy('{ current: after.csv }'), ...files })
    drifted(of, '--reference', 'before.csv')
    expect(gate(of)).toEqual({ code: 1, statuses: ['fail', 'missing'], errors: [] })
    expect(reportIn(of).checks.find(({ id }) => id === 'drift/a')?.reason).toContain('no reference')
    expect(gate(of, '--reference', 'before.csv')).toEqual({ code: 1, statuses: ['fail', 'pass'], errors: [] })
  })

  it('and where there is none, the columns have no baseline, as in one step', () => {
    const of = folderWith({ 'policy.yml': dataPolicy('{ current: after.csv }'), ...files })
    const checks = drifted(of)
    const { code } = start(of, 'run')
    const { verdict } = reportIn(of)
    expect(gate(of)).toEqual({ code, statuses: ['no-baseline'], errors: [] })
    expect(reportIn(of)).toMatchObject({ verdict, checks })
  })

  it('and where there is one, a document that says otherwise answers nothing', () => {
    const of = folderWith({ 'policy.yml': dataPolicy('{ current: after.csv }'), ...files })
    drifted(of)
    expect(gate(of, '--reference', 'before.csv')).toEqual({ code: 3, statuses: ['missing'], errors: [] })
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
    expect(gate('--checks', 'data/checks.json', '--checks', 'compared/checks.json')).toEqual([1, [], 4])
    expect(gate('--checks', 'data/checks.json', '--evaluation', 'measured')).toEqual([1, [], 4])
    expect(gate('--checks', 'data/checks.json')).toEqual([1, ['metric/accuracy'], 4])
    expect(gate('--checks', 'compared/checks.json')).toEqual([1, ['table/drift'], 0])
    expect(gate('--evaluation', 'measured')).toEqual([1, ['table/drift'], 0])
    expect(gate('--checks', 'data/checks.json', '--checks', 'data/checks.json')).toEqual([3, [], 0])
  })
})
