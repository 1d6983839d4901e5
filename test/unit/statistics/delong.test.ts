import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { delong, placements, ranked } from '../../../src/statistics/index.js'

const rows = fc.array(
  fc.record({
    positive: fc.nat(1),
    score: fc.integer({ min: 0, max: 6 }),
    other: fc.integer({ min: 0, max: 6 }),
    weight: fc.integer({ min: 0, max: 4 })
  }),
  { minLength: 1, maxLength: 30 }
)

/** The weighted share of the other class that the row is ranked right of. */
function placement(of: readonly { positive: number; score: number; weight: number }[], row: number): number {
  const { positive, score } = of[row]!
  let [right, mass] = [0, 0]
  for (const other of of) {
    if (other.positive === positive) continue
    const won = positive === 1 ? score > other.score : score < other.score
    right += other.weight * (won ? 1 : score === other.score ? 0.5 : 0)
    mass += other.weight
  }
  return right / mass
}

const arrays = (of: readonly { positive: number; score: number; other: number; weight: number }[]) => ({
  positive: Uint8Array.from(of, ({ positive }) => positive),
  scores: Float64Array.from(of, ({ score }) => score),
  others: Float64Array.from(of, ({ other }) => other),
  weights: Float64Array.from(of, ({ weight }) => weight)
})

describe('placements', () => {
  it('are what comparing all pairs gives, with weights', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const { positive, scores, weights } = arrays(of)
        const { auc, ofRow } = placements(ranked(positive, scores, weights))
        const mass = (chosen: number): number =>
          of.reduce((sum, row) => sum + (row.positive === chosen ? row.weight : 0), 0)
        fc.pre(mass(0) > 0 && mass(1) > 0)
        of.forEach((_, row) => expect(ofRow[row]).toBeCloseTo(placement(of, row), 10))
        const won = of.reduce(
          (sum, row, index) => sum + (row.positive === 1 ? row.weight * placement(of, index) : 0),
          0
        )
        expect(auc).toBeCloseTo(won / mass(1), 10)
      })
    )
  })
})

it('has no area without rows of either class', () => {
  for (const label of [0, 1])
    expect(placements(ranked(Uint8Array.of(label, label), Float64Array.of(0.2, 0.7))).auc).toBeNaN()
})

describe('delong', () => {
  it('has the variance of the placements of either class', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const of = drawn.map((row) => ({ ...row, weight: 1 }))
        const { positive, scores, others } = arrays(of)
        const counts = [0, 1].map((chosen) => of.filter((row) => row.positive === chosen).length)
        fc.pre(Math.min(...counts) >= 2)
        const gaps = of.map(
          (_, row) =>
            placement(of, row) -
            placement(
              of.map((each) => ({ ...each, score: each.other })),
              row
            )
        )
        const variance = [0, 1].reduce((sum, chosen) => {
          const own = gaps.filter((_, row) => of[row]!.positive === chosen)
          const center = own.reduce((total, gap) => total + gap, 0) / own.length
          return sum + own.reduce((total, gap) => total + (gap - center) ** 2, 0) / (own.length - 1) / own.length
        }, 0)
        expect(delong({ positive, candidate: scores, baseline: others }).standardError).toBeCloseTo(
          Math.sqrt(variance),
          9
        )
      })
    )
  })

  it('of one and the same score is certain of no difference', () => {
    const positive = Uint8Array.from({ length: 40 }, (_, row) => row % 2)
    const candidate = Float64Array.from({ length: 40 }, (_, row) => Math.sin(row))
    const of = delong({ positive, candidate, baseline: candidate })
    expect(of).toMatchObject({ estimate: 0, standardError: 0, support: 20, n: 40 })
    expect(of.weak).toBeUndefined()
  })

  it('does not let fewer than 10 rows of a class pass', () => {
    const weak = (positives: number): string | undefined => {
      const positive = Uint8Array.from({ length: 50 }, (_, row) => (row < positives ? 1 : 0))
      return delong({ positive, candidate: Float64Array.from({ length: 50 }, (_, row) => Math.sin(row)) }).weak
    }
    expect(weak(9)).toBeDefined()
    expect(weak(10)).toBeUndefined()
  })

  it('has no spread where the classes are separated', () => {
    const positive = Uint8Array.from({ length: 40 }, (_, row) => (row < 20 ? 1 : 0))
    const candidate = Float64Array.from(positive)
    expect(delong({ positive, candidate }).bounds(0.05)).toEqual({ low: 1, high: 1 })
  })
})
