import { describe, expect, it } from '@jest/globals'

import type { Check, DriftEntry, Limit } from '../../../src/documents/index.js'
import { judgeDriftAgain, withoutReference, type KnownReference } from '../../../src/drift/index.js'
import { checkOf, defaults, judged, limitOf } from './judged.js'
import { bell, profileFrom, shaped, times } from './profile-from.js'

const N = 2000
const reference = profileFrom({ x: shaped(N, bell), y: times(N, 'a'), z: times(N, 'a') })
const current = profileFrom({ x: shaped(N, (u) => bell(u) + 0.5), y: [...times(1900, 'a'), ...times(100, 'b')] })
const { checks } = judged({ reference, current }, { driftedShare: 0.9 })

const known: KnownReference = { profile: reference, lasting: true }

function again(
  found: readonly Check[],
  entry: Partial<DriftEntry> = {},
  { outputs = [], ...others }: { outputs?: readonly string[]; reference?: KnownReference | undefined } = {}
): Check[] {
  return judgeDriftAgain(found, {
    entry: { ...defaults, driftedShare: 0.9, ...entry },
    confidence: 0.95,
    outputs: new Set(outputs),
    reference: known,
    ...others
  })
}

/** The checks of a document that lies. */
function forged(id: string, change: (check: Check) => Check): Check[] {
  return checks.map((check) => (check.id === id ? change(check) : check))
}

function withoutDrift(check: Check): Check {
  const rest = { ...check }
  delete rest.drift
  return rest
}

it('gives the same for what drift wrote', () => {
  expect(again(checks)).toEqual(checks)
})

describe('a document is not believed', () => {
  it('about its status', () => {
    const lying = checks.map((check): Check => ({
      ...check,
      status: 'pass',
      severity: 'warn',
      limits: check.limits.map((limit) => ({ ...limit, status: 'pass', q: 1 }))
    }))
    expect(again(lying).map(({ id, status, severity }) => [id, status, severity])).toEqual(
      checks.map(({ id, status, severity }) => [id, status, severity])
    )
  })

  it('about limits that the policy does not have', () => {
    const wide = forged('drift/x', (check) => ({
      ...check,
      limits: check.limits.map((limit) => ({ ...limit, value: 5 }))
    }))
    expect(checkOf({ checks: again(wide) }, 'drift/x')).toMatchObject({ status: 'missing' })
    expect(
      checkOf({ checks: again(checks, { limits: { ...defaults.limits, ks: 0.9 } }) }, 'drift/x').limits[0]
    ).toMatchObject({ rule: 'ks', status: 'missing' })
  })

  it('where it leaves limits or columns out', () => {
    const bare = forged('drift/x', (check) => ({ ...check, limits: [] }))
    expect(checkOf({ checks: again(bare) }, 'drift/x').status).toBe('missing')
    const columns = new Map([['x', { limits: {} }]])
    const without = checks.filter(({ subject }) => subject !== 'x')
    expect(checkOf({ checks: again(without, { columns }) }, 'drift/x').status).toBe('missing')
    // As much as the answer that would weigh most: the share of drifted columns blocks where columns only warn.
    for (const severity of ['warn', 'block', 'strict'] as const)
      expect(again([], { severity }).map(({ id, ...check }) => [id, check.status, check.severity])).toEqual([
        ['table/drift', 'missing', severity === 'strict' ? 'strict' : 'block']
      ])
  })

  it('where it gives no numbers, or none that can be', () => {
    const empty = forged('drift/x', (check) => withoutDrift({ ...check, status: 'pass' }))
    expect(checkOf({ checks: again(empty) }, 'drift/x').status).toBe('missing')
    const nan = forged('drift/x', (check) => ({
      ...check,
      limits: check.limits.map((limit) => ({ ...limit, estimate: Number.NaN }))
    }))
    expect(checkOf({ checks: again(nan) }, 'drift/x').status).toBe('error')
    const p = forged('drift/x', (check) => ({ ...check, limits: check.limits.map((limit) => ({ ...limit, p: 7 })) }))
    expect(checkOf({ checks: again(p) }, 'drift/x').status).toBe('missing')
  })

  it('about another type than the policy says, or one that is never tested', () => {
    const text = forged('drift/x', (check) => ({ ...check, drift: { ...check.drift!, type: 'text' } }))
    expect(checkOf({ checks: again(text) }, 'drift/x').status).toBe('missing')
    const columns = new Map([['x', { type: 'categorical', limits: {} } as const]])
    expect(checkOf({ checks: again(checks, { columns }) }, 'drift/x').status).toBe('missing')
  })

  it('about the share of drifted columns where it leaves columns out', () => {
    const same = judged({ reference, current: reference }).checks.filter(({ subject }) => subject === 'y')
    const share = (driftedShare: number): Check =>
      checkOf({ checks: again(same, { severity: 'warn', driftedShare }) }, 'table/drifted-share')
    // Of three columns one is answered for and did not drift: the two others may have.
    expect(share(0.6)).toMatchObject({
      status: 'missing',
      severity: 'block',
      reason: '2 of 3 columns have no answer, and 0 drifted: with these the limit of 60 % may be reached.'
    })
    expect(share(0.7)).toMatchObject({ status: 'pass', n: 3 })
  })

  it('and what it says of a table without a column to test is told, whatever its status', () => {
    const texts = profileFrom({ t: Array.from({ length: N }, (_, row) => `t${row}`) })
    const found = judged({ reference: texts, current: texts }).checks
    const mild = found.map((check): Check => ({ ...check, status: 'pass', severity: 'warn' }))
    expect(again(mild, {}, { reference: undefined })).toEqual(found)
  })

  it('about a fault of the schema', () => {
    const mild = forged('schema/z', (check) => ({ ...check, status: 'pass', limits: [] }))
    expect(checkOf({ checks: again(mild) }, 'schema/z')).toMatchObject({ status: 'fail', severity: 'block' })
  })
})

