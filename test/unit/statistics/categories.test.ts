import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  chiSquareQuantile,
  contingency,
  cramersV,
  cramersVCorrected,
  effectiveRows,
  hellinger,
  jensenShannon,
  jensenShannonEffectiveRows,
  jensenShannonUpperBound,
  noncentralChiSquareCdf,
  pooledContingency,
  shareChanges,
  stabilityIndex,
  total,
  type CategoryCounts
} from '../../../src/statistics/index.js'

const counts = { reference: [120, 33, 4, 1, 60, 0], current: [88, 51, 2, 3, 40, 6] }
const nothing = { reference: [0, 0], current: [3, 4] }

/** Two samples of the same categories, neither empty. */
const samples: fc.Arbitrary<CategoryCounts> = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 12 })
  .map((pairs) => ({ reference: [1, ...pairs.map(([n]) => n)], current: [1, ...pairs.map(([, m]) => m)] }))

describe('chi-square of two samples', () => {
  // SciPy 1.17: stats.chi2_contingency(o, correction=False), o the counts, then with the two categories below 5 expected as one.
  it('is that of SciPy', () => {
    const test = contingency(counts)
    expect(test).toMatchObject({ df: 5, pooled: 0 })
    expect(test.statistic).toBeCloseTo(18.61297987382005, 11)
    expect(test.p).toBeCloseTo(0.0022686132006283703, 14)
  })

  it('puts together what is too rare', () => {
    const test = pooledContingency(counts)
    expect(test).toMatchObject({ df: 3, pooled: 3 })
    expect(test.statistic).toBeCloseTo(13.170681467253171, 11)
    expect(test.p).toBeCloseTo(0.004281666058466731, 14)
  })

  it('leaves apart what alone would remain', () => {
    const rare = { reference: [3, 2, 4], current: [1, 5, 2] }
    expect(pooledContingency(rare)).toEqual(contingency(rare))
  })

  it('has nothing to say of one category or of an empty sample', () => {
    expect(contingency({ reference: [5, 0], current: [9, 0] })).toEqual({ statistic: 0, df: 0, p: 1, pooled: 0 })
    expect(contingency(nothing).p).toBeNaN()
    expect(pooledContingency(nothing).p).toBeNaN()
  })

  it('keeps the digits of its tail', () => {
    const test = contingency({ reference: [1e6, 1e6], current: [1_025_000, 975_000] })
    // SciPy 1.17: stats.chi2.sf(stats.chi2_contingency(o, correction=False).statistic, 1)
    expect(test.p / 5.82156058207838e-138).toBeCloseTo(1, 9)
  })

  it("gives Cramer's V, and without its bias nothing where nothing changed", () => {
    const test = contingency(counts)
    expect(cramersV(test, 408)).toBeCloseTo(Math.sqrt(18.61297987382005 / 408), 12)
    expect(cramersVCorrected({ statistic: 5, df: 5 }, 408)).toBe(0)
    expect(cramersVCorrected(test, 408)).toBeLessThan(cramersV(test, 408))
  })
})

describe('distances of categories', () => {
  it('are those of SciPy', () => {
    // SciPy 1.17: spatial.distance.jensenshannon(o[0], o[1], base=2)
    expect(jensenShannon(counts).distance).toBeCloseTo(0.19150284820691416, 13)
  })

  it('keep their digits where the samples nearly agree', () => {
    // p - q = 5e-7, so u = 5e-7 in both categories: u^2 / (2 ln 2), with the next term of the series below the last digit.
    const near = { reference: [1e9, 1e9], current: [1e9 + 1000, 1e9 - 1000] }
    expect(jensenShannon(near).divergence / (5e-7 ** 2 / (2 * Math.LN2))).toBeCloseTo(1, 9)
  })

  it('lose their bias: the mean of the divergence under no change', () => {
    const { divergence, corrected, categories } = jensenShannon(counts)
    const bias = (5 / (8 * Math.LN2)) * (1 / 218 + 1 / 190)
    expect(categories).toBe(6)
    expect(corrected).toBeCloseTo(Math.sqrt(divergence - bias), 14)
    expect(jensenShannon({ reference: [50, 50], current: [51, 49] }).corrected).toBe(0)
  })

  it('are symmetric, in [0, 1], and do not mind names', () => {
    fc.assert(
      fc.property(samples, ({ reference, current }) => {
        const mirrored = { reference: current, current: reference }
        const turned = { reference: Array.from(reference).reverse(), current: Array.from(current).reverse() }
        const all = (of: CategoryCounts): number[] => [
          jensenShannon(of).distance,
          jensenShannon(of).corrected,
          hellinger(of),
          shareChanges(of).totalVariation,
          shareChanges(of).largest,
          stabilityIndex(of, 0.05).value,
          contingency(of).statistic,
          pooledContingency(of).p
        ]
        const found = all({ reference, current })
        const close = found.map((each): unknown => expect.closeTo(each, 9))
        expect(all(mirrored)).toEqual(close)
        expect(all(turned)).toEqual(close)
        for (const each of found.slice(0, 5)) expect(each).toBeGreaterThanOrEqual(0)
        for (const each of found.slice(0, 5)) expect(each).toBeLessThanOrEqual(1 + 1e-12)
      })
    )
  })

  it('never rise when two categories become one', () => {
    fc.assert(
      fc.property(samples, (of) => {
        const merged = {
          reference: [of.reference[0]! + of.reference[1]!, ...Array.from(of.reference).slice(2)],
          current: [of.current[0]! + of.current[1]!, ...Array.from(of.current).slice(2)]
        }
        expect(jensenShannon(merged).divergence).toBeLessThanOrEqual(jensenShannon(of).divergence + 1e-12)
        expect(hellinger(merged)).toBeLessThanOrEqual(hellinger(of) + 1e-12)
        expect(shareChanges(merged).totalVariation).toBeLessThanOrEqual(shareChanges(of).totalVariation + 1e-12)
        expect(contingency(merged).statistic).toBeLessThanOrEqual(contingency(of).statistic + 1e-9)
      })
    )
  })

  it('name the category that changed most', () => {
    expect(shareChanges({ reference: [50, 30, 20], current: [60, 5, 35] })).toEqual({
      totalVariation: expect.closeTo(0.25, 14),
      largest: expect.closeTo(0.25, 14),
      index: 1
    })
  })

  it('are undefined where a sample is empty', () => {
    expect(jensenShannon(nothing).distance).toBeNaN()
    expect(jensenShannon(nothing).corrected).toBeNaN()
    expect(hellinger(nothing)).toBeNaN()
    expect(shareChanges(nothing)).toEqual({ totalVariation: NaN, largest: NaN, index: -1 })
  })
})

