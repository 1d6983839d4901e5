import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  contingency,
  designEffect,
  ksDistance,
  ksOfCells,
  normalQuantile,
  permuteGroups,
  randomStream,
  type GroupedCounts
} from '../../../src/statistics/index.js'
import { countedTogether } from './counted.js'

/** Groups of values, by cell. */
function grouped(groups: readonly (readonly number[])[], isCurrent: readonly number[]): GroupedCounts {
  const order = [...new Set(groups.flat())].sort((a, b) => a - b)
  const place = new Map(order.map((value, cell) => [value, cell]))
  const starts = [0]
  for (const rows of groups) starts.push(starts.at(-1)! + rows.length)
  return {
    starts: Uint32Array.from(starts),
    cells: Uint32Array.from(groups.flat(), (value) => place.get(value)!),
    counts: new Float64Array(starts.at(-1)!).fill(1),
    cellCount: order.length,
    isCurrent: Uint8Array.from(isCurrent)
  }
}

/** Groups that share a part of their values: `between` of the variance. */
function days(of: { count: number; rows: number; between: number; shift?: number; seed: number }): GroupedCounts {
  const random = randomStream(of.seed, 'days')
  const normal = (): number => normalQuantile(random() || 0.5)
  const sides = Array.from({ length: of.count }, (_, day) => day % 2)
  const groups = sides.map((side) => {
    const common = Math.sqrt(of.between) * normal() + side * (of.shift ?? 0)
    return Array.from({ length: of.rows }, () => common + Math.sqrt(1 - of.between) * normal())
  })
  return grouped(groups, sides)
}

const test = (of: GroupedCounts, seed = 1): number =>
  permuteGroups(of, ksOfCells, { permutations: 199, random: randomStream(seed, 'test') }).p

describe('permuting whole groups', () => {
  it('starts from the distance of the rows', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(sample, sample, sample, (one, two, three) => {
        const of = grouped([one, two, three], [0, 1, 0])
        const { observed } = permuteGroups(of, ksOfCells, { permutations: 1, random: randomStream(1, 'x') })
        expect(observed).toBeCloseTo(ksDistance(countedTogether([...one, ...three], two)).d, 12)
      })
    )
  })

  it('holds its level where rows depend on each other, and sees a shift', () => {
    let alarms = 0
    for (let seed = 1; seed <= 60; seed++) {
      if (test(days({ count: 30, rows: 20, between: 0.5, seed }), seed) <= 0.05) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(8)
    expect(test(days({ count: 30, rows: 20, between: 0.5, shift: 3, seed: 1 }))).toBe(1 / 200)
  })

  it('takes any statistic, and adds up the smaller side whichever it is', () => {
    const groups = [[1, 1], [1], [1, 2], [2, 2], [2]]
    const chi = (reference: Float64Array, current: Float64Array): number =>
      contingency({ reference, current }).statistic
    const run = (isCurrent: number[]): unknown =>
      permuteGroups(grouped(groups, isCurrent), chi, { permutations: 99, random: randomStream(1, 'x') })
    expect(run([0, 0, 0, 1, 1])).toEqual(run([1, 1, 1, 0, 0]))
  })

  it('is the same again with the same seed', () => {
    const of = days({ count: 14, rows: 5, between: 0.3, seed: 4 })
    expect(test(of, 7)).toBe(test(of, 7))
  })

  it('shows nothing where nothing can be computed', () => {
    expect(test(grouped([[1, 2], []], [0, 1]))).toBe(1)
  })
})

describe('the design effect', () => {
  it('finds how much of the variance lies between groups, drift or not', () => {
    for (const shift of [0, 2]) {
      const { correlation, effect, groups } = designEffect(days({ count: 400, rows: 50, between: 0.3, shift, seed: 3 }))
      // Ranks of normal values correlate a little less than the values: 6/pi asin(0.3/2); a shift makes the ranks uneven.
      expect(correlation).toBeGreaterThan(0.15)
      expect(correlation).toBeLessThan(0.34)
      expect(effect).toBeCloseTo(1 + 49 * correlation, 9)
      expect(groups).toBe(400)
    }
  })

  it('is that of the textbook on a small case', () => {
    // Ranks 1.5 1.5 4 3 | 5 6 7 8: one way, two groups a side; by hand below.
    const { correlation } = designEffect(
      grouped(
        [
          [1, 1],
          [3, 2],
          [4, 5],
          [6, 7]
        ],
        [0, 0, 1, 1]
      )
    )
    // Between: 2 (1.5 - 2.5)^2 * 2 + 2 (5.5 - 6.5)^2 * 2 = 8, df 2: 4. Within: 0 + 0.5 + 0.5 + 0.5 = 1.5, df 4: 0.375. (4 - 0.375) / (4 + 0.375).
    expect(correlation).toBeCloseTo(3.625 / 4.375, 12)
  })

  it('is 1 where nothing can be known', () => {
    expect(designEffect(grouped([[1], [2], [3]], [0, 0, 1]))).toEqual({ correlation: 0, effect: 1, groups: 3 })
    expect(
      designEffect(
        grouped(
          [
            [1, 2],
            [3, 4]
          ],
          [0, 1]
        )
      ).correlation
    ).toBe(0)
    expect(designEffect(grouped([[5, 5], [5, 5], [5]], [0, 0, 1])).effect).toBe(1)
  })
})
