import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Profile } from '../../../src/documents/index.js'
import { judgeDrift, judgeDriftAgain, withoutReference } from '../../../src/drift/index.js'
import { checkOf, defaults, judged, limitOf } from './judged.js'
import { bell, exponential, profileFrom, shaped, times, type Cell } from './profile-from.js'

const N = 2000

function one(
  before: readonly Cell[],
  after: readonly Cell[],
  ...entry: [Parameters<typeof judged>[1]?]
): ReturnType<typeof judged> {
  return judged({ reference: profileFrom({ x: before }), current: profileFrom({ x: after }) }, ...entry)
}

describe('numbers', () => {
  it.each([
    { name: 'the same distribution passes', before: shaped(N, bell), after: shaped(N, bell), status: 'pass' },
    {
      name: 'half a standard deviation fails',
      before: shaped(N, bell),
      after: shaped(N, (u) => bell(u) + 0.5),
      status: 'fail'
    },
    {
      name: 'a significant but small shift passes',
      before: shaped(20_000, bell),
      after: shaped(20_000, (u) => bell(u) + 0.1),
      status: 'pass'
    },
    { name: 'few rows are inconclusive', before: shaped(N, bell), after: shaped(40, bell), status: 'inconclusive' },
    { name: 'a constant that stays passes', before: times(N, 3), after: times(N, 3), status: 'pass' },
    { name: 'a constant that moved fails', before: times(N, 3), after: times(N, 4), status: 'fail' },
    {
      name: 'another value in 20 % of a constant fails',
      before: times(N, 3),
      after: [...times(1600, 3), ...times(400, 4)],
      status: 'fail'
    },
    {
      name: 'another value in 1 % of a constant passes',
      before: times(N, 3),
      after: [...times(1980, 3), ...times(20, 4)],
      status: 'pass'
    }
  ])('$name', ({ before, after, status }) => {
    expect(checkOf(one(before, after), 'drift/x').status).toBe(status)
  })

  it('sees what the non-zero part of a zero-inflated column does', () => {
    const column = (scale: number): number[] => [
      ...times(1700, 0),
      ...shaped(300, (u) => scale * (exponential(u) + 0.1))
    ]
    const check = checkOf(one(column(1), column(2)), 'drift/x')
    expect(check.status).toBe('fail')
    expect(check.drift!.statistics.ks).toBeLessThan(0.1)
    expect(check.drift!.statistics['rest-ks']).toBeGreaterThan(0.2)
    expect(limitOf(check, 'ks')).toMatchObject({ status: 'fail', estimate: check.drift!.statistics['rest-ks'] })
  })

  it('tests no rest of fewer than 50 rows', () => {
    const check = checkOf(
      one([...times(1960, 0), ...shaped(40, bell)], [...times(1960, 0), ...times(40, 50)]),
      'drift/x'
    )
    expect(check.status).toBe('pass')
    expect(check.drift!.statistics).not.toHaveProperty('rest-ks')
  })

  it('needs the part that moved to be the one that is significant', () => {
    // The share of the mode moved by little and surely, the rest by much and by chance.
    const check = checkOf(
      one(
        [...times(190_000, 0), ...shaped(60, (u) => 1 + u)],
        [...times(150_000, 0), ...shaped(2000, (u) => 1 + u), ...shaped(60, (u) => 1.1 + u)]
      ),
      'drift/x'
    )
    expect(check.status).not.toBe('fail')
  })

  it('takes a far outlier for no drift', () => {
    const check = checkOf(one(shaped(N, bell), [...shaped(N - 10, bell), ...times(10, 1e12)]), 'drift/x')
    expect(limitOf(check, 'wasserstein').status).toBe('pass')
  })

  it('compares values of any size', () => {
    const huge = (sign: number): number[] => shaped(N, (u) => sign * (u < 0.5 ? -1 : 1) * 1e308)
    expect(checkOf(one(huge(1), huge(1)), 'drift/x').status).toBe('pass')
    expect(
      checkOf(
        one(
          huge(1),
          shaped(N, () => 1e308)
        ),
        'drift/x'
      ).status
    ).toBe('fail')
  })

  it('says how many rows would settle it', () => {
    const check = checkOf(one(shaped(N, bell), shaped(100, bell)), 'drift/x')
    expect(limitOf(check, 'ks')).toMatchObject({ nNeeded: 1170, status: 'inconclusive' })
    expect(check.nextStep).toBe('About 1,200 rows in the current table would settle it if nothing changed.')
    const both = checkOf(one(shaped(100, bell), shaped(100, bell)), 'drift/x')
    expect(both.nextStep).toBe('About 1,500 rows in each table would settle it if nothing changed.')
  })

  it('counts rows as the tables have them where cells are missing', () => {
    // One cell of twenty has a value: 1,170 values are 23,400 rows.
    const sparse = (count: number): Cell[] => [...shaped(count, bell), ...times(19 * count, null)]
    const check = checkOf(one(sparse(N), sparse(100)), 'drift/x')
    expect(limitOf(check, 'ks').nNeeded).toBe(23_400)
    expect(check.nextStep).toBe('About 24,000 rows in the current table would settle it if nothing changed.')
    expect(check).toMatchObject({
      n: 100,
      drift: { reference: { rows: 20 * N, values: N }, current: { rows: 2000, values: 100 } }
    })
    // 1,480 values on each side, and a row of the reference is worth half of one.
    const half = checkOf(one([...shaped(100, bell), ...times(100, null)], shaped(100, bell)), 'drift/x')
    expect(limitOf(half, 'ks').nNeeded).toBe(
      2 * limitOf(checkOf(one(shaped(100, bell), shaped(100, bell)), 'drift/x'), 'ks').nNeeded!
    )
    expect(half.nextStep).toMatch(/^About 3,000 rows in each table/)
  })
})

