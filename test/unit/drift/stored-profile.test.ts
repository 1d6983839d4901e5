import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { CategoricalProfile, NumericProfile, Profile } from '../../../src/documents/index.js'
import { parseProfile, profileOf, profileText, storedProfile, tableCounter } from '../../../src/drift/index.js'
import { countedAt } from '../../../src/drift/edge-counts.js'
import { randomStream } from '../../../src/statistics/index.js'
import { numbers, profileOfCells, profileOfParts, texts } from './counting.js'

const ROWS = 210_000

/** As the columns of the speed benchmark: numbers of a few shapes with five decimals, and categories by a steep law. */
function longTable(): Profile {
  const random = randomStream(3, 'table')
  const draw = (from: () => number): Float64Array => Float64Array.from({ length: ROWS }, from)
  const even = draw(random)
  const normal = draw(() => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()))
  const shapes: ((row: number) => number)[] = Array.from({ length: 14 }, (_, k) => (row) => normal[row]! * (k + 1) + k)
  shapes[4] = (row) => Math.exp(normal[row]!)
  shapes[5] = (row) => -2 * Math.log(1 - even[row]!)
  shapes[6] = (row) => 2 * even[row]! - 1
  shapes[8] = (row) => even[row]! ** 3
  shapes[9] = (row) => Math.floor(even[row]! * 10)
  shapes[10] = (row) => Math.floor(even[row]! * 1000)
  const kinds = [2, 5, 12, 50, 500, 5000]
  const counter = tableCounter([
    ...shapes.map((_, index) => ({ name: `num_${index}`, kind: 'number' as const })),
    ...kinds.map((kind) => ({ name: `cat_${kind}`, kind: 'text' as const }))
  ])
  const states = new Uint8Array(ROWS).map((_, row) => (row % 50 === 0 ? 1 : 0))
  counter.add({
    count: ROWS,
    columns: [
      ...shapes.map((shape) => ({
        kind: 'number' as const,
        values: Float64Array.from(states, (_, row) => Math.round(shape(row) * 1e5) / 1e5),
        states
      })),
      ...kinds.map((kind) => ({
        kind: 'text' as const,
        dictionary: Array.from({ length: kind }, (_, code) => `c${String(code).padStart(4, '0')}`),
        codes: Int32Array.from(states, (_, row) => Math.floor(kind * even[row]! ** 5))
      }))
    ]
  })
  return profileOf(counter.state())
}

describe('the stored profile of 20 long columns', () => {
  const profile = longTable()
  const stored = storedProfile(profile, { minCount: 0 })
  const text = profileText(stored)

  it('is at most 200 KB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
  })

  it('is read back as it is, and storing it again changes nothing', () => {
    expect(parseProfile(text, 'profile.json')).toEqual(stored)
    expect(storedProfile(stored, { minCount: 0 })).toEqual(stored)
  })

  it('is that of the table: a stored profile and its table give the same result', () => {
    expect(stored).toEqual(profile)
  })

  it('keeps no value of a column of ids', () => {
    expect(stored.columns.at(-1)).toMatchObject({ type: 'text', categories: [], distinct: 5000 })
    expect(text).not.toContain('c4999')
  })
})

describe('a stored profile', () => {
  it('has 500 edges where more than 1,000 values occur, with exact counts', () => {
    const cells = Array.from({ length: 3000 }, (_, row) => ((row * 7919) % 3000) / 7)
    const profile = profileOfCells({ x: numbers([...cells, ...cells.slice(0, 500).map(() => 3.3)]) })
    const stored = storedProfile(profile, { minCount: 0 }).columns[0] as NumericProfile
    expect(profile.columns[0]).toMatchObject({ exact: true })
    expect(stored.exact).toBe(false)
    expect(stored.edges.length).toBeLessThanOrEqual(502)
    expect(stored.edges).toContain(3.3)
    expect(countedAt(profile.columns[0] as NumericProfile, stored.edges)).toMatchObject({
      at: stored.at,
      between: stored.between
    })
  })

  it('folds categories of fewer rows than may leave', () => {
    const profile = profileOfCells({ c: texts(['a', 'a', 'a', 'b', 'b', 'c', 'd', 'd', 'd']) })
    const folded = storedProfile(profile, { minCount: 3 }).columns[0] as CategoricalProfile
    expect(folded).toMatchObject({
      distinct: 4,
      once: 1,
      categories: [
        ['a', 3],
        ['d', 3]
      ]
    })
    expect(folded.tail!.reduce((sum, rows) => sum + rows, 0)).toBe(3)
    expect(profileText(storedProfile(profile, { minCount: 3 }))).not.toContain('"b"')
  })

  it('is read back as it is, whatever it is of', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 3 }), fc.constantFrom(null, 1e308, -1e308))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, fc.string({ unit: 'binary', maxLength: 2 }))),
        fc.string(),
        (rows, name) => {
          const columns = {
            [`x${name}`]: numbers(rows.map(([cell]) => cell)),
            ['__proto__']: texts(rows.map(([, cell]) => cell))
          }
          const profile = profileOfCells(columns)
          expect(parseProfile(profileText(profile), 'p.json')).toEqual(profile)
          expect(profileText(profileOfParts(columns, 3))).toHaveLength(profileText(profileOfParts(columns, 3)).length)
        }
      )
    )
  })

  it('has a line a column', () => {
    const text = profileText(profileOfCells({ x: numbers([1, 1]), y: texts(['a', 'a']) }))
    expect(text.split('\n').map((line) => line.slice(0, 28))).toEqual([
      '{',
      '  "schema": "model-gate/prof',
      '  "rows": 2,',
      expect.stringContaining('"digest": "sha256:'),
      '  "columns": [',
      '    {"type":"numeric","name"',
      '    {"type":"categorical","n',
      '  ]',
      '}',
      ''
    ])
    expect(profileText(profileOfCells({}))).toContain('"columns": []\n}\n')
  })
})
