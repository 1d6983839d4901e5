import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  kolmogorovCritical,
  kolmogorovTail,
  ksDistance,
  ksEffectiveRows,
  ksExactTail,
  ksLimitTail,
  ksUpperBound,
  rowsForEffective,
  effectiveRows
} from '../../../src/statistics/index.js'
import { countedTogether } from './counted.js'
import { x, y } from './two-samples.js'

const values = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 30 })

/** From the definition: every value of either sample is a place to look. */
function distance(one: readonly number[], other: readonly number[]): number {
  const upTo = (sample: readonly number[], at: number): number =>
    sample.filter((each) => each <= at).length / sample.length
  return Math.max(...[...one, ...other].map((at) => Math.abs(upTo(one, at) - upTo(other, at))))
}

describe("Kolmogorov's distribution", () => {
  // SciPy 1.17: stats.kstwobign.sf(x); at 18.5 2 * exp(-2 * 18.5**2).
  it.each([
    [0.05, 1],
    [0.3, 0.9999906941986655],
    [0.7, 0.7112351950296893],
    [0.9999, 0.2701068819688554],
    [1.0001, 0.2698924922564844],
    [1.358, 0.05002679733444698],
    [5, 3.8574996959278356e-22],
    [18.5, 1.0628136728909079e-297]
  ])('has its tail above %d', (at, expected) => {
    expect(kolmogorovTail(at) / expected).toBeCloseTo(1, 12)
  })

  // SciPy 1.17: stats.kstwobign.isf(alpha).
  it.each([
    [0.05, 1.3580986393225507],
    [0.01, 1.6276236115189504],
    [1e-10, 3.4437623401231106]
  ])('has its critical value at %d', (alpha, expected) => {
    expect(kolmogorovCritical(alpha)).toBeCloseTo(expected, 9)
    expect(kolmogorovTail(kolmogorovCritical(alpha)) / alpha).toBeCloseTo(1, 12)
  })

  it('is defined at its ends', () => {
    expect([kolmogorovTail(-1), kolmogorovTail(Infinity), kolmogorovTail(NaN)]).toEqual([1, 0, NaN])
    expect([kolmogorovCritical(0), kolmogorovCritical(1), kolmogorovCritical(2)]).toEqual([Infinity, 0, NaN])
  })
})

describe('the exact p-value', () => {
  // SciPy 1.17: stats._stats_py._attempt_exact_2kssamp(n, m, math.gcd(n, m), d, "two-sided").
  it.each([
    [2000, 2000, 0.05, 0.013464654930116565],
    [2000, 2000, 0.5, 1.3173640181954324e-227],
    [1999, 2001, 0.1, 3.6383333971564463e-9],
    [97, 1000, 0.3, 1.5078558860933843e-7],
    [1, 1_000_000, 0.9, 0.20000179999819925],
    [300, 200, 0.4, 1.2425598865119988e-17]
  ])('of %d and %d rows at %d', (n, m, d, expected) => {
    expect(ksExactTail(d, n, m) / expected).toBeCloseTo(1, 12)
    expect(ksExactTail(d, m, n) / expected).toBeCloseTo(1, 12)
  })

  it('is that of counting all arrangements', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), fc.nat(36), (n, m, step) => {
        const d = reachable(n, m, step)
        const counts = arrangements(n, m).map((mine) => distance(mine.one, mine.other) >= d - 1e-9)
        expect(ksExactTail(d, n, m)).toBeCloseTo(counts.filter(Boolean).length / counts.length, 12)
      }),
      { numRuns: 30 }
    )
  })

  it('is below the limit by at most a third where samples are not tiny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200 }), fc.double({ min: 0.1, max: 0.3, noNaN: true }), (n, d) => {
        const possible = Math.round(d * n) / n
        const ratio = ksLimitTail({ d: possible, n, m: n }) / ksExactTail(possible, n, n)
        expect(ratio).toBeGreaterThan(0.99)
        expect(ratio).toBeLessThan(1.6)
      })
    )
  })

  it('is certain at no distance, undefined without rows', () => {
    expect([ksExactTail(0, 3, 4), ksExactTail(0.5, 0, 4), ksExactTail(NaN, 3, 4), ksExactTail(2, 3, 4)]).toEqual([
      1,
      NaN,
      NaN,
      0
    ])
  })
})

/** A distance that two samples of these sizes can have. */
function reachable(n: number, m: number, step: number): number {
  const distances = arrangements(n, m).map(({ one, other }) => distance(one, other))
  return distances[step % distances.length]!
}

