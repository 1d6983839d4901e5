import { describe, expect, it } from '@jest/globals'

import {
  delong,
  deltaMethod,
  groupJackknife,
  independentProportions,
  mean,
  mirrored,
  normalDifference,
  normalValue,
  pairedMean,
  pairedProportions,
  proportion,
  randomStream,
  rowsNeeded,
  signFlip,
  smallestDetectable,
  standardErrorOfInterval,
  type Inference
} from '../../../src/statistics/index.js'
import { fromReplicates } from '../../../src/statistics/replicates.js'

const random = randomStream(7, 'inference test')
const noise = (n: number): Float64Array => Float64Array.from({ length: n }, () => random() + random() - 0.9)
const positive = Uint8Array.from({ length: 60 }, (_, row) => (row % 3 === 0 ? 1 : 0))

const exact: Record<string, Inference> = {
  proportion: proportion({ successes: 37, n: 120 }),
  pairedProportions: pairedProportions({ onlyCandidate: 9, onlyBaseline: 17, n: 200 }),
  mean: mean(noise(25)),
  pairedMean: pairedMean(noise(40)),
  delong: delong({ positive, candidate: noise(60), baseline: noise(60) }),
  deltaMethod: deltaMethod({ estimate: 0.7, influence: noise(50) }),
  groupJackknife: groupJackknife({
    estimate: 2,
    leftOut: noise(8),
    groupSizes: Float64Array.from({ length: 8 }, (_, i) => i + 4)
  }),
  normalValue: normalValue({ value: 3, standardError: 0.5 }),
  normalDifference: normalDifference({ value: 3, standardError: 0.5 }, { value: 1, standardError: 2 })
}

describe.each(Object.entries(exact))('%s', (_, inference) => {
  it.each([0.1, 0.05, 0.01])('excludes what its p-values reject at %d', (alpha) => {
    const { low, high } = inference.bounds(alpha)
    expect(low).toBeLessThan(inference.estimate)
    expect(high).toBeGreaterThan(inference.estimate)
    expect(inference.pGreater(low)).toBeCloseTo(alpha, 8)
    expect(inference.pLess(high)).toBeCloseTo(alpha, 8)
  })

  it('has wider bounds at a smaller alpha', () => {
    expect(inference.bounds(0.01).low).toBeLessThan(inference.bounds(0.05).low)
    expect(inference.bounds(0.01).high).toBeGreaterThan(inference.bounds(0.05).high)
  })

  it('says of minus itself what it says of itself', () => {
    const minus = mirrored(inference)
    expect(minus.estimate).toBe(-inference.estimate)
    expect(minus.bounds(0.05)).toEqual({ low: -inference.bounds(0.05).high, high: -inference.bounds(0.05).low })
    expect(minus.pLess(0.1)).toBe(inference.pGreater(-0.1))
    expect(minus.pGreater(0.1)).toBe(inference.pLess(-0.1))
    expect(minus.standardError).toBe(inference.standardError)
  })
})

describe('proportion', () => {
  it('is bounded by 0 and 1 at the ends', () => {
    expect(proportion({ successes: 0, n: 30 }).bounds(0.05)).toEqual({
      low: 0,
      high: expect.closeTo(1 - 0.05 ** (1 / 30), 12)
    })
    expect(proportion({ successes: 30, n: 30 }).bounds(0.05)).toEqual({
      low: expect.closeTo(0.05 ** (1 / 30), 12),
      high: 1
    })
  })
})

describe('pairedProportions', () => {
  it('is uncertain although nothing changed', () => {
    const unchanged = pairedProportions({ onlyCandidate: 0, onlyBaseline: 0, n: 100 })
    expect(unchanged.estimate).toBe(0)
    // Tango without discordant pairs: |bound| = z^2 / (n + z^2).
    const z2 = 1.6448536269514722 ** 2
    expect(unchanged.bounds(0.05).low).toBeCloseTo(-z2 / (100 + z2), 10)
    expect(unchanged.bounds(0.05).high).toBeCloseTo(z2 / (100 + z2), 10)
  })

  it('stays within -1 and 1 where every pair is discordant', () => {
    const { low, high } = pairedProportions({ onlyCandidate: 0, onlyBaseline: 12, n: 12 }).bounds(0.05)
    expect(low).toBe(-1)
    expect(high).toBeGreaterThan(-1)
    expect(high).toBeLessThan(0)
  })

  it('tests zero by the mid-p of McNemar', () => {
    const pairs = pairedProportions({ onlyCandidate: 0, onlyBaseline: 3, n: 50 })
    expect(pairs.pLess(0)).toBeCloseTo(1 / 16, 14)
    expect(pairs.pGreater(0)).toBeCloseTo(15 / 16, 14)
  })
})

describe('independentProportions', () => {
  it('contains the difference and excludes what is far', () => {
    const of = independentProportions({ successes: 45, n: 100 }, { successes: 60, n: 120 })
    expect(of.estimate).toBeCloseTo(-0.05, 12)
    expect(of.pLess(0.2)).toBeLessThan(0.001)
    expect(of.pGreater(-0.4)).toBeLessThan(0.001)
    expect(of.pLess(of.estimate)).toBeCloseTo(0.5, 6)
  })
})