describe('missing and infinite values', () => {
  const values = shaped(N, bell)
  const with_ = (count: number, cell: number | null): (number | null)[] => [
    ...times(count, cell),
    ...values.slice(count)
  ]

  it.each([
    {
      name: 'a rise by 5 points fails',
      before: with_(20, null),
      after: with_(120, null),
      rule: 'missing',
      status: 'fail'
    },
    {
      name: 'NaN is missing, too',
      before: with_(20, null),
      after: with_(120, Number.NaN),
      rule: 'missing',
      status: 'fail'
    },
    {
      name: 'null that became NaN is no change',
      before: with_(120, null),
      after: with_(120, Number.NaN),
      rule: 'missing',
      status: 'pass'
    },
    { name: 'a fall is no rise', before: with_(120, null), after: with_(20, null), rule: 'missing', status: 'pass' },
    {
      name: 'a significant rise by one point passes',
      before: with_(0, null),
      after: with_(12, null),
      rule: 'missing',
      status: 'pass'
    },
    {
      name: 'infinite values are told apart',
      before: with_(0, 0),
      after: with_(120, -Infinity),
      rule: 'infinite',
      status: 'fail'
    },
    { name: 'and are not missing', before: with_(0, 0), after: with_(120, Infinity), rule: 'missing', status: 'pass' }
  ])('$name', ({ before, after, rule, status }) => {
    expect(limitOf(checkOf(one(before, after), 'drift/x'), rule).status).toBe(status)
  })

  it('does not count one missing cell of a few rows as drift', () => {
    expect(limitOf(checkOf(one(with_(20, null), [null, ...times(19, 0.1)]), 'drift/x'), 'missing').status).toBe(
      'inconclusive'
    )
  })
})

