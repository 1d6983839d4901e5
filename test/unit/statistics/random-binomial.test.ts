import { describe, expect, it } from '@jest/globals'

import { binomialCdf, randomStream } from '../../../src/statistics/index.js'
import { randomBinomial } from '../../../src/statistics/random-binomial.js'

const DRAWS = 200_000

describe.each([
  ['few expected', 20, 0.1],
  ['few expected of many', 1_000_000, 3e-6],
  ['just below rejection', 99, 0.1],
  ['just at rejection', 100, 0.1],
  ['rejection', 1000, 0.3],
  ['rejection of many', 1_000_000, 0.4],
  ['mirrored', 60, 0.9],
  ['mirrored rejection', 5000, 0.75]
])('randomBinomial: %s', (name, n, p) => {
  const random = randomStream(20, name)
  const draws = Array.from({ length: DRAWS }, () => randomBinomial(n, p, random))
  const variance = n * p * (1 - p)

  it('has the mean and the variance of the distribution', () => {
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / DRAWS
    const squares = draws.reduce((sum, draw) => sum + (draw - n * p) ** 2, 0) / DRAWS
    const fourth = variance * (1 + 3 * (n - 2) * p * (1 - p))
    expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt(variance / DRAWS))
    expect(Math.abs(squares - variance)).toBeLessThan(5 * Math.sqrt((fourth - variance ** 2) / DRAWS))
  })

  it('has its distribution function', () => {
    for (const place of [-2, -1, 0, 1, 2]) {
      const k = Math.floor(n * p + place * Math.sqrt(variance))
      const theory = binomialCdf(k, n, p)
      const share = draws.filter((draw) => draw <= k).length / DRAWS
      expect(Math.abs(share - theory)).toBeLessThanOrEqual(5 * Math.sqrt((theory * (1 - theory)) / DRAWS))
    }
  })

  it('draws whole numbers from 0 to n', () => {
    expect(draws.every((draw) => Number.isInteger(draw) && draw >= 0 && draw <= n)).toBe(true)
  })
})

describe('randomStream', () => {
  const numbers = (seed: number, key: string): number[] => {
    const random = randomStream(seed, key)
    return Array.from({ length: 5 }, () => random())
  }

  it('repeats itself for the same seed and key, and for no other', () => {
    expect(numbers(1, 'f1')).toEqual(numbers(1, 'f1'))
    expect(numbers(1, 'f1')).not.toEqual(numbers(2, 'f1'))
    expect(numbers(1, 'f1')).not.toEqual(numbers(1, 'mcc'))
    expect(numbers(2 ** 32, 'f1')).not.toEqual(numbers(0, 'f1'))
  })

  it('is uniform', () => {
    const random = randomStream(3, 'uniform')
    const bins = new Float64Array(100)
    for (let draw = 0; draw < 100_000; draw++) bins[Math.floor(random() * 100)]!++
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    // 99 degrees of freedom: mean 99, standard deviation 14.
    expect(chiSquare).toBeGreaterThan(40)
    expect(chiSquare).toBeLessThan(170)
  })
})
