import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  checkSchema,
  type Check,
  type ColumnProfile,
  type DataContract,
  type Profile
} from '../../../src/documents/index.js'
import { contractCounter } from '../../../src/drift/contract-counter.js'
import { contractReading } from '../../../src/drift/contract-reading.js'
import { judgeContractAgain } from '../../../src/drift/judge-contract-again.js'
import { untoldColumns } from '../../../src/drift/contract-tallies.js'
import { judgeContract } from '../../../src/drift/contract.js'
import { loadContract } from '../../../src/policy/index.js'
import { judged as judgedDrift } from './judged.js'
import { batchOf, numbers, profileOf, profileWith, texts, thinned, type Cell } from './contract-profiles.js'

const contract = (rule: string, rest = '') =>
  loadContract(`version: 1\n${rest}columns:\n  c: ${rule}\n`, 'contract.yml')

/** The check of column `c` alone. */
function judged(rule: string, column: readonly Cell[] | ColumnProfile, rows = 0): Check {
  const profile = Array.isArray(column)
    ? listed(column as readonly Cell[])
    : profileWith(rows, { ...(column as ColumnProfile), name: 'c' })
  const [check] = judgeContract(contract(rule), profile)
  if (check === undefined) throw new Error('no check')
  return check
}

/** Every value of the column is in the profile. */
function listed(cells: readonly Cell[]): Profile {
  const [column] = profileOf({ c: cells }).columns
  return column?.type === 'text' ? profileWith(cells.length, texts('c', cells, 'categorical')) : profileOf({ c: cells })
}

const hours = [0, 5, 23, 23, 24, 99]

// Rule, cells, and what is said of them; '' where the contract is met.
const tables: readonly (readonly [string, readonly Cell[], string])[] = [
  ['{ type: integer, min: 0, max: 23 }', [0, 5, 23], ''],
  ['{ type: integer, min: 0, max: 23 }', hours, '2 of 6 rows are above 23; the largest is 99.'],
  ['{ type: number, min: 5.5 }', hours, '2 of 6 rows are below 5.5; the smallest is 0.'],
  ['{ type: integer }', [1, 2, 2.5], '1 of 3 rows is not a whole number.'],
  ['{ type: integer }', [1, 2, Infinity], '1 of 3 rows is not a whole number.'],
  ['{ type: number, max: 3 }', [1, 2, Infinity], '1 of 3 rows is above 3; the largest is Infinity.'],
  ['{ type: number, min: 3 }', [-Infinity, 7, 8], '1 of 3 rows is below 3; the smallest is -Infinity.'],
  ['{ type: number, min: 0 }', [1, Infinity, 2], '1 of 3 rows is below 0 or infinite; one is Infinity.'],
  ['{ type: number, max: 3 }', [1, -Infinity, 2], '1 of 3 rows is above 3 or infinite; one is -Infinity.'],
  ['{ type: number, min: 0 }', [-1, Infinity, 2], '2 of 3 rows are below 0 or infinite; the smallest is -1.'],
  [
    '{ type: number, min: 0 }',
    [-Infinity, Infinity, 2],
    '2 of 3 rows are below 0 or infinite; the smallest is -Infinity.'
  ],
  ['{ type: number, max: 0.3 }', [0.1 + 0.2], ''],
  ['{ type: integer, max: 1000000000000000 }', [1e15], ''],
  [
    '{ type: integer, max: 1000000000000000 }',
    [1e15 + 1],
    '1 of 1 rows is above 1000000000000000; the largest is 1000000000000001.'
  ],
  ['{ type: integer }', [2 ** 53 - 1, 1 - 2 ** 53], ''],
  [
    '{ type: integer }',
    [1, 2 ** 53],
    '1 of 2 rows is not a whole number; beyond 2^53 a number is not exact, so none is known to be whole: write `type: text` for ids.'
  ],
  ['{ type: number }', [1, 'a', 'b'], '2 of 3 rows are not a number.'],
  ['{ type: number, max: 3 }', ['a', 'b'], 'It holds text, and the contract says number.'],
  ['{ type: text }', [1, 2], 'It holds numbers, and the contract says text.'],
  ['{ type: text }', ['true'], 'It holds true and false, and the contract says text.'],
  ['{ type: boolean }', ['true', 'false'], ''],
  ['{ type: boolean }', ['true', 'yes'], '1 of 2 rows is not true or false.'],
  ['{ type: boolean }', [0, 1], 'It holds numbers, and the contract says boolean.'],
  ['{ type: timestamp }', ['a'], 'It holds text, and the contract says timestamp.'],
  ['{ type: text }', [null, 'a'], '1 of 2 rows is without a value.'],
  ['{ type: number }', [Number.NaN, 1], '1 of 2 rows is without a value.'],
  ['{ type: text, nullable: true }', [null, null], ''],
  ['{ type: number, nullable: 0.5 }', [null, 1], ''],
  ['{ type: number, nullable: 0.02 }', [null, 1], '1 of 2 rows is without a value, 50 % where 2 % may be.'],
  ['{ type: text, values: [a, b] }', ['a', 'b'], ''],
  [
    '{ type: text, values: [a, b] }',
    ['a', 'c', 'c', 'd', 'e', 'f'],
    '5 of 6 rows are not one of the 2 values of the contract: `c` (2), `d` (1), `e` (1) and others.'
  ],
  [
    '{ type: text, values: [NO, 01] }',
    ['NO', '01', '1'],
    '1 of 3 rows is not one of the 2 values of the contract: `1` (1).'
  ],
  ['{ type: integer, values: [1, 2] }', [1, 2, 3], '1 of 3 rows is not one of the 2 values of the contract: `3` (1).'],
  [
    '{ type: integer, values: [1] }',
    [1, Infinity, 1],
    '1 of 3 rows is not a whole number; 1 of 3 rows is not the one value of the contract: `Infinity` (1).'
  ],
  ['{ unique: true, nullable: true }', ['a', 'b', null, null], ''],
  ['{ unique: true }', ['a', 'b', 'a', 'a'], '2 of 4 rows repeat the value of an earlier one; `a` is in 3.'],
  ['{ unique: true }', [1, 1], '1 of 2 rows repeats the value of an earlier one; `1` is in 2.'],
  [
    '{ type: integer, min: 1, nullable: false }',
    [0, null, 1.5],
    '1 of 3 rows is not a whole number; 1 of 3 rows is without a value; 1 of 3 rows is below 1; the smallest is 0.'
  ]
]

