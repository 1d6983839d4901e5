import { describe, expect, it } from '@jest/globals'

import { groupJackknife, mean, studentQuantile } from '../../../src/statistics/index.js'

describe('groupJackknife', () => {
  it('is what a hand computes', () => {
    const of = groupJackknife({
      estimate: 3,
      leftOut: Float64Array.of(1, 2, 3, 4, 6),
      groupSizes: Float64Array.of(1, 2, 3, 4, 5)
    })
    // Mean 3.2, squared deviations 4.84 + 1.44 + 0.04 + 0.64 + 7.84 = 14.8.
    const standardError = Math.sqrt((4 / 5) * 14.8)
    expect(of.standardError).toBeCloseTo(standardError, 12)
    expect(of).toMatchObject({ n: 15, estimate: 3, groups: { count: 5, effective: 225 / 55 } })
    expect(of.bounds(0.05).low).toBeCloseTo(3 - studentQuantile(0.95, 225 / 55 - 1) * standardError, 10)
  })

  it('of groups of one row is the t interval of the mean', () => {
    const values = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6)
    const sum = values.reduce((total, value) => total + value, 0)
    const of = groupJackknife({
      estimate: sum / 8,
      leftOut: values.map((value) => (sum - value) / 7),
      groupSizes: new Float64Array(8).fill(1)
    })
    expect(of.standardError).toBeCloseTo(mean(values).standardError, 12)
    expect(of.bounds(0.05).low).toBeCloseTo(mean(values).bounds(0.05).low, 10)
    expect(of.weak).toBeUndefined()
  })

  it('keeps the digits of values that lie close together', () => {
    const leftOut = Float64Array.of(0, 1, 2, 3, 4, 5).map((step) => 1e6 + step / 1024)
    const { standardError } = groupJackknife({ estimate: 1e6, leftOut, groupSizes: new Float64Array(6).fill(2) })
    expect(standardError).toBeCloseTo(Math.sqrt((5 / 6) * 17.5) / 1024, 12)
  })

  it.each([
    ['four groups', [1, 2, 3, 4], [5, 5, 5, 5]],
    ['one group that is nearly all', [1, 2, 3, 4, 5, 6], [1000, 1, 1, 1, 1, 1]],
    ['undefined without a group', [1, 2, Number.NaN, 4, 5, 6], [5, 5, 5, 5, 5, 5]],
    ['one group', [Number.NaN], [9]]
  ])('does not let pass: %s', (_, leftOut, groupSizes) => {
    const of = groupJackknife({
      estimate: 1,
      leftOut: Float64Array.from(leftOut),
      groupSizes: Float64Array.from(groupSizes)
    })
    expect(of.weak).toBeDefined()
  })

  it('is undefined, not certain, where the metric is undefined without a group', () => {
    const leftOut = Float64Array.of(1, 1, 1, 1, Number.NaN)
    const of = groupJackknife({ estimate: 1, leftOut, groupSizes: new Float64Array(5).fill(3) })
    expect(of.standardError).toBeNaN()
    expect(of.pGreater(0)).toBeNaN()
    expect(of.bounds(0.05).low).toBeNaN()
  })
})