describe('pairedMean', () => {
  it('takes p-values of few pairs from the flips of their signs', () => {
    const differences = Float64Array.of(0.3, -0.1, 0.2, 0.4, 0.25, 0.05)
    expect(pairedMean(differences).pGreater(0)).toBe(signFlip(differences))
    expect(pairedMean(differences).pLess(0.1)).toBe(signFlip(differences.map((each) => 0.1 - each)))
  })

  it('has no spread where every row changed by the same amount, or not at all', () => {
    expect(pairedMean(new Float64Array(50)).weak).toBeUndefined()
    expect(pairedMean(new Float64Array(50)).pLess(-0.01)).toBe(1)
    expect(pairedMean(new Float64Array(50)).pGreater(-0.01)).toBe(0)
    expect(pairedMean(new Float64Array(50).fill(0.1)).bounds(0.05)).toEqual({ low: 0.1, high: 0.1 })
    expect(pairedMean(Float64Array.of(1)).weak).toBeDefined()
  })
})

describe('fromReplicates', () => {
  const replicates = Float64Array.from({ length: 1999 }, () => 5 + random())
  const of = fromReplicates({ method: 'bootstrap', estimate: 0.25, replicates, n: 100 })

  it('moves the replicates onto the estimate', () => {
    expect(of.bounds(0.5).low).toBeCloseTo(0.25, 1)
    expect(of.bounds(0.05).low).toBeCloseTo(0.25 - 0.45, 1)
    expect(of.standardError).toBeCloseTo(Math.sqrt(1 / 12), 2)
  })

  it('agrees with its p-values to a replicate', () => {
    const { low, high } = of.bounds(0.05)
    expect(of.pGreater(low)).toBeCloseTo(0.05, 2)
    expect(of.pLess(high)).toBeCloseTo(0.05, 2)
  })

  describe.each([-1, 1])('of skewed replicates, sign %d', (sign) => {
    const exponential = (): number => -Math.log(1 - random())
    const sumOf = (count: number): number =>
      Array.from({ length: count }, exponential).reduce((sum, each) => sum + each, 0)
    const replicates = Float64Array.from({ length: 9999 }, () => sign * (sumOf(16) - 16))
    const skewed = fromReplicates({ method: 'bootstrap', estimate: 0, replicates, n: 100 })

    it.each([0.2, 0.05, 0.01])('excludes what its p-values reject at %d', (alpha) => {
      const { low, high } = skewed.bounds(alpha)
      expect(skewed.pGreater(low) / alpha).toBeCloseTo(1, 0)
      expect(skewed.pLess(high) / alpha).toBeCloseTo(1, 0)
    })

    it('reaches further than its percentiles on the side of the skewness, less far on the other', () => {
      const { low, high } = skewed.bounds(0.05)
      // Percentiles of the gamma distribution of shape 16: 10.035 and 23.097.
      expect(sign > 0 ? high : -low).toBeGreaterThan(23.1 - 16 + 0.5)
      expect(sign > 0 ? -low : high).toBeLessThan(16 - 10.04 - 0.2)
    })

    it('is wider at a smaller alpha', () => {
      const at = [0.2, 0.1, 0.05, 0.01, 0.001].map((alpha) => skewed.bounds(alpha))
      expect(at.map(({ low }) => -low)).toEqual(at.map(({ low }) => -low).sort((a, b) => a - b))
      expect(at.map(({ high }) => high)).toEqual(at.map(({ high }) => high).sort((a, b) => a - b))
    })
  })

  it('never has a p-value of zero where replicates are counted, and a small one far away', () => {
    expect(of.pGreater(-5)).toBeGreaterThan(0)
    expect(of.pGreater(-5)).toBeLessThan(1e-10)
    expect(of.pLess(-5)).toBe(1)
  })

  it('is weak where more than a twentieth is undefined', () => {
    const holes = (share: number): Float64Array =>
      replicates.map((each, index) => (index < share * 1999 ? Number.NaN : each))
    const weak = (share: number): string | undefined =>
      fromReplicates({ method: 'bootstrap', estimate: 0, replicates: holes(share), n: 100 }).weak
    expect(weak(0.04)).toBeUndefined()
    expect(weak(0.1)).toContain('10 %')
  })
})

describe('sizes', () => {
  it('sees the smallest detectable change with the power that was asked for', () => {
    expect(smallestDetectable(1, 0.05, 0.8)).toBeCloseTo(1.6448536269514722 + 0.8416212335729143, 12)
  })

  it('needs the rows whose standard error is small enough', () => {
    const rows = rowsNeeded(0.5, 0.01, 0.05)
    expect(smallestDetectable(0.5 / Math.sqrt(rows), 0.05, 0.95)).toBeLessThanOrEqual(0.01)
    expect(smallestDetectable(0.5 / Math.sqrt(rows - 1), 0.05, 0.95)).toBeGreaterThan(0.01)
  })

  it('takes a standard error back from an interval', () => {
    const { low, high } = normalValue({ value: 1, standardError: 0.3 }).bounds(0.025)
    expect(standardErrorOfInterval({ low, high }, 0.95)).toBeCloseTo(0.3, 12)
  })
})