describe('the rows at hand', () => {
  it.each(tables)('%s %j', (rule, cells, reason) => {
    expect(judged(rule, cells)).toMatchObject({ reason, status: reason === '' ? 'pass' : 'fail' })
  })

  it('counts thousands', () => {
    const cells = [...Array<number>(3986).fill(12), ...Array<number>(14).fill(24)]
    expect(judged('{ type: integer, max: 23 }', cells).reason).toBe('14 of 4,000 rows are above 23; the largest is 24.')
  })

  it('says times as times', () => {
    const times = numbers(
      'c',
      [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 31, 23, 59), Date.UTC(2026, 1, 1, 6)],
      'timestamp'
    )
    expect(judged('{ type: timestamp, min: 2026-01-01, max: 2026-01-31 }', times, 3).reason).toBe(
      '1 of 3 rows is above 2026-01-31T23:59:59.999999Z; the largest is 2026-02-01T06:00:00Z.'
    )
  })

  it('ends a day where the next one begins', () => {
    const [midnight, day] = [Date.UTC(2026, 1, 1), '{ type: timestamp, min: 2026-01-31, max: 2026-01-31 }']
    const at = (...times: number[]): string => judged(day, numbers('c', times, 'timestamp'), times.length).reason

    expect(at(midnight - 86_400_000, midnight - 0.5, midnight - 0.001)).toBe('')
    expect(at(midnight - 0.001, midnight)).toBe(
      '1 of 2 rows is above 2026-01-31T23:59:59.999999Z; the largest is 2026-02-01.'
    )
    expect(at(midnight - 86_400_000.001, midnight - 86_400_000)).toBe(
      '1 of 2 rows is below 2026-01-31; the smallest is 2026-01-30T23:59:59.999999Z.'
    )
  })

  it('counts times that a profile thinned as exactly', () => {
    const midnight = Date.UTC(2026, 1, 1)
    const cells = [midnight - 0.5, midnight - 0.001, midnight]
    const column = thinned(numbers('c', cells, 'timestamp'), [midnight - 0.5])
    const january = contract('{ type: timestamp, max: 2026-01-31 }')
    const counter = contractCounter(january, [{ name: 'c', kind: 'timestamp' }])
    counter.add(batchOf(cells, 'number'))
    const [check] = judgeContract(january, profileWith(3, column), counter.counts())

    expect(check?.reason).toBe('1 of 3 rows is above 2026-01-31T23:59:59.999999Z; the largest is 2026-02-01.')
  })

  it('judges the times of a document as exactly', () => {
    const january = contract('{ type: timestamp, max: 2026-01-31 }')
    const again = (time: number): string | undefined => {
      const found = judgeContract(january, profileWith(1, numbers('c', [time], 'timestamp')))
      return judgeContractAgain(found, january)[0]?.status
    }

    expect(again(Date.UTC(2026, 1, 1) - 0.001)).toBe('pass')
    expect(again(Date.UTC(2026, 1, 1))).toBe('fail')
  })

  it('a text is no whole number where its double has lost a fraction', () => {
    const column = texts('c', ['1', '1e-400', '1.0000000000000000001', '2.0', '2.0'], 'categorical')
    expect(judged('{ type: integer }', column, 5).reason).toBe('2 of 5 rows are not a whole number.')
  })

  it('takes numbers that a policy made categories for numbers', () => {
    const column = texts('c', ['0', '23', '24', '24'], 'categorical')
    expect(judged('{ type: integer, min: 0, max: 23 }', column, 4).reason).toBe(
      '2 of 4 rows are above 23; the largest is 24.'
    )
    expect(judged('{ type: integer }', texts('c', ['1', 'x', '1.5'], 'categorical'), 3).reason).toBe(
      '2 of 3 rows are not a whole number.'
    )
  })

  it('is a check a column, with all its rules', () => {
    expect(judged('{ type: integer, max: 23, unique: true, severity: strict }', [1, 24, 24])).toEqual({
      id: 'contract/c',
      family: 'contract',
      subject: 'c',
      status: 'fail',
      severity: 'strict',
      n: 3,
      limits: [
        expect.objectContaining({ rule: 'present', status: 'pass', value: 1, estimate: 1 }),
        expect.objectContaining({ rule: 'type', status: 'pass', value: 0, estimate: 0 }),
        expect.objectContaining({ rule: 'nullable', status: 'pass', value: 0, estimate: 0 }),
        expect.objectContaining({ rule: 'max', status: 'fail', value: 23, estimate: 24 }),
        expect.objectContaining({ rule: 'unique', status: 'fail', value: 0, estimate: 1 / 3 })
      ],
      reason:
        '2 of 3 rows are above 23; the largest is 24; 1 of 3 rows repeats the value of an earlier one; `24` is in 2.',
      nextStep: 'Mend the step that writes this column, or change the contract if the data are right.'
    })
  })
})

