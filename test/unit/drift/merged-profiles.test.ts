import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { NumericProfile } from '../../../src/documents/index.js'
import { edgesOf, mergedProfiles, recounted, storedProfile } from '../../../src/drift/index.js'
import { numbers, profileOfCells, texts, type Cells } from './counting.js'
import { expectSameProfile } from './same-profile.js'

const rows = fc.array(
  fc.tuple(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double()), fc.constantFrom('a', 'b', '__proto__', null)),
  { minLength: 8, maxLength: 40 }
)

function tableOf(drawn: readonly (readonly [number, string | null])[]): Cells {
  return {
    x: numbers(drawn.map(([x]) => x)),
    t: { kind: 'timestamp', cells: drawn.map(([x]) => (Number.isFinite(x) ? Math.round(x) : null)) },
    c: texts(drawn.map(([, c]) => c))
  }
}
const types = new Map([['c', 'categorical' as const]])

describe('profiles of two tables', () => {
  it('are added to the profile of both', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [a, b, both] = [one, other, [...one, ...other]].map((each) => profileOfCells(tableOf(each), types))
        expectSameProfile(mergedProfiles(a!, b!), both!)
      })
    )
  })

  it('are added where both were counted at the edges of one', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [a, b, both] = [one, other, [...one, ...other]].map((each) => profileOfCells(tableOf(each), types))
        const edges = new Map([...edgesOf(a!)].map(([name, own]) => [name, own.filter((_, index) => index % 2 === 0)]))
        const merged = mergedProfiles(recounted(a!, edges), recounted(b!, edges))
        const whole = recounted(both!, edges)
        merged.columns.forEach((column, index) => {
          const { edges: at, ...counts } = whole.columns[index] as NumericProfile
          expect(column).toMatchObject({
            ...('edges' in column && { edges: at, at: counts.at, between: counts.between })
          })
        })
      })
    )
  })

  it('keep categories by name where both know their rows', () => {
    const one = storedProfile(profileOfCells({ c: texts(['a', 'a', 'a', 'b', 'b', 'b', 'rare']) }), { minCount: 2 })
    const other = profileOfCells({ c: texts(['a', 'rare', 'rare', 'a', 'rare', 'new', 'new']) })
    const [column] = mergedProfiles(one, other).columns
    expect(column).toMatchObject({
      distinct: 3,
      categories: [
        ['a', 5],
        ['b', 3]
      ]
    })
    expect('tail' in column! && column.tail!.reduce((sum, count) => sum + count, 0)).toBe(6)
  })

  it('are refused where they do not fit, each column by its name', () => {
    const long = (offset: number) =>
      storedProfile(profileOfCells({ x: numbers(Array.from({ length: 2000 }, (_, row) => row + offset)) }), {
        minCount: 0
      })
    expect(() => mergedProfiles(long(0), long(0.5))).toThrow(
      'column "x": the two profiles were counted at different edges, so they cannot be added\n' +
        '  Count the second table at the edges of the first profile, with --edges'
    )
    expect(() =>
      mergedProfiles(profileOfCells({ x: numbers([1]), y: numbers([1]) }), profileOfCells({ x: texts(['a']) }))
    ).toThrow(
      'column "x": is numeric in one profile and text in the other\ncolumn "y": the second profile has no such column'
    )
  })

  it('are not counted anew where rows would be needed', () => {
    const profile = storedProfile(profileOfCells({ x: numbers(Array.from({ length: 2000 }, (_, row) => row)) }), {
      minCount: 0
    })
    expect(() => recounted(profile, new Map([['x', [1.5, 700.5]]]))).toThrow(
      'column "x": cannot be counted at other edges without its rows'
    )
  })
})