describe('categories', () => {
  const mix = (a: number, b: number, c: number, ...others: string[]): string[] => [
    ...times(a, 'a'),
    ...times(b, 'b'),
    ...times(c, 'c'),
    ...others
  ]

  it.each([
    { name: 'the same shares pass', after: mix(1000, 700, 300), status: 'pass' },
    { name: 'other shares fail', after: mix(700, 700, 600), status: 'fail' },
    { name: 'a lost category fails', after: mix(1000, 1000, 0), status: 'fail' },
    { name: 'few rows are inconclusive', after: mix(10, 7, 3), status: 'inconclusive' }
  ])('$name', ({ after, status }) => {
    expect(checkOf(one(mix(1000, 700, 300), after), 'drift/x').status).toBe(status)
  })

  it.each([
    { name: 'a new category with 3 % fails', fresh: times(60, 'new'), status: 'fail' },
    {
      name: 'many new ones with 3 % together fail',
      fresh: Array.from({ length: 60 }, (_, index) => `n${index}`),
      status: 'fail'
    },
    { name: 'one with 0.1 % passes', fresh: ['new', 'new'], status: 'pass' },
    { name: 'one with 0.6 % is not shown', fresh: times(12, 'new'), status: 'inconclusive' }
  ])('$name', ({ fresh, status }) => {
    const check = checkOf(one(mix(1000, 700, 300), mix(1000, 700, 300, ...fresh)), 'drift/x')
    expect(limitOf(check, 'new-categories').status).toBe(status)
  })

  it('expects new categories where the reference has many rare ones', () => {
    const rare = (from: number): string[] => [
      ...times(400, 'a'),
      ...Array.from({ length: 100 }, (_, index) => `r${from + index}`)
    ]
    expect(limitOf(checkOf(one(rare(0), rare(50)), 'drift/x'), 'new-categories').status).not.toBe('fail')
  })

  it('judges booleans as categories', () => {
    const flags = (count: number): boolean[] => [...times(count, true), ...times(N - count, false)]
    expect(checkOf(one(flags(1000), flags(1000)), 'drift/x')).toMatchObject({
      status: 'pass',
      drift: { type: 'boolean' }
    })
    expect(checkOf(one(flags(1000), flags(1500)), 'drift/x').status).toBe('fail')
  })

  it('calls thin data in many categories not stable', () => {
    const many = (count: number): Profile =>
      profileFrom({ x: Array.from({ length: count }, (_, index) => `c${index % 90}`) }, { x: 'categorical' })
    const check = checkOf(judged({ reference: many(9000), current: many(120) }), 'drift/x')
    expect(limitOf(check, 'jensen-shannon').status).toBe('inconclusive')
  })
})

describe('times', () => {
  const instants = (count: number, hour: (index: number) => number): Date[] =>
    Array.from({ length: count }, (_, index) => new Date(Date.UTC(2024, 0, 1 + (index % 28), hour(index))))
  const before = profileFrom({ t: instants(N, (index) => 6 + (index % 12)) })

  it('are not tested unless the policy names them', () => {
    const later = profileFrom({ t: instants(N, (index) => 14 + (index % 8)) })
    const { checks, notTested } = judged({ reference: before, current: later })
    expect(checks).toMatchObject([{ id: 'table/drift', status: 'missing' }])
    expect(notTested).toMatchObject([{ column: 't' }])
  })

  it('are tested by hour and weekday where it does, and a shifted clock is named', () => {
    const shifted = profileFrom({ t: instants(N, (index) => 11 + (index % 12)) })
    const columns = new Map([['t', { limits: {} }]])
    const check = checkOf(judged({ reference: before, current: shifted }, { columns }), 'drift/t')
    expect(check).toMatchObject({
      status: 'fail',
      drift: { causes: [expect.stringContaining('5 hours later')] }
    })
    expect(checkOf(judged({ reference: before, current: before }, { columns }), 'drift/t').status).toBe('pass')
  })
})