describe('the columns of the table', () => {
  it('must be there', () => {
    const [check] = judgeContract(contract('{ type: text, severity: warn }'), profileOf({ b: ['x'] }))
    expect(check).toMatchObject({
      id: 'contract/c',
      status: 'fail',
      severity: 'warn',
      limits: [{ rule: 'present', status: 'fail' }],
      reason: 'The table has no such column.'
    })
  })

  it('may be others, unless the contract refuses them', () => {
    const profile = profileOf({ b: ['x'], c: ['x'] })
    expect(judgeContract(contract('{ type: text }'), profile).map(({ id }) => id)).toEqual(['contract/c'])
    const refusing = contract('{ type: text }', 'additional-columns: refuse\n')
    expect(judgeContract(refusing, profile).map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['contract/c', 'pass', ''],
      ['contract/b', 'fail', 'The contract does not name this column, and refuses others.']
    ])
  })
})

describe('columns whose cells are not read', () => {
  const profile: Profile = { ...profileOf({ c: ['x'] }), unread: ['b', 'd'] }

  it('are refused where the contract refuses others', () => {
    const refusing = contract('{ type: text }', 'additional-columns: refuse\n')
    const checks = judgeContract(refusing, profile)
    expect(checks.map(({ id, status }) => [id, status])).toEqual([
      ['contract/c', 'pass'],
      ['contract/b', 'fail'],
      ['contract/d', 'fail']
    ])
    expect(judgeContractAgain(checks, refusing)).toEqual(checks)
  })

  it.each(['{ type: number }', '{ nullable: true, severity: warn }'])(
    'are an error where it names them: %s',
    (rule) => {
      const naming = loadContract(`version: 1\ncolumns:\n  b: ${rule}\n`, 'contract.yml')
      const checks = judgeContract(naming, profile)
      expect(checks).toMatchObject([
        {
          id: 'contract/b',
          status: 'error',
          reason:
            'Its cells are lists, structures, bytes or the like, which are not read, so nothing can be said of them.'
        }
      ])
      expect(judgeContractAgain(checks, naming)).toEqual(checks)
    }
  )
})