/** All ways to deal the numbers 0, 1, ... to two samples. */
function arrangements(n: number, m: number): { one: number[]; other: number[] }[] {
  if (n === 0 && m === 0) return [{ one: [], other: [] }]
  const last = n + m - 1
  return [
    ...(n > 0 ? arrangements(n - 1, m).map(({ one, other }) => ({ one: [...one, last], other })) : []),
    ...(m > 0 ? arrangements(n, m - 1).map(({ one, other }) => ({ one, other: [...other, last] })) : [])
  ]
}

describe('the distance by counts', () => {
  it('is that of SciPy, with the place', () => {
    // SciPy 1.17: stats.ks_2samp(x, y, method="exact"), stats.kstwobign.sf(sqrt(37 * 52 / 89) * statistic).
    const found = ksDistance(countedTogether(x, y))
    expect(found.d).toBeCloseTo(0.28326403326403327, 14)
    expect(found).toMatchObject({ edge: -0.1, side: 'up to', n: 37, m: 52 })
    expect(found.difference).toBeLessThan(0)
    expect(ksExactTail(found.d, 37, 52)).toBeCloseTo(0.04888204456363494, 13)
    expect(ksLimitTail(found)).toBeCloseTo(0.06228268974622539, 13)
  })

  it('is that of its definition, symmetric, and the same after any increasing change of both', () => {
    fc.assert(
      fc.property(values, values, fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (one, other, factor) => {
        const { d, difference } = ksDistance(countedTogether(one, other))
        expect(d).toBeCloseTo(distance(one, other), 12)
        expect(ksDistance(countedTogether(other, one)).d).toBe(d)
        expect(Math.abs(difference)).toBe(d)
        const scaled = [one, other].map((sample) => sample.map((each) => factor * each ** 3)) as [number[], number[]]
        expect(ksDistance(countedTogether(...scaled)).d).toBe(d)
      })
    )
  })

  it('never rises when places are merged, and lacks at most what lies between two edges', () => {
    const edges = fc.uniqueArray(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(values, values, edges, (one, other, places) => {
        const coarse = countedTogether(one, other, { edges: places })
        const [exact, merged] = [ksDistance(countedTogether(one, other)).d, ksDistance(coarse).d]
        const unseen = Array.from(coarse.reference.between, (count, cell) =>
          Math.min(count / one.length, coarse.current.between[cell]! / other.length)
        )
        expect(merged).toBeLessThanOrEqual(exact + 1e-12)
        const largest = Array.from(coarse.reference.between, (count, cell) =>
          Math.max(count / one.length, coarse.current.between[cell]! / other.length)
        )
        expect(exact).toBeLessThanOrEqual(merged + Math.max(...unseen, ...largest) + 1e-12)
      })
    )
  })

  it('is undefined without values, and zero without edges', () => {
    expect(
      ksDistance({ edges: [], reference: { at: [], between: [0] }, current: { at: [], between: [3] } }).d
    ).toBeNaN()
    const found = ksDistance({ edges: [], reference: { at: [], between: [2] }, current: { at: [], between: [3] } })
    expect(found).toEqual({ d: 0, difference: 0, edge: NaN, side: 'up to', n: 2, m: 3 })
  })
})

describe('the band', () => {
  it('shows a distance below the limit with the rows that it asks for, and not with a tenth fewer', () => {
    const rows = ksEffectiveRows(0.1, 0.05)
    const chance = kolmogorovCritical(0.05)
    const bound = (effective: number): number =>
      ksUpperBound({ d: chance / Math.sqrt(effective), n: 2 * effective, m: 2 * effective }, 0.05)
    expect(bound(rows)).toBeCloseTo(0.1, 12)
    expect(bound(rows * 0.9)).toBeGreaterThan(0.1)
  })

  it('counts dependent rows for less', () => {
    const of = { d: 0.05, n: 4000, m: 4000 }
    expect(ksUpperBound(of, 0.05, 4)).toBeCloseTo(ksUpperBound({ d: 0.05, n: 1000, m: 1000 }, 0.05), 14)
    expect(ksLimitTail(of, 4)).toBeCloseTo(ksLimitTail({ d: 0.05, n: 1000, m: 1000 }), 14)
  })

  it('asks for a larger reference where the current side alone cannot do it', () => {
    expect(rowsForEffective(738, 13_502)).toEqual({ reference: 13_502, current: 781 })
    expect(rowsForEffective(738, 600)).toEqual({ reference: 1476, current: 1476 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 100_000 }), (effective, reference) => {
        const needed = rowsForEffective(effective, reference)
        expect(effectiveRows(needed.reference, needed.current)).toBeGreaterThanOrEqual(effective - 1e-9)
      })
    )
  })
})
