import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  clippedWasserstein,
  quantileOfCounts,
  quantileOfSorted,
  wassersteinDistance
} from '../../../src/statistics/index.js'
import { countedTogether } from './counted.js'
import { x, y } from './two-samples.js'

const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 })

describe('quantiles by counts', () => {
  it('are those of the values where every value is an edge', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (sample, share) => {
        const { edges, reference } = countedTogether(sample, sample)
        const sorted = Float64Array.from(sample).sort()
        expect(quantileOfCounts(edges, reference, share)).toBeCloseTo(quantileOfSorted(sorted, share), 12)
      })
    )
  })

  it('spread what lies between edges evenly, and put what lies beyond on the outermost', () => {
    const counts = { at: [0, 0], between: [1, 3, 1] }
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileOfCounts([0, 6], counts, share))).toEqual([0, 1, 3, 5, 6])
  })

  it('are undefined without values or edges', () => {
    expect(quantileOfCounts([1], { at: [0], between: [0, 0] }, 0.5)).toBeNaN()
    expect(quantileOfCounts([], { at: [], between: [4] }, 0.5)).toBeNaN()
  })
})

describe('the Wasserstein distance', () => {
  it('is that of SciPy', () => {
    // SciPy 1.17: stats.wasserstein_distance(x, y).
    expect(wassersteinDistance(countedTogether(x, y))).toBeCloseTo(0.5422557172557173, 13)
  })

  it('is symmetric, at most the sum of two, and scales', () => {
    fc.assert(
      fc.property(values, values, values, (one, two, three) => {
        const apart = (a: readonly number[], b: readonly number[]): number => wassersteinDistance(countedTogether(a, b))
        expect(apart(one, two)).toBeCloseTo(apart(two, one), 12)
        expect(apart(one, three)).toBeLessThanOrEqual(apart(one, two) + apart(two, three) + 1e-9)
        const [larger, moved] = [one.map((each) => 8 * each), two.map((each) => 8 * each)]
        expect(apart(larger, moved)).toBeCloseTo(8 * apart(one, two), 9)
      })
    )
  })

  it('takes straight lines within cells, also where they cross', () => {
    // F is 0, 1/2, 1 at the edges; G is 0, then 1/2 at once and no more, then 1.
    const counts = {
      edges: [0, 1, 2],
      reference: { at: [0, 0, 0], between: [0, 2, 2, 0] },
      current: { at: [1, 2, 1], between: [0, 0, 0, 0] }
    }
    // |F - G| from 1/4 over 0 to 1/4, twice: 1/8 each.
    expect(wassersteinDistance(counts)).toBeCloseTo(0.25, 14)
  })

  it('is undefined without values', () => {
    expect(wassersteinDistance(countedTogether([], [1]))).toBeNaN()
  })
})

describe('the clipped distance', () => {
  it('is that of the clipped samples, with the expectation under no change', () => {
    // NumPy and SciPy: lo, hi = quantile(x, [.01, .99]); wasserstein_distance(clip(x), clip(y)), clip(x).mean(), clip(x).std();
    // sqrt(2 / pi) * sqrt(1 / 37 + 1 / 52) * sum(diff(v) * sqrt(H * (1 - H))), v the clipped values of both, H their shares up to v.
    const found = clippedWasserstein(countedTogether(x, y))!
    expect(found.low).toBeCloseTo(-1.664, 13)
    expect(found.high).toBeCloseTo(1.6, 13)
    expect(found.distance).toBeCloseTo(0.47645945945945956, 12)
    expect(found.mean).toBeCloseTo(-0.29091891891891897, 12)
    expect(found.deviation).toBeCloseTo(0.8135249420046666, 12)
    expect(found.expected).toBeCloseTo(0.22274897145764513, 12)
    expect(found.ratio).toBeCloseTo(0.3118656538994708, 12)
  })

  it('has a ratio that no change of unit or origin touches, however large or small the unit', () => {
    const unit = fc.constantFrom(5e-324 * 2 ** 30, 1e-200, 1e-3, 1.609, 1e150, 1e307)
    fc.assert(
      fc.property(values, values, unit, fc.integer({ min: -5, max: 5 }), (one, other, factor, origin) => {
        const plain = clippedWasserstein(countedTogether(one, other))
        const [changed, beside] = [one, other].map((sample) => sample.map((each) => factor * (each + origin)))
        const found = clippedWasserstein(countedTogether(changed!, beside!))
        expect(found === undefined).toBe(plain === undefined)
        expect(found?.ratio ?? 0).toBeCloseTo(plain?.ratio ?? 0, 6)
      })
    )
  })

  it('has a mirror image', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const plain = clippedWasserstein(countedTogether(one, other))
        const [left, right] = [one, other].map((sample) => sample.map((each) => -each))
        expect(clippedWasserstein(countedTogether(left!, right!))?.ratio ?? -1).toBeCloseTo(plain?.ratio ?? -1, 9)
      })
    )
  })

  it('survives the two ends of the range of numbers', () => {
    const sample = [-1.7e308, -1e308, 0, 1e308, 1.7e308]
    const found = clippedWasserstein(countedTogether(sample, sample.slice(2)))!
    expect(Number.isFinite(found.ratio)).toBe(true)
    expect(found.ratio).toBeGreaterThan(0)
  })

  it('is undefined where the middle of the reference is one value, and without values', () => {
    const mostlyZero = [...Array<number>(999).fill(0), 7]
    expect(clippedWasserstein(countedTogether(mostlyZero, [0, 1, 2]))).toBeUndefined()
    expect(clippedWasserstein(countedTogether([1, 2, 3], []))).toBeUndefined()
    expect(clippedWasserstein(countedTogether([], [1, 2, 3]))).toBeUndefined()
  })
})