describe('the schema', () => {
  const reference = profileFrom({ a: shaped(N, bell), b: times(N, 'x'), c: shaped(N, exponential) })

  it.each([
    {
      name: 'a missing column',
      current: profileFrom({ a: shaped(N, bell), b: times(N, 'x') }),
      subject: 'c',
      says: 'missing'
    },
    {
      name: 'a new one',
      current: profileFrom({ a: shaped(N, bell), b: times(N, 'x'), c: shaped(N, exponential), d: times(N, 'q') }),
      subject: 'd',
      says: 'new'
    },
    {
      name: 'another type',
      current: profileFrom({ a: shaped(N, bell), b: times(N, 1), c: shaped(N, exponential) }),
      subject: 'b',
      says: 'type'
    },
    {
      name: 'all null',
      current: profileFrom({ a: shaped(N, bell), b: times(N, 'x'), c: times(N, null) }, { c: 'numeric' }),
      subject: 'c',
      says: 'null'
    },
    {
      name: 'numbers that became text',
      current: profileFrom({ a: shaped(N, bell), b: times(N, 'x'), c: [...times(N - 3, 1), 'n/a', '?', '-'] }),
      subject: 'c',
      says: '3 cells are no number: 0.15 % of the rows'
    },
    {
      name: 'one number that became text',
      current: profileFrom({ a: shaped(N, bell), b: times(N, 'x'), c: [...times(N - 1, 1), 'n/a'] }),
      subject: 'c',
      says: '1 cell is no number: 0.05 % of the rows'
    },
    {
      name: 'a single row that is no number',
      current: profileFrom({ a: [1], b: ['x'], c: ['n/a'] }, { c: 'numeric' }),
      subject: 'c',
      says: 'The one cell is no number'
    },
    {
      name: 'a single row that is blank',
      current: profileFrom({ a: [1], b: ['x'], c: [null] }, { c: 'numeric' }),
      subject: 'c',
      says: 'The one cell is null or blank'
    }
  ])('$name fails', ({ current, subject, says }) => {
    const check = checkOf(judged({ reference, current }), `schema/${subject}`)
    expect(check).toMatchObject({ status: 'fail', severity: 'block', reason: expect.stringContaining(says) })
    expect(check.nextStep).not.toBe('')
  })

  it('knows free text without its values', () => {
    const ids = (count: number, nulls: number): Profile =>
      profileFrom(
        { id: [...times(nulls, null), ...Array.from({ length: count - nulls }, (_, index) => `i${index}`)] },
        { id: 'text' }
      )
    expect(judged({ reference: ids(N, 5), current: ids(N, 400) }).checks).toMatchObject([{ id: 'table/drift' }])
    expect(checkOf(judged({ reference: ids(N, 5), current: ids(N, N) }), 'schema/id').reason).toContain('null')
    const counted = profileFrom({ id: times(N, 'x') }, { id: 'categorical' })
    expect(checkOf(judged({ reference: counted, current: ids(N, 0) }), 'drift/id').status).toBe('error')
  })

  it('sees that a column was renamed', () => {
    const current = profileFrom({ a: shaped(N, bell), b: times(N, 'x'), c2: shaped(N, exponential) })
    expect(checkOf(judged({ reference, current }), 'schema/c').nextStep).toContain('`c2` holds the same values')
  })

  it('leaves excluded columns out, and says so', () => {
    const current = profileFrom({ a: shaped(N, bell), b: times(N, 'x') })
    const { checks, notTested } = judged({ reference, current }, { exclude: ['c'] })
    expect(checks.map(({ id }) => id)).toEqual(['drift/a', 'drift/b'])
    expect(notTested).toEqual([{ column: 'c', why: 'the policy excludes it' }])
    const whyLeftOut = new Map([['c', 'it is the id of the rows']])
    expect(judged({ reference, current, whyLeftOut }, { exclude: ['c'] }).notTested).toEqual([
      { column: 'c', why: 'it is the id of the rows' }
    ])
  })
})

describe('columns whose cells are not read', () => {
  const table = profileFrom({ a: shaped(N, bell) })
  const both = { reference: { ...table, unread: ['b'] }, current: { ...table, unread: ['b'] } }

  it('are an error where the policy names them', () => {
    const columns = new Map([['b', { limits: {} }]])
    expect(checkOf(judged(both, { columns }), 'drift/b')).toMatchObject({
      status: 'error',
      reason: 'The policy names it, and its cells are lists, structures, bytes or the like, which are not read.'
    })
    expect(judged(both).checks.map(({ id }) => id)).toEqual(['drift/a'])
    expect(judged(both, { columns, exclude: ['b'] }).checks.map(({ id }) => id)).toEqual(['drift/a'])
  })

  it.each([
    [
      'read in the reference only',
      { reference: profileFrom({ b: shaped(N, bell) }), current: { ...table, unread: ['b'] } }
    ],
    [
      'read in the current table only',
      { reference: { ...table, unread: ['b'] }, current: profileFrom({ b: shaped(N, bell) }) }
    ]
  ])('are of another type where they are %s', (_, profiles) => {
    expect(checkOf(judged(profiles), 'schema/b')).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(/^The column changed its type: .*lists, structures or bytes/) as unknown
    })
  })

  it('are missing where they are gone', () => {
    const check = checkOf(judged({ reference: both.reference, current: table }), 'schema/b')
    expect(check).toMatchObject({
      status: 'fail',
      reason: 'The column is missing: the reference has it, the current table does not.'
    })
  })
})