describe('the correction', () => {
  const x = checkOf({ checks }, 'drift/x')
  const names = Array.from({ length: 30 }, (_, index) => `o${index}`)
  const others = names.map((subject): Check => ({
    ...x,
    id: `drift/${subject}`,
    subject,
    limits: x.limits.map((limit) => ({ ...limit, estimate: 0, p: 0.9 }))
  }))
  const columns = names.map((name) => ({ ...reference.columns[0]!, name }))
  const wide = { profile: { ...reference, columns: [...reference.columns, ...columns] }, lasting: true }
  const qOf = (found: readonly Check[]): number => limitOf(checkOf({ checks: found }, 'drift/x'), 'ks').q!

  it('is over the columns of all documents', () => {
    const q = qOf(again([...checks, ...others], {}, { reference: wide }))
    expect(q).toBeCloseTo(limitOf(x, 'ks').p! * 32, 12)
  })

  it('is not over columns that the reference does not have: each is an error', () => {
    const found = again([...checks, ...others])
    expect(qOf(found)).toBe(limitOf(x, 'ks').q)
    expect(found.filter(({ status }) => status === 'error').map(({ subject }) => subject)).toEqual([...names].sort())
  })
})

describe('the reference says which columns must be answered for', () => {
  const statuses = (found: readonly Check[]): [string, string][] => found.map(({ id, status }) => [id, status])

  it('and a schema that is at fault is an answer', () => {
    expect(statuses(again(checks.filter(({ subject }) => subject !== 'y')))).toContainEqual(['drift/y', 'missing'])
    const lost = again(checks.filter(({ id }) => id !== 'schema/z'))
    expect(statuses(lost)).toContainEqual(['drift/z', 'missing'])
  })

  it('but for columns that are not tested, and those that the policy excludes', () => {
    const text = profileFrom({ t: ['a', 'b'] }, { t: 'text' }).columns[0]!
    const more = { profile: { ...reference, columns: [...reference.columns, text] }, lasting: true }
    expect(again(checks, {}, { reference: more })).toEqual(checks)
    const few = checks.filter(({ subject }) => subject !== 'y')
    expect(statuses(again(few, { exclude: ['y'] }))).not.toContainEqual(['drift/y', 'missing'])
  })

  it('and what was compared with another one, or as another type, answers nothing', () => {
    const other = forged('drift/x', (check) => ({
      ...check,
      drift: { ...check.drift!, reference: { ...check.drift!.reference, missing: 0.5 } }
    }))
    expect(checkOf({ checks: again(other) }, 'drift/x')).toMatchObject({ status: 'missing', limits: [] })
    const fewer = forged('drift/x', (check) => ({
      ...check,
      drift: { ...check.drift!, reference: { ...check.drift!.reference, values: N - 1 } }
    }))
    expect(checkOf({ checks: again(fewer) }, 'drift/x').reason).toBe(
      'It was compared with 1,999 values, and the reference has 2,000.'
    )
    const shorter = { ...known, profile: { ...reference, rows: N - 1 } }
    expect(checkOf({ checks: again(checks, {}, { reference: shorter }) }, 'drift/y').reason).toBe(
      'It was compared with 2,000 rows, and the reference has 1,999.'
    )
    const typed = forged('drift/x', (check) => ({ ...check, drift: { ...check.drift!, type: 'timestamp' } }))
    expect(checkOf({ checks: again(typed) }, 'drift/x').status).toBe('missing')
  })

  it('where it may have gone on since, rows are no sign', () => {
    const later = { lasting: false, profile: { ...reference, rows: N + 5 } }
    expect(again(checks, {}, { reference: later })).toEqual(checks)
  })

  it('where there is none, only that is an answer', () => {
    const none = { reference: undefined }
    expect(checkOf({ checks: again(checks, {}, none) }, 'drift/x').status).toBe('missing')
    const honest = withoutReference(current, { entry: defaults, outputs: new Set() })
    // No column was compared, so there is no share of drifted ones that could pass.
    expect(again(honest, {}, none)).toEqual(honest)
    expect(statuses(again(honest)).slice(0, 2)).toEqual([
      ['drift/x', 'missing'],
      ['drift/y', 'missing']
    ])
  })
})

