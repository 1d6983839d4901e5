import { describe, expect, it } from '@jest/globals'

import { normalDifference, normalValue, ofRepeats, type Repeats } from '../../../src/statistics/index.js'
import { permutationOfRepeats } from '../../../src/statistics/repeats-permutation.js'

const mean = (values: readonly number[]): Repeats => ({ aggregate: 'mean', values })
const few = [0.912, 0.905, 0.921, 0.899, 0.915]
const fewer = [0.931, 0.904, 0.94, 0.927]

function reported(repeats: Repeats, errorOfRows = 0) {
  const { value, standardError } = ofRepeats(repeats.values, repeats.aggregate)
  return { value, standardError: Math.hypot(standardError, errorOfRows), repeats }
}

// Expected values: SciPy 1.17.1 (ttest_ind with equal_var=False, permutation_test, mannwhitneyu, t.ppf, binom.cdf, norm.isf).
describe('repeats of a noisy measurement [rule 19]', () => {
  it('as a mean have the error s / sqrt(N) and the interval of Student', () => {
    expect(ofRepeats(few, 'mean').standardError).toBeCloseTo(0.0038418745424597125, 14)
    const { low, high } = normalValue(reported(mean(few))).bounds(0.05)
    expect(low).toBeCloseTo(0.9022097121031872, 12)
    expect(high).toBeCloseTo(0.918590287896813, 12)
  })

  it.each([
    [few, 0.912, 0.005905305101815831],
    [fewer, 0.929, 0.011733106675523079],
    [[1, 2], 1.5, 0.741301109252801],
    [[81, 0, 1, 4, 9, 16, 25, 36, 49, 64], 20.5, 13.69945051094138],
    [Array.from({ length: 20 }, (_, index) => (index + 1) ** 2), 110.5, 46.33245090144545]
  ])('%j as a median are %p ± %p (Price and Bonett)', (values, value, error) => {
    const of = ofRepeats(values, 'median')
    expect(of.value).toBeCloseTo(value, 12)
    expect(of.standardError).toBeCloseTo(error, 10)
  })

  it.each(['mean', 'median'] as const)('with one that is no number are no number, by %s', (aggregate) => {
    expect(ofRepeats([1, Number.NaN, 2], aggregate).value).toBeNaN()
    expect(ofRepeats([1, Number.NaN, 2], aggregate).standardError).toBeNaN()
  })

  it('differ with the interval of Welch', () => {
    const { low, high } = normalDifference(reported(mean(few)), reported(mean(fewer))).bounds(0.05)
    expect(low).toBeCloseTo(-0.03282516511482789, 12)
    expect(high).toBeCloseTo(0.002625165114828097, 12)
  })

  it('with errors of rows, which are known, have more degrees of freedom', () => {
    const of = normalDifference(reported(mean(few), 0.004), reported(mean(fewer), 0.003))
    expect(of.standardError).toBeCloseTo(0.009925220400575488, 14)
    expect(of.bounds(0.05).low).toBeCloseTo(-0.03354057335043391, 12)
    expect(of.pLess(0)).toBeCloseTo(0.0832056421540453, 12)
  })

  it('are never more significant than dealing them out anew allows', () => {
    expect(normalDifference(reported(mean(few)), reported(mean(fewer))).pLess(0)).toBeCloseTo(0.07260792954442652, 12)
    const median = (values: readonly number[]): Repeats => ({ aggregate: 'median', values })
    const apart = normalDifference(reported(median([1, 1.01, 1.02])), reported(median([2, 2.01, 2.02])))
    expect(apart.pLess(0)).toBeCloseTo(1 / 20, 12)
    expect(apart.pGreater(0)).toBeGreaterThan(0.9)
  })

  it.each([
    [fewer, few, 'mean', 8 / 126],
    [fewer, few, 'median', 0.09523809523809523],
    [[1, 2, 2, 5], [0, 1, 2, 2], 'median', 17 / 70]
  ] as const)('%j and %j dealt out anew, by the %s: %p', (larger, smaller, aggregate, p) => {
    expect(permutationOfRepeats(larger, smaller, aggregate)).toBeCloseTo(p, 12)
  })

  it('more than can be listed are sampled, always alike', () => {
    const many = Array.from({ length: 40 }, (_, index) => (index * 7919) % 41)
    const p = (): number => normalDifference(reported(mean(many)), reported(mean(many))).pLess(0)
    expect(p()).toBeGreaterThan(0.45)
    expect(p()).toBe(p())
  })
})