describe('a strict policy', () => {
  const table = (rows: number) =>
    profileFrom({
      a: shaped(rows, bell),
      stray: [...shaped(rows - 1, bell).map(String), 'n/a'],
      blank: times(rows, null),
      id: shaped(rows, (u) => u).map((u) => `id-${u}`),
      at: times(rows, new Date(0))
    })
  const profiles = { reference: { ...table(N), unread: ['list'] }, current: { ...table(N), unread: ['list'] } }

  it('does not pass over columns that cannot be tested', () => {
    const judgement = judged(profiles, { severity: 'strict', exclude: ['id'] })
    const open = judgement.checks.filter(({ status }) => status !== 'pass')
    expect(open.map(({ id, status, severity }) => [id, status, severity])).toEqual([
      ['drift/blank', 'inconclusive', 'strict'],
      ['drift/list', 'inconclusive', 'strict'],
      ['drift/stray', 'inconclusive', 'strict']
    ])
    expect(open[2]?.reason).toBe('Not tested: it has too many different values to be compared by category.')
    expect(open[0]?.reason).toBe('Not tested: the reference has no value of it.')
    const again = judgeDriftAgain(judgement.checks, {
      entry: { ...defaults, severity: 'strict', exclude: ['id'] },
      confidence: 0.95,
      outputs: new Set(),
      reference: { profile: profiles.reference, lasting: true }
    })
    expect(again).toEqual(judgement.checks)
  })

  it('may say that nothing is to be compared', () => {
    const columns = new Map([['stray', { limits: {}, type: 'text' as const }]])
    const exclude = ['blank', 'list', 'id']
    expect(judged(profiles, { severity: 'strict', columns, exclude }).checks.map(({ id }) => id)).toEqual(['drift/a'])
  })
})

describe('the table', () => {
  const names = Array.from({ length: 5 }, (_, index) => `x${index}`)
  const table = (moved: number): Profile =>
    profileFrom(names.map((name, index) => [name, shaped(N, (u) => bell(u) + (index < moved ? 1 : 0))] as const))

  it('has a check of its own for the share of drifted columns, which blocks where columns only warn', () => {
    const entry = { driftedShare: 0.4, severity: 'warn' } as const
    const at = (moved: number): unknown =>
      checkOf(judged({ reference: table(0), current: table(moved) }, entry), 'table/drifted-share')
    expect(at(1)).toMatchObject({ status: 'pass' })
    expect(at(2)).toMatchObject({ status: 'fail', severity: 'block', limits: [{ estimate: 0.4, value: 0.4 }] })
  })

  it('is missing where no column could be tested, and says why, also where the share of drifted columns is asked for', () => {
    const texts = profileFrom({
      t: Array.from({ length: N }, (_, row) => `t${row}`),
      e: times(N, null),
      x: shaped(N, bell)
    })
    for (const entry of [{}, { driftedShare: 0.4 }, { driftedShare: 0.4, severity: 'warn' }] as const) {
      const { checks } = judged({ reference: texts, current: texts }, { ...entry, exclude: ['x'] })
      expect(checks).toMatchObject([
        {
          id: 'table/drift',
          status: 'missing',
          severity: 'block',
          reason:
            'No column could be tested: `x` (the policy excludes it), `t` (it has too many different values to be compared by category), `e` (the reference has no value of it).',
          nextStep: expect.stringContaining('`drift.columns`')
        }
      ])
    }
    const alone = withoutReference(texts, { entry: { ...defaults, exclude: ['x'] }, outputs: new Set() })
    expect(alone).toMatchObject([{ id: 'table/drift', status: 'missing' }])
  })

  it('has no share of drifted columns that passes where only faults of the schema are left', () => {
    const [before, after] = ['a', 'b'].map((name) => profileFrom({ [name]: shaped(N, bell) }))
    const { checks } = judged({ reference: before!, current: after! }, { driftedShare: 0.4, severity: 'warn' })
    expect(checkOf({ checks }, 'table/drifted-share')).toMatchObject({
      status: 'missing',
      severity: 'block',
      reason: 'No column could be tested.'
    })
  })

  it('puts outputs first, in a family of their own', () => {
    const { checks } = judged({ reference: table(0), current: table(0), outputs: new Set(['x3']) })
    expect(checks.map(({ id }) => id)).toEqual(['output-drift/x3', 'drift/x0', 'drift/x1', 'drift/x2', 'drift/x4'])
  })

  it('takes limits and severity of single columns from the policy', () => {
    const columns = new Map([['x0', { severity: 'warn', limits: { ks: 0.9, wasserstein: 9 } } as const]])
    const check = checkOf(judged({ reference: table(0), current: table(1) }, { columns }), 'drift/x0')
    expect(check).toMatchObject({ status: 'pass', severity: 'warn' })
  })

  it('lets one broken column stop no other', () => {
    const current = table(0)
    const broken = current.columns.map((column) =>
      column.name === 'x1' ? { ...column, edges: [0], at: [1], between: [N, 5] } : column
    )
    const { checks } = judged({
      reference: table(0),
      current: { ...current, columns: broken }
    })
    expect(checks.map(({ status }) => status)).toEqual(['pass', 'error', 'pass', 'pass', 'pass'])
    expect(checkOf({ checks }, 'drift/x1').reason).toContain('could not be compared')
  })

  it('says that a column is nowhere that the policy names', () => {
    const columns = new Map([['y', { limits: {} }]])
    expect(checkOf(judged({ reference: table(0), current: table(0) }, { columns }), 'drift/y').status).toBe('missing')
  })

  it('refuses a type that the profile does not have', () => {
    const columns = new Map([['x0', { type: 'categorical', limits: {} } as const]])
    const check = checkOf(judged({ reference: table(0), current: table(0) }, { columns }), 'drift/x0')
    expect(check).toMatchObject({ status: 'error', reason: expect.stringContaining('categorical') })
  })

  it('compares nothing with an empty table', () => {
    expect(() => judged({ reference: table(0), current: profileFrom({ x0: [] }) })).toThrow(
      'the current table has no rows'
    )
  })

  it('has no baseline without a reference', () => {
    const checks = withoutReference(table(0), { entry: defaults, outputs: new Set() })
    expect(checks.map(({ status }) => status)).toEqual(times(5, 'no-baseline'))
  })

  it('gives every check that did not pass a reason and a next step', () => {
    const { checks } = judged({ reference: table(0), current: table(3) }, { driftedShare: 0.1 })
    for (const { status, reason, nextStep } of checks.filter((check) => check.status !== 'pass')) {
      expect([status, reason, nextStep]).toEqual([
        status,
        expect.stringMatching(/^[A-Z\d].*\.$/),
        expect.stringMatching(/^[A-Z].*\.$/)
      ])
    }
  })
})