describe('rows that belong together', () => {
  const withLimits = (change: (limit: Limit) => Limit): Check[] =>
    forged('drift/x', (check) => ({ ...check, limits: check.limits.map(change) }))
  const groups = (count: number): Pick<Limit, 'groups'> => ({ groups: { count, effective: count } })
  const without = ({ p, ...limit }: Limit): Limit => (p === undefined ? limit : limit)
  const statusOf = (found: readonly Check[], entry: Partial<DriftEntry>): string =>
    checkOf({ checks: again(found, entry) }, 'drift/x').status

  it.each([
    ['tested by groups', (limit: Limit): Limit => ({ ...limit, ...groups(12) }), 'fail'],
    ['tested as if they were independent', (limit: Limit): Limit => limit, 'missing'],
    [
      'not tested, though the groups are enough',
      (limit: Limit): Limit => without({ ...limit, ...groups(12) }),
      'missing'
    ],
    ['tested, though the groups are too few', (limit: Limit): Limit => ({ ...limit, ...groups(11) }), 'missing'],
    [
      'not tested, as the groups are too few',
      (limit: Limit): Limit => without({ ...limit, ...groups(11) }),
      'inconclusive'
    ],
    ['not tested, as nobody knows the groups', without, 'inconclusive']
  ])('%s', (_, change, status) => {
    expect(statusOf(withLimits(change), { group: 'day' })).toBe(status)
  })

  it('by a policy that names no group, a test by groups is that of another policy', () => {
    expect(
      statusOf(
        withLimits((limit) => ({ ...limit, ...groups(12) })),
        {}
      )
    ).toBe('missing')
    expect(statusOf(withLimits(without), {})).toBe('missing')
  })
})

it('takes family and severity from the policy', () => {
  const columns = new Map([['x', { severity: 'warn', limits: {} } as const]])
  const found = again(checks, { columns }, { outputs: ['x'] })
  expect(found[0]).toMatchObject({ id: 'output-drift/x', family: 'output-drift', severity: 'warn', status: 'fail' })
})

it('leaves out what the policy excludes', () => {
  expect(again(checks, { exclude: ['x', 'z'] }).map(({ id }) => id)).toEqual(['drift/y', 'table/drifted-share'])
})