describe('the population stability index', () => {
  it('has the critical value of Yurdakul and Naranjo', () => {
    const even = { reference: Array<number>(10).fill(10), current: Array<number>(10).fill(10) }
    expect(stabilityIndex(even, 0.05)).toEqual({ value: 0, critical: chiSquareQuantile(0.95, 9) * 0.02 })
    expect(stabilityIndex({ reference: [5], current: [7] }, 0.05)).toEqual({ value: 0, critical: 0 })
  })

  it('leaves out what occurs nowhere', () => {
    const without = stabilityIndex({ reference: [5, 9], current: [7, 3] }, 0.05)
    expect(stabilityIndex({ reference: [5, 0, 9], current: [7, 0, 3] }, 0.05)).toEqual(without)
  })
})

describe('the bound of the Jensen-Shannon distance', () => {
  it('stays within the limit just where the divergence is at most the quantile of its distribution there', () => {
    const rows = fc.integer({ min: 20, max: 100_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        rows,
        rows,
        fc.double({ min: 0, max: 3, noNaN: true }),
        (k, n, m, t) => {
          const scale = 8 * Math.LN2 * effectiveRows(n, m)
          const divergence = Math.min(1, (t * (k + 5)) / scale)
          const alike = noncentralChiSquareCdf(scale * divergence, { df: k - 1, noncentrality: scale * 0.01 })
          const bound = jensenShannonUpperBound({ divergence, df: k - 1 }, { n, m }, 0.05)
          fc.pre(Math.abs(alike - 0.05) > 1e-9)
          expect(bound <= 0.1).toBe(alike <= 0.05)
        }
      )
    )
  })

  it('is reached with 95 % by the rows that it asks for', () => {
    for (const categories of [2, 10, 100]) {
      const effective = jensenShannonEffectiveRows({ categories, limit: 0.1 }, 0.05)
      const usual = chiSquareQuantile(0.95, categories - 1) / (8 * Math.LN2 * effective)
      const bound = jensenShannonUpperBound(
        { divergence: usual, df: categories - 1 },
        { n: 2 * effective, m: 2 * effective },
        0.05
      )
      expect(bound).toBeCloseTo(0.1, 9)
    }
  })

  it('does not take categories that a small sample cannot show for agreement', () => {
    // The smaller sample expects 60 rows in all: of most categories a tenth of a row.
    const reference = Array.from({ length: 100 }, (_, category) => Math.round(4000 / (category + 1)))
    const current = [...Array<number>(60).fill(1), ...Array<number>(40).fill(0)]
    const distance = jensenShannon({ reference, current })
    const expected = (each: number, category: number): number =>
      ((each + current[category]!) * 60) / (total(reference) + 60)
    const visible = reference.map(expected).map((rows) => Math.min(1, 8 * Math.LN2 * rows))
    expect(distance.categories).toBe(100)
    expect(distance.df).toBeCloseTo(total(visible) - 1, 10)
    expect(distance.df).toBeLessThan(95)
    expect(jensenShannon({ reference, current: reference }).df).toBe(99)
    const rows = { n: 20_000, m: 60 }
    const { divergence, categories } = distance
    const plain = jensenShannonUpperBound({ divergence, df: categories - 1 }, rows, 0.05)
    expect(jensenShannonUpperBound(distance, rows, 0.05)).toBeGreaterThan(plain)
  })

  it('says nothing without rows', () => {
    expect(jensenShannonUpperBound({ divergence: NaN, df: 1 }, { n: 0, m: 5 }, 0.05)).toBe(1)
  })
})