describe('what a profile does not tell is not decided', () => {
  const column = numbers('c', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  const edges = thinned(column, [3, 6])

  it.each([
    ['{ max: 10, type: number }', 'pass', ''],
    ['{ max: 6, type: number }', 'fail', '4 of 10 rows are above 6; the largest is 10.'],
    ['{ max: 5, type: number }', 'fail', 'At least 5 of 10 rows are above 5; the largest is 10.'],
    ['{ max: 9, type: number }', 'fail', 'At least 1 of 10 rows is above 9; the largest is 10.'],
    ['{ min: 3, type: number }', 'fail', '2 of 10 rows are below 3; the smallest is 1.'],
    ['{ type: integer }', 'inconclusive', 'It is not known whether every value is a whole number.'],
    ['{ unique: true }', 'inconclusive', 'It is not known whether a value is in two rows.'],
    ['{ type: number, values: [3, 6] }', 'fail', '8 of 10 rows are not one of the 2 values of the contract.'],
    [
      '{ type: number, values: [3, 6, 4, 1, 7] }',
      'inconclusive',
      'It is not known whether every value is one of the 5 values of the contract.'
    ]
  ])('%s', (rule, status, reason) => {
    expect(judged(rule, edges, 10)).toMatchObject({ status, reason })
  })

  it('is not decided for values beyond the list', () => {
    const part = { ...texts('c', ['a', 'a', 'b'], 'categorical'), tail: [...Array<number>(63).fill(0), 7] }
    expect(judged('{ type: text, values: [a, b] }', part, 10).reason).toBe(
      '7 of 10 rows are not one of the 2 values of the contract.'
    )
    expect(judged('{ type: text, values: [a, b, z] }', part, 10).status).toBe('inconclusive')
    expect(judged('{ type: integer }', part, 10)).toMatchObject({ status: 'fail' })
    expect(judged('{ unique: true }', part, 10).reason).toBe(
      'At least 1 of 10 rows repeats the value of an earlier one; `a` is in 2.'
    )
  })

  it.each([
    ['{ type: text }', ['x', 'y', 'z'], 'pass', ''],
    ['{ type: number }', ['x', 'y', 'z'], 'inconclusive', 'It is not known whether every value is a number.'],
    ['{ type: timestamp }', ['x', 'y', 'z'], 'fail', 'It holds text, and the contract says timestamp.'],
    ['{ unique: true }', ['x', 'y', 'z'], 'pass', ''],
    ['{ unique: true }', ['x', 'y', 'x'], 'fail', 'At least 1 of 3 rows repeats the value of an earlier one.'],
    [
      '{ type: text, values: [x, y, z] }',
      ['x', 'y', 'z'],
      'inconclusive',
      'It is not known whether every value is one of the 3 values of the contract.'
    ],
    [
      '{ type: text, values: [x] }',
      ['x', 'y', 'z'],
      'fail',
      'At least 2 of 3 rows are not the one value of the contract.'
    ],
    [
      '{ type: text, nullable: 0.5 }',
      [null, null, 'z'],
      'fail',
      '2 of 3 rows are without a value, 66.67 % where 50 % may be.'
    ]
  ])('nor of text, of which no value is kept: %s %j', (rule, cells, status, reason) => {
    expect(judged(rule, texts('c', cells, 'text'), 3)).toMatchObject({ status, reason })
  })

  it('takes an estimate for no count', () => {
    const many = { ...texts('c', [], 'text'), distinct: 12_000, once: 12_000 }
    expect(judged('{ unique: true }', many, 12_000).status).toBe('inconclusive')
    expect(judged('{ type: text, values: [x] }', many, 12_000).status).toBe('inconclusive')
    // Two profiles of 100 ids each, added: how many are different is no longer known.
    const added = { ...texts('c', [], 'text'), distinct: 100, once: 100 }
    expect(judged('{ unique: true }', added, 200).status).toBe('inconclusive')
  })

  it('never contradicts what the rows say', () => {
    const value = fc.integer({ min: -5, max: 5 })
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 30 }),
        fc.uniqueArray(value, { maxLength: 5 }),
        fc.uniqueArray(value, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('min', 'max', 'values', 'unique'),
        (cells, edges, [bound = 0, ...more], name) => {
          const said = { min: bound, max: bound, values: `[${[bound, ...more].join(', ')}]`, unique: true }[name]
          const rule = `{ type: number, ${name}: ${String(said)} }`
          const whole = judged(rule, cells)
          const part = judged(
            rule,
            thinned(
              numbers('c', cells),
              edges.sort((a, b) => a - b)
            ),
            cells.length
          )
          expect([whole.status, 'inconclusive']).toContain(part.status)
          expect(checkSchema.safeParse(part).success).toBe(true)
        }
      ),
      { numRuns: 500 }
    )
  })
})

