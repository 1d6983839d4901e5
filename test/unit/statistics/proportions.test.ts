import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  benjaminiHochberg,
  fisherMidTail,
  holm,
  hypergeometricMass,
  hypergeometricTail,
  normalTail,
  pooledZ,
  twoProportions
} from '../../../src/statistics/index.js'

describe('the hypergeometric distribution', () => {
  // SciPy 1.17: stats.hypergeom.sf(k - 1, 20000, 150, 100)
  it.each([
    [60, 4.1922530634199597e-106],
    [1, 0.5298498508847352]
  ])('has its tail from %d', (k, expected) => {
    const found = hypergeometricTail(k, { draws: 100, successes: 150, population: 20_000 })
    expect(found / expected).toBeCloseTo(1, 11)
  })

  it('is that of drawing, for all small cases', () => {
    const sizes = fc.record({ draws: fc.nat(12), successes: fc.nat(12), population: fc.constant(12) })
    fc.assert(
      fc.property(sizes, fc.integer({ min: -1, max: 14 }), (of, k) => {
        const masses = Array.from(
          { length: 13 },
          (_, each) => (chosen(of.successes, each) * chosen(12 - of.successes, of.draws - each)) / chosen(12, of.draws)
        )
        expect(hypergeometricMass(k, of)).toBeCloseTo(masses[k] ?? 0, 12)
        expect(hypergeometricTail(k, of)).toBeCloseTo(
          masses.slice(Math.max(0, k)).reduce((sum, each) => sum + each, 0),
          12
        )
      })
    )
  })
})

/** Ways to choose k of n. */
function chosen(n: number, k: number): number {
  if (k < 0 || k > n) return 0
  return k === 0 ? 1 : (chosen(n - 1, k - 1) * n) / k
}

describe('two shares', () => {
  // SciPy 1.17: hypergeom.sf(a, N, K, n) + hypergeom.pmf(a, N, K, n) / 2, N all rows, K all successes, n the current rows;
  // the second by whole numbers, fractions.Fraction(comb(2, 2) * comb(N - 2, 8), comb(N, 10)) / 2.
  it.each([
    [{ successes: 9, n: 120 }, { successes: 140, n: 13_502 }, 3.6540270989815027e-6],
    [{ successes: 2, n: 10 }, { successes: 0, n: 1_000_000 }, 4.499914501219484e-11],
    [{ successes: 30, n: 50 }, { successes: 1, n: 100 }, 1.9150014107820137e-17],
    [{ successes: 0, n: 50 }, { successes: 3, n: 50 }, 0.9393939393939393]
  ])('%j against %j by the mid-p', (current, reference, expected) => {
    expect(fisherMidTail(current, reference) / expected).toBeCloseTo(1, 11)
    expect(twoProportions(current, reference)).toMatchObject({
      method: 'Fisher mid-p',
      pRise: fisherMidTail(current, reference)
    })
  })

  it('add up to one, seen from either side', () => {
    const side = fc.tuple(fc.integer({ min: 1, max: 700 }), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(side, side, ([n, p], [m, q]) => {
        const [one, two] = [
          { successes: Math.round(n * p), n },
          { successes: Math.round(m * q), n: m }
        ]
        const found = twoProportions(one, two)
        expect(found.pRise + found.pFall).toBeCloseTo(1, 10)
        expect(found.pRise).toBeCloseTo(twoProportions(two, one).pFall, 12)
        expect(found.pTwoSided).toBeLessThanOrEqual(1)
        expect(found.method).toBe(Math.min(n, m) < 300 ? 'Fisher mid-p' : 'pooled z')
      })
    )
  })

  it('use the pooled z where both sides have 300 rows', () => {
    const [current, reference] = [
      { successes: 31, n: 300 },
      { successes: 10, n: 400 }
    ]
    const { pRise, difference, pTwoSided } = twoProportions(current, reference)
    expect(pRise).toBe(normalTail(pooledZ(current, reference)))
    expect(pTwoSided).toBe(2 * pRise)
    expect(difference).toBeCloseTo(31 / 300 - 0.025, 14)
  })

  it('see no change where nothing or everything is a success, and nothing without rows', () => {
    expect(twoProportions({ successes: 500, n: 500 }, { successes: 400, n: 400 }).pRise).toBe(0.5)
    expect(twoProportions({ successes: 0, n: 5 }, { successes: 0, n: 9 }).pTwoSided).toBe(1)
    expect(twoProportions({ successes: 0, n: 0 }, { successes: 1, n: 9 }).pRise).toBeNaN()
  })
})

describe("Benjamini and Hochberg's q", () => {
  it('is that of SciPy', () => {
    // SciPy 1.17: stats.false_discovery_control(p)
    const q = [0.007, 0.028, 0.0588, 0.0588, 0.0588, 0.07, 1]
    const close = q.map((each): unknown => expect.closeTo(each, 14))
    expect(benjaminiHochberg([0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 1])).toEqual(close)
  })

  it('does not mind the order, leaves out NaN, and is never above the value of Holm', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (p) => {
        const q = benjaminiHochberg(p)
        expect(benjaminiHochberg([...p].reverse())).toEqual([...q].reverse())
        expect(benjaminiHochberg([NaN, ...p])).toEqual([NaN, ...q])
        const strict = holm(p)
        q.forEach((each, index) => expect(each).toBeLessThanOrEqual(strict[index]! + 1e-15))
        q.forEach((each, index) => expect(each).toBeGreaterThanOrEqual(p[index]! * (1 - 1e-15)))
      })
    )
  })
})
