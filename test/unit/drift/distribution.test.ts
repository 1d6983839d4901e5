import { expect, it } from '@jest/globals'

import { distributionOf } from '../../../src/drift/distribution.js'
import { quantileOfSorted } from '../../../src/statistics/index.js'

it('is exact where every value is an edge', () => {
  const of = distributionOf({ min: 1, max: 5, edges: [1, 2, 5], at: [2, 1, 3], between: [0, 0, 0, 0] })
  expect([of.below(1), of.upTo(1), of.upTo(1.5), of.below(5), of.upTo(9)]).toEqual([0, 2 / 6, 2 / 6, 3 / 6, 1])
  for (const share of [0, 0.1, 0.25, 0.5, 0.77, 1]) {
    expect(of.quantile(share)).toBeCloseTo(quantileOfSorted(Float64Array.of(1, 1, 2, 5, 5, 5), share), 12)
  }
})

it('goes straight from edge to edge, and to the ends', () => {
  const of = distributionOf({ min: 0, max: 30, edges: [10, 20], at: [0, 0], between: [10, 10, 10] })
  expect([of.upTo(0), of.upTo(5), of.upTo(15), of.upTo(30)]).toEqual([0, 5 / 30, 15 / 30, 1])
  expect(of.quantile(0.5)).toBe(15)
})

it('stays finite at the largest numbers', () => {
  const of = distributionOf({ min: -1e308, max: 1e308, edges: [-1e308, 1e308], at: [1, 1], between: [0, 2, 0] })
  expect([of.upTo(0), of.quantile(0.5)]).toEqual([0.5, 0])
})

it('knows nothing of nothing', () => {
  expect(distributionOf({ edges: [], at: [], between: [0] }).quantile(0.5)).toBeNaN()
})
