import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareTail,
  gammaCdf,
  gammaTail,
  noncentralChiSquareCdf,
  noncentralChiSquareTail,
  noncentralityUpperBound
} from '../../../src/statistics/index.js'

// SciPy 1.17: stats.chi2.sf(x, df), stats.chi2.cdf(x, df), stats.chi2.ppf(p, df).
describe('the chi-square distribution', () => {
  it.each([
    [1400, 1, 2.1010145162644003e-306],
    [1350, 9, 4.902279429023726e-285],
    [10_000, 10_000, 0.49811936596618267],
    [10_700, 10_000, 6.380559483676761e-7],
    [1e6, 1e6, 0.4998119368033945],
    [0.001, 3, 0.9999915920809419]
  ])('has its upper tail above %d with %d degrees of freedom', (x, df, expected) => {
    expect(chiSquareTail(x, df) / expected).toBeCloseTo(1, 11)
  })

  it.each([
    [1e-6, 9, 8.443219411593917e-31],
    [8000, 10_000, 1.5598621812189603e-52],
    [1, 99, 1.7934296794879537e-79]
  ])('has its lower tail below %d with %d degrees of freedom', (x, df, expected) => {
    expect(chiSquareCdf(x, df) / expected).toBeCloseTo(1, 11)
  })

  it.each([
    [1e-12, 9, 0.01039302087646923],
    [0.05, 1, 0.003932140000019522],
    [0.5, 2, 1.386294361119891],
    [0.95, 10_000, 10_233.748897677937],
    [1 - 1e-9, 3, 44.841275388361254]
  ])('has its quantile at %d with %d degrees of freedom', (p, df, expected) => {
    expect(chiSquareQuantile(p, df) / expected).toBeCloseTo(1, 11)
  })

  it('has a quantile that inverts it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
        fc.integer({ min: 1, max: 5000 }),
        (p, df) => {
          expect(chiSquareCdf(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 10)
        }
      )
    )
  })

  it('is defined at its ends', () => {
    expect([chiSquareQuantile(0, 3), chiSquareQuantile(1, 3), chiSquareQuantile(1.1, 3)]).toEqual([0, Infinity, NaN])
    expect([chiSquareTail(Infinity, 3), chiSquareTail(-1, 3), chiSquareTail(NaN, 3)]).toEqual([0, 1, NaN])
    expect([chiSquareTail(0, 0), chiSquareTail(5, 0), chiSquareCdf(0, 0)]).toEqual([1, 0, 1])
  })
})

describe('the incomplete gamma function', () => {
  it('is the sum of Poisson masses where a is whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0.01, max: 80, noNaN: true }), (a, x) => {
        let [mass, below] = [Math.exp(-x), 0]
        for (let k = 0; k < a; k++) {
          below += mass
          mass *= x / (k + 1)
        }
        expect(gammaTail(a, x) / below).toBeCloseTo(1, 11)
        expect(gammaCdf(a, x) + gammaTail(a, x)).toBeCloseTo(1, 14)
      })
    )
  })
})

// mpmath 1.3 with 340 digits, the sum of poisson(j; nc/2) * gammainc(df/2 + j, x/2); SciPy 1.17's stats.ncx2 agrees where it has a value.
describe('the non-central chi-square distribution', () => {
  it.each([
    [1, 9, 50, 5.5551089822868144e-14],
    [9.99e6, 9, 1e7, 0.056733580800046146],
    [4000, 999, 5000, 1.1619219613499033e-50],
    [0.5, 1, 30, 9.202747022124093e-7]
  ])('has its lower tail below %d (df %d, noncentrality %d)', (x, df, noncentrality, expected) => {
    expect(noncentralChiSquareCdf(x, { df, noncentrality }) / expected).toBeCloseTo(1, 10)
  })

  it.each([
    [500, 9, 50, 4.367661285994853e-51],
    [1.002e7, 9, 1e7, 0.0007903799819459449],
    [9000, 999, 5000, 1.7854851035419806e-73],
    [2264.9110640673516, 0, 1000, 8.652405537312997e-58],
    [2897.3665961010274, 0, 1000, 1.192329936881271e-109],
    [2581.1388300841895, 0, 1000, 2.0574108428607326e-82],
    [122961.48139681573, 10000, 100000, 2.2317051523572545e-84],
    [129442.22209522358, 10000, 100000, 5.089616557391216e-182],
    [126201.85174601965, 10000, 100000, 8.132188757472687e-129],
    [542.1168824543142, 30, 3, 5.389169317951367e-88]
  ])('has its upper tail above %d (df %d, noncentrality %d)', (x, df, noncentrality, expected) => {
    expect(noncentralChiSquareTail(x, { df, noncentrality }) / expected).toBeCloseTo(1, 10)
  })

  it('is the central one without noncentrality, and has a mass at zero without degrees of freedom', () => {
    expect(noncentralChiSquareCdf(7, { df: 3, noncentrality: 0 })).toBe(chiSquareCdf(7, 3))
    expect(noncentralChiSquareTail(7, { df: 3, noncentrality: 0 })).toBe(chiSquareTail(7, 3))
    expect(noncentralChiSquareCdf(0, { df: 0, noncentrality: 4 })).toBe(Math.exp(-2))
    expect(noncentralChiSquareCdf(1e-12, { df: 0, noncentrality: 4 })).toBeCloseTo(Math.exp(-2), 10)
    expect(noncentralChiSquareTail(Infinity, { df: 2, noncentrality: 4 })).toBe(0)
    expect(noncentralChiSquareTail(-1, { df: 2, noncentrality: 4 })).toBe(1)
    expect(noncentralChiSquareCdf(NaN, { df: 2, noncentrality: 4 })).toBeNaN()
    expect(noncentralChiSquareTail(NaN, { df: 2, noncentrality: 4 })).toBeNaN()
  })

  it('adds up to one, rises with x, falls with the noncentrality', () => {
    const numbers = fc.double({ min: 1e-3, max: 3000, noNaN: true })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 2000 }), numbers, (x, df, noncentrality) => {
        const cdf = noncentralChiSquareCdf(x, { df, noncentrality })
        expect(cdf + noncentralChiSquareTail(x, { df, noncentrality })).toBeCloseTo(1, 12)
        expect(noncentralChiSquareCdf(x * 1.1, { df, noncentrality })).toBeGreaterThanOrEqual(cdf - 1e-12)
        expect(noncentralChiSquareCdf(x, { df, noncentrality: noncentrality * 1.1 })).toBeLessThanOrEqual(cdf + 1e-12)
      })
    )
  })

  // SciPy 1.17: optimize.brentq(lambda nc: stats.ncx2.cdf(x, df, nc) - alpha, 1e-9, 5000, xtol=1e-12, rtol=1e-15).
  it.each([
    [16.9189776, 9, 23.589435733157945],
    [100, 99, 28.68096048066266],
    [1000, 99, 1006.1830049817253]
  ])('bounds its noncentrality by %d with %d degrees of freedom', (x, df, expected) => {
    expect(noncentralityUpperBound(x, df, 0.05) / expected).toBeCloseTo(1, 10)
  })

  it('bounds the noncentrality by zero where even the central distribution exceeds x', () => {
    expect(noncentralityUpperBound(0.001, 99, 0.05)).toBe(0)
  })
})
