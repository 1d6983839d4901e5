import { describe, expect, it } from '@jest/globals'

import { aggregateOf, influenceOf, metricValue, shareOfQuantile } from '../../../src/metrics/index.js'
import { quantileInfluence } from '../../../src/metrics/quantile-influence.js'
import { deltaMethod, randomStream } from '../../../src/statistics/index.js'
import { numberRows } from './rows.js'

function uniform(n: number, seed: number): Float64Array {
  const random = randomStream(seed, 'quantiles')
  return Float64Array.from({ length: n }, () => random())
}

function exponential(n: number, seed: number): Float64Array {
  return uniform(n, seed).map((share) => -Math.log(1 - share))
}

/** Error of the quantile by its influence values. */
function errorOf(values: Float64Array, p: number, weights?: Float64Array): number {
  const { value, ofRow } = quantileInfluence(values, p, weights)
  return deltaMethod({ estimate: value, influence: ofRow }).standardError
}

describe('quantileInfluence', () => {
  it.each([
    [0.5, 300],
    [0.1, 5000],
    [0.5, 5000],
    [0.9, 5000],
    [0.99, 5000]
  ])('has the asymptotic error of the quantile %d of %d values', (p, n) => {
    // The density of the exponential distribution at its quantile is 1 - p.
    const theory = Math.sqrt((p * (1 - p)) / n) / (1 - p)
    const ratios = Array.from({ length: 60 }, (_, seed) => errorOf(exponential(n, seed), p) / theory)
    const average = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    expect(average).toBeGreaterThan(0.95)
    expect(average).toBeLessThan(1.1)
  })

  it('knows that unequal weights are worth fewer rows', () => {
    const weights = Float64Array.from({ length: 4000 }, (_, row) => (row % 2 === 0 ? 0.2 : 1.8))
    const ratios = Array.from({ length: 40 }, (_, seed) => {
      const values = uniform(4000, seed)
      return errorOf(values, 0.5, weights) / errorOf(values, 0.5)
    })
    // Kish: the variance grows by n sum(w^2) / sum(w)^2 = (0.04 + 3.24) / 2.
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeCloseTo(Math.sqrt(1.64), 1)
  })

  it('has an error although most values are tied', () => {
    const tied = Float64Array.from({ length: 300 }, (_, row) => (row < 200 ? 1 : row))
    expect(quantileInfluence(tied, 0.5).value).toBe(1)
    expect(errorOf(tied, 0.5)).toBeGreaterThan(0)
  })

  it('is certain of a constant, and undefined for nothing', () => {
    expect(errorOf(new Float64Array(50).fill(3), 0.5)).toBe(0)
    expect(quantileInfluence(new Float64Array(0), 0.5).value).toBeNaN()
  })

  it('takes the middle of the two values between which the weights are halved', () => {
    const value = (weights: number[]): number =>
      quantileInfluence(Float64Array.of(4, 1, 2), 0.5, Float64Array.from(weights)).value
    expect(value([1, 1, 1])).toBe(2)
    expect(value([2, 1, 1])).toBe(3)
    expect(value([0, 1, 1])).toBe(1.5)
    expect(value([0, 1, 0])).toBe(1)
    expect(value([5, 1, 1])).toBe(4)
  })
})

describe('aggregates of a column', () => {
  const column = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]
  const rows = { ...numberRows(column, column), numbers: new Map([['latency', Float64Array.from(column)]]) }
  const weighted = { ...rows, weights: Float64Array.from(column, (_, row) => row) }
  const value = (aggregate: string, of = rows): number =>
    metricValue(aggregateOf('latency', aggregate, 'lower'), of, {})

  it.each([
    ['mean', 3.9],
    ['sum', 39],
    ['median', 3.5],
    ['p50', 3.5],
    ['p90', 6.3],
    ['p99.9', 8.973]
  ])('%s', (aggregate, expected) => {
    expect(value(aggregate)).toBeCloseTo(expected, 12)
  })

  it('are weighted where rows are', () => {
    const total = column.reduce((sum, each, row) => sum + each * row, 0)
    expect(value('sum', weighted)).toBeCloseTo(total, 12)
    expect(value('mean', weighted)).toBeCloseTo(total / 45, 12)
  })

  it('a sum is n means, error and all', () => {
    const errorOfAggregate = (aggregate: string): number => {
      const { value: estimate, ofRow } = influenceOf(aggregateOf('latency', aggregate, 'lower'), rows, {})
      return deltaMethod({ estimate, influence: ofRow }).standardError
    }
    expect(errorOfAggregate('sum')).toBeCloseTo(10 * errorOfAggregate('mean'), 10)
  })

  it.each([
    ['p5', 0.05],
    ['p99.99', 0.9999],
    ['p0', undefined],
    ['p100', undefined],
    ['p', undefined],
    ['p-5', undefined],
    ['p5.', undefined],
    ['p50 ', undefined],
    ['P50', undefined]
  ])('%s means the share %p', (aggregate, share) => {
    expect(shareOfQuantile(aggregate)).toBe(share)
  })

  it('refuses what is none', () => {
    expect(() => aggregateOf('latency', 'mode', 'lower')).toThrow(RangeError)
    expect(() => value('mean', { ...rows, numbers: new Map() })).toThrow('no column latency')
  })
})