describe('rows that were counted', () => {
  const rules = [
    '{ type: number, min: 0, max: 2 }',
    '{ type: integer, nullable: true, values: [0, 1, 2] }',
    '{ type: text, nullable: 0.5, values: [a, "1", b] }',
    '{ type: boolean }',
    '{ unique: true, nullable: true }',
    '{ type: integer, unique: true, min: 1 }',
    '{ type: number, min: 0 }',
    '{ type: number, max: 1 }'
  ]
  const number = fc.constantFrom(-1, 0, 1, 1.5, 2, Infinity, -Infinity, Number.NaN)
  const text = fc.constantFrom('a', 'b', '1', '2.5', 'true')
  const column = fc.oneof(
    ...[number, text, fc.oneof(number, text)].map((cell) =>
      fc.array(fc.option<Cell>(cell as fc.Arbitrary<Cell>, { freq: 5 }), { minLength: 1, maxLength: 12 })
    )
  )

  /** Rules whose number a document may leave out, whatever status it claims, so that a check that failed does not block. */
  const betterWithoutNumbers = (checks: readonly Check[], parsed: DataContract): string[] =>
    checks.flatMap((check) =>
      check.limits.flatMap(({ rule }) =>
        (['pass', 'not-judged', 'inconclusive'] as const).flatMap((status) => {
          const limits = check.limits.map(({ estimate, ...limit }) =>
            limit.rule === rule
              ? { ...limit, status, mayPass: status === 'pass' }
              : { ...limit, ...(estimate !== undefined && { estimate }) }
          )
          const after = judgeContractAgain([{ ...check, limits }], parsed)[0]!
          // Where not even the type of the values is known, their bounds may be unknown as well.
          const unread = after.limits.some((limit) => limit.rule === 'type' && limit.status === 'inconclusive')
          const blocks = after.status === 'fail' || after.status === 'missing' || unread
          return check.status === 'fail' && !blocks ? [`${rule} as ${status}: ${after.status}`] : []
        })
      )
    )

  it('decide what a profile leaves open, as if it had every value', () => {
    fc.assert(
      fc.property(column, fc.constantFrom(...rules), (cells, rule) => {
        const asNumbers = cells.some((cell) => typeof cell === 'number')
        const whole = asNumbers ? numbers('c', cells) : texts('c', cells, 'categorical')
        const part = asNumbers ? thinned(numbers('c', cells), []) : texts('c', cells, 'text')
        const parsed = contract(rule)
        const counter = contractCounter(parsed, [{ name: 'c', kind: asNumbers ? 'number' : 'text' }])
        const half = Math.floor(cells.length / 2)
        for (const some of [cells.slice(0, half), cells.slice(half)])
          counter.add(batchOf(some, asNumbers ? 'number' : 'text'))
        const check = (profile: Profile, counted?: ReturnType<typeof counter.counts>) =>
          judgeContract(parsed, profile, counted)[0]?.limits.map(({ rule: name, status, estimate }) => [
            name,
            status,
            estimate
          ])
        const expected = check(profileWith(cells.length, whole))
        const withCounts = check(profileWith(cells.length, part), counter.counts())
        // Of a column that is text and nothing else a full profile says so, and looks no further.
        const comparable = (limits: typeof expected) =>
          limits?.filter(([name]) => !expected?.some(([, status]) => status === 'not-judged') || name === 'nullable')
        expect(comparable(withCounts)).toEqual(comparable(expected))
        expect(withCounts?.map(([, status]) => status)).not.toContain('inconclusive')
        for (const column of [whole, part]) {
          const checks = judgeContract(parsed, profileWith(cells.length, column))
          expect(judgeContractAgain(checks, parsed)).toEqual(checks)
          expect(betterWithoutNumbers(checks, parsed)).toEqual([])
        }
      }),
      { numRuns: 600 }
    )
  })

  it('have no answer where an additional column that is refused was compared, and is not told of', () => {
    const parsed = loadContract(
      'version: 1\nadditional-columns: refuse\ncolumns: { a: { type: number } }',
      'contract.yml'
    )
    const profile = profileOf({ a: [1, 2], b: [1, 2] })
    const checks = judgeContract(parsed, profile)
    expect(judgeContractAgain(checks, parsed)).toEqual(checks)
    const { checks: compared } = judgedDrift({ reference: profile, current: profile })
    const found = judgeContractAgain([...checks.slice(0, 1), ...compared], parsed)
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['contract/a', 'pass'],
      ['contract/b', 'missing']
    ])
  })

  it('are asked for where they are needed, and only there', () => {
    const parsed = loadContract(
      'version: 1\ncolumns: { a: { type: text }, b: { unique: true }, c: { type: integer }, d: { type: text, values: [x, y, z] }, e: { type: text } }',
      'contract.yml'
    )
    const profile = profileWith(
      4,
      texts('a', ['x', 'y', 'z', 'w'], 'text'),
      texts('b', ['x', 'x', 'y', 'z'], 'text'),
      thinned(numbers('c', [1, 2, 3, 4]), [2]),
      texts('d', ['x', 'y', 'z', null], 'text'),
      numbers('other', [1, 1, 2, 2])
    )
    expect(untoldColumns(parsed, profile)).toEqual(['b', 'c', 'd'])
  })

  it('say how many', () => {
    const parsed = contract('{ unique: true }')
    const cells = ['x', 'y', 'x', 'x', null]
    const counter = contractCounter(parsed, [{ name: 'c', kind: 'text' }])
    counter.add(batchOf(cells, 'text'))
    const [check] = judgeContract(parsed, profileWith(5, texts('c', cells, 'text')), counter.counts())
    expect(check?.limits.at(-1)?.reason).toBe('2 of 5 rows repeat the value of an earlier one')
  })
})

it('says how a table is to be read', () => {
  const {
    types,
    texts: asTexts,
    integers
  } = contractReading(
    loadContract(
      'version: 1\ncolumns: { a: { type: text }, b: { type: integer }, c: { type: number }, d: { type: boolean }, e: { type: timestamp }, f: {} }',
      'contract.yml'
    )
  )
  expect(Object.fromEntries(types)).toEqual({ b: 'numeric', c: 'numeric', d: 'boolean', e: 'timestamp' })
  expect([...integers]).toEqual(['b'])
  expect([...asTexts]).toEqual(['a'])
})