describe('false findings', () => {
  it('are held down over all columns', () => {
    // One of twenty columns with p = 0.02 and a large distance: no finding. Alone it is one.
    const [n, m] = [200, 200]
    const moved = shaped(m, (u) => bell(u) + 0.39)
    const alone = judged({ reference: profileFrom({ x: shaped(n, bell) }), current: profileFrom({ x: moved }) })
    const others = Array.from({ length: 19 }, (_, index) => [`o${index}`, shaped(n, bell)] as const)
    const together = judged({
      reference: profileFrom([['x', shaped(n, bell)], ...others]),
      current: profileFrom([['x', moved], ...others])
    })
    expect(limitOf(checkOf(alone, 'drift/x'), 'ks')).toMatchObject({ status: 'fail' })
    expect(limitOf(checkOf(together, 'drift/x'), 'ks')).toMatchObject({ status: 'inconclusive' })
  })
})

describe('dependent rows', () => {
  // Every day has a level of its own: 400 rows that are 20 days.
  const days = (from: number, count: number): Profile[] =>
    Array.from({ length: count }, (_, day) =>
      profileFrom({ x: times(20, Math.sin(100 * (from + day)) * 10), day: times(20, `d${from + day}`) })
    )
  const whole = (groups: readonly Profile[]): Profile =>
    profileFrom({
      x: groups.flatMap(({ columns: [x] }) => times(20, x!.type === 'numeric' ? x!.edges[0]! : 0)),
      day: groups.flatMap(({ columns: [, day] }) =>
        times(20, day!.type === 'numeric' ? '' : (day as { categories: [string, number][] }).categories[0]![0])
      )
    })
  const [before, after] = [days(0, 20), days(20, 20)]
  const tables = { reference: whole(before), current: whole(after) }

  it('are tested by whole groups', () => {
    const plain = limitOf(checkOf(judged(tables), 'drift/x'), 'ks')
    const grouped = checkOf(
      judged({ ...tables, groups: { reference: before, current: after, seed: 1 } }, { group: 'day' }),
      'drift/x'
    )
    expect(plain.status).toBe('fail')
    expect(limitOf(grouped, 'ks')).toMatchObject({ status: 'inconclusive', groups: { count: 20, effective: 20 } })
    expect(limitOf(grouped, 'ks').p).toBeGreaterThan(0.05)
    expect(grouped.method).toContain('groups')
  })

  it('still show what moved every group', () => {
    const moved = days(20, 20).map((_, day) => profileFrom({ x: times(20, 50 + day), day: times(20, `m${day}`) }))
    const { checks } = judged(
      { reference: tables.reference, current: whole(moved), groups: { reference: before, current: moved, seed: 1 } },
      { group: 'day' }
    )
    expect(checkOf({ checks }, 'drift/x').status).toBe('fail')
  })

  it('decide nothing in fewer than 12 groups, nor where they are not known', () => {
    const few = { reference: before.slice(0, 11), current: after, seed: 1 }
    expect(checkOf(judged({ ...tables, groups: few }, { group: 'day' }), 'drift/x')).toMatchObject({
      status: 'inconclusive',
      reason: expect.stringContaining('11 groups')
    })
    const single = { reference: before.slice(0, 1), current: after.slice(0, 1), seed: 1 }
    expect(checkOf(judged({ ...tables, groups: single }, { group: 'day' }), 'drift/x').reason).toContain(
      '1 group is fewer than the 12'
    )
    expect(checkOf(judged(tables, { group: 'day' }), 'drift/x')).toMatchObject({
      status: 'inconclusive',
      reason: expect.stringContaining('which belong together')
    })
  })

  it('give the same for the same seed', () => {
    const question = { ...tables, groups: { reference: before, current: after, seed: 7 } }
    expect(judged(question, { group: 'day' })).toEqual(judged(question, { group: 'day' }))
  })
})

