import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { countedAt } from '../../../src/drift/edge-counts.js'
import { shortestDecimal } from '../../../src/drift/shortest-decimal.js'
import { thinnedEdges } from '../../../src/drift/thinned-edges.js'

const double = fc.double({ noNaN: true, noDefaultInfinity: true })
const counts = fc
  .array(fc.oneof(double, fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 60 })
  .map((values) => [...new Set(values.map((value) => value + 0))].sort((a, b) => a - b))
  .chain((values) =>
    fc.record({
      edges: fc.constant(values),
      at: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: values.length, maxLength: values.length }),
      between: fc.oneof(
        { weight: 2, arbitrary: fc.constant(new Array<number>(values.length + 1).fill(0)) },
        {
          weight: 1,
          arbitrary: fc.array(fc.integer({ min: 0, max: 3 }), {
            minLength: values.length + 1,
            maxLength: values.length + 1
          })
        }
      )
    })
  )

describe('thinned edges', () => {
  it('are few, ascend, and are counted exactly', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10 }), (all, most) => {
        const thinned = thinnedEdges(all, most)
        expect(thinned.edges.length).toBeLessThanOrEqual(most + 2)
        expect(thinned.edges).toEqual([...new Set(thinned.edges)].sort((a, b) => a - b))
        expect(countedAt(all, thinned.edges)).toEqual(thinned)
      })
    )
  })

  it('keep the smallest, the largest and every value that holds its share', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 10 }), (all, most) => {
        const rows = [...all.at, ...all.between].reduce((sum, count) => sum + count, 0)
        const heavy = all.edges.filter((_, index) => all.at[index]! >= rows / most)
        const { edges } = thinnedEdges(all, most)
        expect(edges).toEqual(expect.arrayContaining([...heavy, all.edges[0], all.edges.at(-1)]))
      })
    )
  })

  it('split even values evenly', () => {
    const edges = Array.from({ length: 10_000 }, (_, index) => index / 7)
    const all = { edges, at: edges.map(() => 1), between: [...edges.map(() => 0), 0] }
    const { at, between } = thinnedEdges(all, 100)
    expect(Math.max(...between)).toBeLessThanOrEqual(105)
    expect(Math.max(...at)).toBeLessThanOrEqual(1)
  })
})

describe('the shortest decimal', () => {
  it.each([
    [0.18273, 0.18391, 0.183],
    [-0.18391, -0.18273, -0.183],
    [-1, 2, 0],
    [1, 1.0000000000000002, 1],
    [99, 101, 100],
    [1234.5, 1234.6, 1234.5],
    [1e308, 1.7e308, 1e308],
    [5e-324, 1e-323, 5e-324]
  ])('from %d to %d is %d', (low, high, expected) => {
    expect(shortestDecimal(low, high)).toBe(expected)
  })

  it('lies between the two', () => {
    fc.assert(
      fc.property(double, double, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const found = shortestDecimal(low, high)
        expect(found >= low && found <= high).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })
})
