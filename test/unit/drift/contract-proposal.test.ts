import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { ColumnProfile, Profile } from '../../../src/documents/index.js'
import { proposedContract } from '../../../src/drift/contract-proposal.js'
import { roundedOutwards } from '../../../src/drift/contract-range.js'
import { quotedInYaml, wordInYaml } from '../../../src/drift/contract-yaml.js'
import { judgeContract } from '../../../src/drift/contract.js'
import { loadContract } from '../../../src/policy/index.js'
import { numbers, profileOf, profileWith, texts, type Cell } from './contract-profiles.js'

/** Ids of the checks that do not pass on the table that the contract was proposed from. */
function broken(profile: Profile): string[] {
  const contract = loadContract(new TextEncoder().encode(proposedContract(profile)), 'contract.yml')
  return judgeContract(contract, profile)
    .filter(({ status }) => status !== 'pass')
    .map(({ id, reason }) => `${id}: ${reason}`)
}

const repeated = (cells: readonly Cell[]) => Array.from({ length: 200 }, (_, row) => cells[row % cells.length] ?? null)

it('is written to be reviewed', () => {
  const profile = profileWith(
    200,
    texts(
      'flight_id',
      Array.from({ length: 200 }, (_, row) => `F${row}`)
    ),
    numbers('hour', repeated([0, 5, 12, 23])),
    numbers('distance', repeated([80.5, 4983, null, 1200, 700, 300, 250, 200, 150, 100])),
    texts('origin', repeated(['JFK', 'EWR', 'New York', 'NO'])),
    texts('is weekend', repeated(['true', 'false'])),
    numbers('scheduled_at', repeated([Date.UTC(2026, 0, 1, 6), Date.UTC(2026, 0, 31)]), 'timestamp'),
    texts('empty', repeated([null])),
    numbers('mixed', repeated([1, 2, 'x'])),
    numbers(
      'row',
      Array.from({ length: 200 }, (_, row) => row)
    )
  )
  expect(proposedContract(profile))
    .toBe(`# Proposed from 200 rows. What was seen is not yet what is right: look at each line, change it, then commit it.
version: 1
additional-columns: refuse # or allow
columns:
  flight_id: { type: text, unique: true, nullable: false } # 200 different values, none twice; none missing
  hour: { type: integer, min: 0, max: 23, nullable: false } # 0 to 23; none missing
  distance: { type: number, min: 0, max: 5000, nullable: 0.1 } # 80.5 to 4983; 10 % missing
  origin: { type: text, values: [EWR, JFK, "NO", "New York"], nullable: false } # 4 different values; none missing
  "is weekend": { type: boolean, nullable: false } # 2 different values; none missing
  scheduled_at: { type: timestamp, min: 2026-01-01, nullable: false } # 2026-01-01T06:00:00Z to 2026-01-31; none missing
  empty: { nullable: true } # no row has a value; 100 % missing
  mixed: { nullable: false } # 66 rows are not numeric as the others: write a type once they are mended; none missing
  row: { type: integer, unique: true, nullable: false } # 0 to 199, all different; none missing
`)
  expect(broken(profile)).toEqual([])
})

it('leaves open what is an id perhaps', () => {
  const ids = { ...texts('id', [], 'text'), distinct: 13_656, once: 13_656 }
  expect(proposedContract(profileWith(13_502, ids))).toContain(
    'id: { type: text, nullable: false } # about 13,502 different values; if it is an id write unique: true; none missing'
  )
})

it('leaves out what a contract cannot name, and says so', () => {
  const profile = profileOf(
    new Map<string, readonly Cell[]>([
      ['__proto__', [1]],
      ['<<', [1]],
      ['a'.repeat(2000), [1]],
      ['b', [1]]
    ])
  )
  expect(proposedContract(profile)).toContain(
    'additional-columns: allow # a contract cannot name "__proto__", "<<", "aaa'
  )
  expect(broken(profile)).toEqual([])
})

describe('any table meets the contract that is proposed from it', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'a',
      'constructor',
      'no',
      '01',
      'a: b',
      '# c',
      '"',
      "'",
      '- d',
      '{',
      'e\nf',
      '\ud800',
      '\u2028',
      '\u0085'
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
  )
  const number = fc.oneof(
    fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.NaN, Infinity, -Infinity, 2 ** 53, 0.1 + 0.2, 1e21),
    fc.double(),
    fc.integer()
  )
  const text = fc.oneof(fc.constantFrom('NO', 'true', '1', '1.0', 'x'), fc.string({ unit: 'binary', minLength: 1 }))
  const cells = fc.oneof(
    ...[number, text, fc.constantFrom('true', 'false'), fc.constant(null), fc.oneof(number, text)].map((cell) =>
      fc.array(fc.option<Cell>(cell as fc.Arbitrary<Cell>, { freq: 6 }), { minLength: 5, maxLength: 5 })
    )
  )
  const column = fc.tuple(name, cells, fc.boolean()).map(([called, values, asTime]): ColumnProfile => {
    const isNumber = values.some((value) => typeof value === 'number')
    return isNumber ? numbers(called, values, asTime ? 'timestamp' : 'numeric') : texts(called, values)
  })
  const table = fc
    .uniqueArray(column, { minLength: 1, maxLength: 6, selector: (one) => one.name })
    .map((columns) =>
      profileWith(5, numbers('always', [1, 2, 3, 4, 5]), ...columns.filter((one) => one.name !== 'always'))
    )

  it('whatever its columns hold and are called', () => {
    fc.assert(
      fc.property(table, (profile) => {
        expect(broken(profile)).toEqual([])
      }),
      { numRuns: 400 }
    )
  })
})

describe('a range', () => {
  it.each([
    { min: 0, max: 23, smallest: 1, range: [0, 23] },
    { min: 300, max: 1439, smallest: 1, range: [300, 1500] },
    { min: 80.5, max: 4983, smallest: 0, range: [0, 5000] },
    { min: 0.0134, max: 0.9821, smallest: 0, range: [0.01, 0.99] },
    { min: 0.29, max: 1.29, smallest: 0, range: [0.2, 1.3] },
    { min: -17.3, max: 41.2, smallest: 0, range: [-18, 42] },
    { min: 7, max: 7, smallest: 0, range: [7, 7] },
    { min: -1e308, max: 1e308, smallest: 0, range: [-1e308, 1e308] },
    { min: 1e300, max: 1.5e300, smallest: 0, range: [1e300, 1.5e300] },
    { min: -1.7e308, max: 0, smallest: 0, range: [-1.7e308, 0] }
  ])('$min to $max', ({ min, max, smallest, range }) => {
    expect(Object.values(roundedOutwards(min, max, smallest))).toEqual(range)
  })

  it('holds what it is made of', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(number, number, fc.constantFrom(0, 1), (a, b, smallest) => {
        const range = roundedOutwards(Math.min(a, b), Math.max(a, b), smallest)
        expect(range.min <= Math.min(a, b) && range.max >= Math.max(a, b)).toBe(true)
      })
    )
  })
})

it('quotes what YAML would take for something else', () => {
  expect(['a_1', 'On', '1', '-', 'a b', '~', '\u0085\u202e', '\ud800'].map(wordInYaml)).toEqual([
    'a_1',
    '"On"',
    '"1"',
    '"-"',
    '"a b"',
    '"~"',
    '"\\u0085\\u202e"',
    '"\\ud800"'
  ])
  expect(quotedInYaml('😀')).toBe('"😀"')
})
