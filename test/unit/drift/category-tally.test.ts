import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { categoryHash } from '../../../src/drift/category-hash.js'
import { differentValues } from '../../../src/drift/category-profile.js'
import { categoryTally, type TallyState } from '../../../src/drift/category-tally.js'

const LISTED = 5
const values = fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 })

function tallied(of: readonly string[], listed = LISTED): TallyState {
  const tally = categoryTally(listed)
  for (const value of of) tally.add(value, 1)
  return tally.state()
}

function inOrder({ values: names, counts, ...rest }: TallyState): unknown {
  return { ...rest, rows: names.map((name, index) => [name, counts[index]]).sort(([a], [b]) => (a! < b! ? -1 : 1)) }
}

describe('rows by value', () => {
  it('are listed for the values of the smallest hashes, and exact', () => {
    fc.assert(
      fc.property(values, (of) => {
        const { values: listed, counts, tail } = tallied(of)
        const smallest = [...new Set(of)].sort((a, b) => categoryHash(a) - categoryHash(b)).slice(0, LISTED)
        expect([...listed].sort()).toEqual([...smallest].sort())
        listed.forEach((value, index) => expect(counts[index]).toBe(of.filter((other) => other === value).length))
        expect([...counts, ...tail].reduce((sum, rows) => sum + rows, 0)).toBe(of.length)
      })
    )
  })

  it('do not depend on the order, nor on parts', () => {
    fc.assert(
      fc.property(values, fc.nat(200), (of, split) => {
        const merged = categoryTally(LISTED)
        merged.absorb(tallied(of.slice(split)))
        merged.absorb(tallied(of.slice(0, split)))
        expect(inOrder(merged.state())).toEqual(inOrder(tallied(of)))
        expect(inOrder(tallied([...of].reverse()))).toEqual(inOrder(tallied(of)))
      })
    )
  })
})

it('beyond those that are listed, the number of values is estimated', () => {
  const ids = Array.from({ length: 200_000 }, (_, row) => `id-${row}`)
  const { distinct, once, twice } = differentValues(tallied([...ids, ...ids.slice(0, 100_000)], 10_000))
  expect(distinct / 200_000).toBeCloseTo(1, 1)
  expect(once / 100_000).toBeCloseTo(1, 1)
  expect(twice / 100_000).toBeCloseTo(1, 1)
})
