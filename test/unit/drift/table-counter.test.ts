import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { ColumnProfile, NumericProfile } from '../../../src/documents/index.js'
import { mergedStates, profileOf, tableCounter } from '../../../src/drift/index.js'
import { countTable, numbers, profileOfCells, profileOfParts, texts, type Cell, type Cells } from './counting.js'
import { expectSameProfile } from './same-profile.js'

const number = fc.oneof(
  fc.constantFrom<Cell>(null, undefined, Number.NaN, Infinity, -Infinity, 0, -0, 5e-324, -5e-324, 1e308, -1e308, 1, 2),
  fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e150, max: 1e150 }),
  fc.integer({ min: -3, max: 3 })
)
const text = fc.oneof(fc.constantFrom<Cell>(null, 'a', 'b', '__proto__', '\ud800', '🦊'), fc.string({ maxLength: 2 }))
const tableOf = (rows: number): fc.Arbitrary<Cells> =>
  fc.record({
    x: fc.array(number, { minLength: rows, maxLength: rows }).map(numbers),
    t: fc
      .array(fc.integer({ min: -1e15, max: 1e15 }), { minLength: rows, maxLength: rows })
      .map((cells) => ({ kind: 'timestamp' as const, cells })),
    c: fc.array(text, { minLength: rows, maxLength: rows }).map(texts)
  })
const table = fc.integer({ min: 0, max: 30 }).chain(tableOf)

function column(name: string, cells: readonly Cell[]): ColumnProfile {
  return profileOfCells(Object.fromEntries([[name, numbers(cells)]])).columns[0]!
}

describe('a column of numbers', () => {
  it('is what its cells are', () => {
    expect(column('x', [2, 1, null, 2, Number.NaN, undefined, -Infinity, Infinity, Infinity, 4])).toEqual({
      type: 'numeric',
      name: 'x',
      missing: 1,
      misfits: 1,
      finite: 4,
      nan: 1,
      infinite: { negative: 1, positive: 2 },
      min: 1,
      max: 4,
      mean: 2.25,
      variance: expect.closeTo(1.1875, 14) as unknown,
      exact: true,
      edges: [1, 2, 4],
      at: [1, 2, 1],
      between: [0, 0, 0, 0],
      heavy: [
        [2, 2],
        [1, 1],
        [4, 1]
      ]
    })
  })

  it.each<{ name: string; cells: Cell[]; expected: Partial<NumericProfile> }>([
    { name: 'no rows', cells: [], expected: { finite: 0, edges: [], at: [], between: [0], exact: true, heavy: [] } },
    { name: 'only missing', cells: [null, null], expected: { finite: 0, missing: 2, edges: [] } },
    { name: 'one row', cells: [5], expected: { mean: 5, variance: 0, edges: [5], at: [1] } },
    { name: 'all equal', cells: [0.1, 0.1, 0.1, 0.1], expected: { mean: 0.1, variance: 0, at: [4] } },
    { name: '-0, which is 0', cells: [-0, 0], expected: { edges: [0], at: [2], min: 0, max: 0 } },
    { name: 'the smallest numbers', cells: [5e-324, -5e-324], expected: { edges: [-5e-324, 5e-324], mean: 0 } },
    { name: 'the largest', cells: [1e308, 1e308], expected: { mean: 1e308, variance: 0, edges: [1e308] } },
    { name: 'the largest of both signs', cells: [1.7e308, -1.7e308], expected: { mean: 0, variance: Infinity } }
  ])('of $name', ({ cells, expected }) => {
    expect(column('x', cells)).toMatchObject(expected)
  })

  it('has no minimum without a finite value', () => {
    expect(column('x', [null])).not.toHaveProperty('min')
  })
})

describe('a column of timestamps', () => {
  it('is also counted by hour and weekday, UTC', () => {
    const cells = ['1969-12-31T23:59:59.999Z', '2024-02-29T05:00:00Z', '2024-03-03T05:30:00Z'].map(Date.parse)
    const { columns } = profileOfCells({ at: { kind: 'timestamp', cells } })
    const counts = (length: number, of: Record<number, number>): number[] =>
      Array.from({ length }, (_, i) => of[i] ?? 0)
    expect(columns[0]).toMatchObject({
      type: 'timestamp',
      hours: counts(24, { 5: 2, 23: 1 }),
      weekdays: counts(7, { 2: 1, 3: 1, 6: 1 })
    })
  })

  it('counts each finite value in both, however far away', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (cells) => {
        const profile = profileOfCells({ at: { kind: 'timestamp', cells } }).columns[0]!
        const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
        expect('hours' in profile && [sum(profile.hours), sum(profile.weekdays)]).toEqual([cells.length, cells.length])
      })
    )
  })
})