describe('whatever the table', () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 60 })

  it('scaling both sides leaves the distances', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom(2, 0.5, 1024), (before, after, factor) => {
        const distances = (scale: number): unknown[] => {
          const { checks } = one(
            before.map((x) => x * scale),
            after.map((x) => x * scale)
          )
          return checks.flatMap(({ limits }) =>
            limits.map(({ rule, status, estimate }) => [rule, status, estimate?.toPrecision(9)])
          )
        }
        expect(distances(factor)).toEqual(distances(1))
      }),
      { numRuns: 30 }
    )
  })

  it('the order of the columns changes nothing', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const length = Math.min(a.length, b.length)
        const columns = [
          ['a', a.slice(0, length)],
          ['b', b.slice(0, length)]
        ] as const
        const other = [
          ['b', a.slice(0, length).map((x) => x + 3)],
          ['a', b.slice(0, length)]
        ] as const
        const judge = (turn: boolean): unknown =>
          judged({ reference: profileFrom(turn ? columns.toReversed() : columns), current: profileFrom(other) }).checks
        expect(judge(true)).toEqual(judge(false))
      }),
      { numRuns: 20 }
    )
  })

  it.each(['__proto__', 'constructor', 'a[b]\\c', 'new\nline', '\ud800', ''])('a column may be called %j', (name) => {
    const table = profileFrom([[name, shaped(N, bell)]])
    const { checks } = judged(
      { reference: table, current: profileFrom([[name, shaped(N, exponential)]]) },
      { columns: new Map([[name, { limits: { missing: 0.5 } }]]) }
    )
    expect(checks).toMatchObject([{ subject: name, status: 'fail', family: 'drift' }])
    expect(limitOf(checks[0]!, 'missing').value).toBe(0.5)
  })

  it('categories may be called anything', () => {
    const names = ['__proto__', 'constructor', '\ud800', '', '`', '|']
    const column = (count: number): string[] => names.flatMap((name) => times(count, name))
    expect(checkOf(one(column(400), column(400)), 'drift/x').status).toBe('pass')
    expect(checkOf(one(column(400), [...column(400), ...times(600, 'toString')]), 'drift/x').drift!.change).toBe(
      '`toString`: 0 % to 20 %'
    )
  })
})

it('is deterministic', () => {
  const question = {
    reference: profileFrom({ x: shaped(500, bell) }),
    current: profileFrom({ x: shaped(300, exponential) }),
    entry: defaults,
    confidence: 0.95,
    outputs: new Set<string>()
  }
  expect(judgeDrift(question)).toEqual(judgeDrift(question))
})
