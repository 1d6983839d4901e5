import { describe, expect, it } from '@jest/globals'

import {
  binomialCdf,
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
): Required<CellInference> {
  const streams = { own: randomStream(seed, 'own'), both: randomStream(seed, 'cells') }
  return cellBootstrap({ cells, classes, paired }, [statistic], streams)[0] as Required<CellInference>
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
    // Two paired shares: (discordant - difference^2) / n, with the 4 added rows.
    expect(difference.standardError).toBeCloseTo(Math.sqrt((0.035 + 0.004 - 0.035 ** 2) / 1000), 3)
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
    // Of the 6 added rows one model is right in 4.
    expect(difference.standardError).toBeCloseTo(Math.sqrt((40 / 310 + 4 / 316 - (20 / 310) ** 2) / 310), 3)
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

// Of 60 positives the candidate loses some, and nothing else changes. What it loses is binomial, so that the chance of each error is a sum over all
// outcomes and needs no simulation. It jumps from one true loss to the next: the mean over many is held to 5 %.
describe('at exactly the limit, with 60 positives among 1200 rows', () => {
  const POSITIVES = 60
  const bounds = Array.from({ length: 45 }, (_, lost) => {
    const changed = [cell(1, 1, 1, POSITIVES - lost), cell(1, 1, 0, lost)].filter(({ count }) => count > 0)
    return infer([cell(0, 0, 0, 1110), cell(0, 1, 1, 30), ...changed]).difference.bounds(0.05)
  })
  const ofShare = (recognised: number): number =>
    f1.ofCells(Float64Array.of(1110, 30, POSITIVES * (1 - recognised), POSITIVES * recognised), 2)
  const shares = Array.from({ length: 60 }, (_, index) => 0.1 + index * 0.005)

  const meanChance = (wrong: (of: { low: number; high: number }, truth: number) => boolean): number => {
    const chances = shares.map((share) => {
      const truth = ofShare(1 - share) - ofShare(1)
      return bounds.reduce((sum, of, lost) => {
        const chance = binomialCdf(lost, POSITIVES, share) - (lost > 0 ? binomialCdf(lost - 1, POSITIVES, share) : 0)
        return wrong(of, truth) ? sum + chance : sum
      }, 0)
    })
    return chances.reduce((sum, chance) => sum + chance, 0) / chances.length
  }

  it('passes in at most 5 %', () => {
    expect(meanChance(({ low }, truth) => low >= truth)).toBeLessThanOrEqual(0.05)
  })

  it('is proven to be beyond it in at most 5 %', () => {
    expect(meanChance(({ high }, truth) => high < truth)).toBeLessThanOrEqual(0.05)
  })
})