describe('a column of text', () => {
  it('is categories where values come twice on average', () => {
    expect(
      profileOfCells({ c: texts(['b', 'a', 'b', null, 'c', 'b', undefined, '🦊', '\uffff', 'c']) }).columns[0]
    ).toEqual({
      type: 'text',
      name: 'c',
      missing: 1,
      misfits: 1,
      distinct: 5,
      once: 3,
      twice: 1,
      categories: []
    })
    expect(
      profileOfCells({ c: texts(['b', 'a', 'b', 'a', '🦊', '🦊', '\uffff', '\uffff', 'c', 'b']) }).columns[0]
    ).toMatchObject({
      type: 'categorical',
      distinct: 5,
      once: 1,
      twice: 3,
      categories: [
        ['b', 3],
        ['a', 2],
        ['\uffff', 2],
        ['🦊', 2],
        ['c', 1]
      ]
    })
  })

  it('is what it is asked to be', () => {
    const types = new Map([['c', 'categorical' as const]])
    expect(profileOfCells({ c: texts(['a']) }, types).columns[0]).toMatchObject({ categories: [['a', 1]] })
    expect(() => profileOfCells({ c: numbers([1]) }, types)).toThrow(
      'column "c" was read as number and cannot be categorical'
    )
  })

  it('is counted anew by each dictionary', () => {
    const batch = (dictionary: string[], codes: number[]) => ({
      count: codes.length,
      columns: [{ kind: 'text' as const, dictionary, codes: Int32Array.from(codes) }]
    })
    const counter = tableCounter([{ name: 'c', kind: 'text' }])
    const first = ['a', 'b']
    counter.add(batch(first, [0, 1, 0]))
    first.push('c')
    counter.add(batch(first, [2, 2, -1]))
    counter.add(batch(['c', 'a'], [0, 1]))
    expect(profileOf(counter.state()).columns[0]).toMatchObject({
      missing: 1,
      categories: [
        ['a', 3],
        ['c', 3],
        ['b', 1]
      ]
    })
  })
})

describe('the rows', () => {
  it('may come in any order', () => {
    fc.assert(
      fc.property(
        table.chain((cells) =>
          fc.tuple(fc.constant(cells), fc.shuffledSubarray(rowsOf(cells), { minLength: rowsOf(cells).length }))
        ),
        ([cells, order]) => {
          const shuffled = Object.fromEntries(
            Object.entries(cells).map(([name, column]) => [
              name,
              { ...column, cells: order.map((row) => column.cells[row]) }
            ])
          )
          expectSameProfile(profileOfCells(shuffled), profileOfCells(cells))
        }
      )
    )
  })

  it('may be counted in two parts', () => {
    fc.assert(
      fc.property(table, fc.nat({ max: 30 }), (cells, split) => {
        expectSameProfile(profileOfParts(cells, split), profileOfCells(cells))
      })
    )
  })

  it('are refused where the parts are of other columns', () => {
    expect(() => mergedStates(countTable({ x: numbers([1]) }), countTable({ x: texts(['a']) }))).toThrow(
      'column "x" of one part of the table is not in the other, or of another kind'
    )
  })
})

describe('the columns', () => {
  it('may come in any order', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const turned = profileOfCells(Object.fromEntries(Object.entries(cells).reverse()))
        const straight = profileOfCells(cells)
        expect(turned).toEqual({ ...straight, columns: [...straight.columns].reverse() })
      })
    )
  })

  it('may be called anything', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', '', '\ud800', 'a,b\n"'), (name) => {
        expect(column(name, [1])).toMatchObject({ name, edges: [1] })
      })
    )
  })
})

describe('the values', () => {
  const finite = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e100, max: 1e100 }), {
    minLength: 1
  })

  it('may be scaled by a power of two', () => {
    fc.assert(
      fc.property(
        finite.map((values) => values.map((value) => Math.fround(value % 1000))),
        fc.constantFrom(-3, 5),
        (values, power) => {
          const [one, scaled] = [values, values.map((value) => value * 2 ** power)].map(
            (cells) => column('x', cells) as NumericProfile
          )
          expect(scaled).toEqual({
            ...one,
            min: one!.min! * 2 ** power,
            max: one!.max! * 2 ** power,
            mean: one!.mean! * 2 ** power,
            variance: one!.variance! * 4 ** power,
            edges: one!.edges.map((edge) => edge * 2 ** power),
            heavy: one!.heavy.map(([value, rows]) => [value * 2 ** power, rows])
          })
        }
      )
    )
  })

  it('may be renamed where they are categories', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 6 }), (cells) => {
        const rename: Record<string, string> = { a: 'x', b: 'y', c: 'z' }
        const [before, after] = [cells, cells.map((cell) => rename[cell]!)].map(
          (each) => profileOfCells({ c: texts(each) }).columns[0]!
        )
        expect(after).toEqual({
          ...before,
          categories: 'categories' in before! && before.categories.map(([value, rows]) => [rename[value], rows])
        })
      })
    )
  })
})

function rowsOf(cells: Cells): number[] {
  return [...Object.values(cells)[0]!.cells.keys()]
}
