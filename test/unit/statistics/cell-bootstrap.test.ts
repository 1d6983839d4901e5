import { describe, expect, it } from '@jest/globals'

import {
  cellBootstrap,
  randomStream,
  type CellInference,
  type CellStatistic,
  type JointCell
} from '../../../src/statistics/index.js'

const f1: CellStatistic = {
  ofCells: (cells) =>
    2 * cells[3]! + cells[1]! + cells[2]! === 0 ? 0 : (2 * cells[3]!) / (2 * cells[3]! + cells[1]! + cells[2]!),
  support: (cells) => Math.min(cells[2]! + cells[3]!, cells[1]! + cells[3]!)
}

const accuracy: CellStatistic = {
  ofCells: (cells, classes) => {
    const total = cells.reduce((sum, count) => sum + count, 0)
    return (
      Array.from({ length: classes }, (_, index) => cells[index * (classes + 1)]!).reduce(
        (sum, count) => sum + count,
        0
      ) / total
    )
  },
  support: (cells) => cells.reduce((sum, count) => sum + count, 0)
}

const cell = (label: number, baseline: number, candidate: number, count: number): JointCell => ({
  label,
  baseline,
  candidate,
  count
})

function infer(
  cells: readonly JointCell[],
  { statistic = f1, classes = 2, paired = true, seed = 1 } = {}
): CellInference {
  return cellBootstrap({ cells, classes, paired }, [statistic], randomStream(seed, 'cells'))[0]!
}

const some = [
  cell(0, 0, 0, 800),
  cell(0, 0, 1, 20),
  cell(0, 1, 1, 40),
  cell(1, 1, 1, 90),
  cell(1, 1, 0, 15),
  cell(1, 0, 0, 35)
]

describe('cellBootstrap', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    expect(infer(some).difference.bounds(0.05)).toEqual(infer(some).difference.bounds(0.05))
    expect(infer(some).difference.bounds(0.05)).not.toEqual(infer(some, { seed: 2 }).difference.bounds(0.05))
  })

  it('estimates from the counts, not from the replicates', () => {
    const { candidate, baseline, difference } = infer(some)
    expect(baseline).toBeCloseTo(210 / (210 + 40 + 35), 12)
    expect(candidate.estimate).toBeCloseTo(180 / (180 + 60 + 50), 12)
    expect(difference.estimate).toBeCloseTo(candidate.estimate - baseline, 12)
    expect(candidate.n).toBe(1000)
  })

  it('is as wide as the theory says for accuracy', () => {
    const { candidate, difference } = infer(some, { statistic: accuracy })
    expect(candidate.standardError).toBeCloseTo(Math.sqrt((0.89 * 0.11) / 1000), 3)
    // Two paired shares: (discordant - difference^2) / n, with the 2 added rows.
    expect(difference.standardError).toBeCloseTo(Math.sqrt((0.035 + 0.002 - 0.035 ** 2) / 1000), 3)
  })

  it('agrees with its p-values', () => {
    const { difference } = infer(some)
    expect(difference.pGreater(difference.bounds(0.05).low)).toBeCloseTo(0.05, 2)
    expect(difference.pLess(difference.bounds(0.05).high)).toBeCloseTo(0.05, 2)
  })

  it('is uncertain although no row changed', () => {
    const { difference } = infer([cell(0, 0, 0, 400), cell(1, 1, 1, 80), cell(1, 0, 0, 20)])
    const { low, high } = difference.bounds(0.05)
    expect(difference.estimate).toBe(0)
    expect(low).toBeLessThan(0)
    expect(high).toBeGreaterThan(0)
  })

  it('lets a candidate that predicts no positive fail, and not pass', () => {
    const { candidate, difference } = infer([cell(0, 0, 0, 900), cell(1, 1, 0, 60), cell(1, 0, 0, 40)])
    expect(candidate.estimate).toBe(0)
    expect(difference.pLess(-0.02)).toBeLessThan(0.001)
    expect(difference.bounds(0.05).high).toBeLessThan(-0.02)
    expect(difference.support).toBe(0)
    expect(difference.weak).toBeDefined()
  })

  it.each([
    [19, true],
    [20, false]
  ])('with %d positive rows is weak: %s', (positives, weak) => {
    const { candidate, difference } = infer([cell(0, 0, 0, 500), cell(0, 1, 1, 5), cell(1, 1, 1, positives)])
    expect(candidate.support).toBe(positives)
    expect(candidate.weak !== undefined).toBe(weak)
    expect(difference.weak !== undefined).toBe(weak)
  })

  it('knows more than two classes', () => {
    const { candidate, baseline, difference } = infer(
      [cell(0, 0, 0, 100), cell(1, 1, 1, 100), cell(2, 2, 2, 70), cell(2, 2, 0, 30), cell(1, 2, 1, 10)],
      { statistic: accuracy, classes: 3 }
    )
    expect(baseline).toBeCloseTo(300 / 310, 12)
    expect(candidate.estimate).toBeCloseTo(280 / 310, 12)
    expect(difference.bounds(0.05).high).toBeLessThan(0)
    expect(difference.standardError).toBeCloseTo(Math.sqrt((40 / 310 + 3 / 313 - (20 / 310) ** 2) / 310), 3)
  })

  it('judges one model alone without adding rows', () => {
    const alone = infer([cell(0, 0, 0, 700), cell(0, 1, 1, 100), cell(1, 1, 1, 150), cell(1, 0, 0, 50)], {
      statistic: accuracy,
      paired: false
    })
    expect(alone.candidate.estimate).toBeCloseTo(0.85, 12)
    expect(alone.candidate.standardError).toBeCloseTo(Math.sqrt((0.85 * 0.15) / 1000), 3)
  })
})
