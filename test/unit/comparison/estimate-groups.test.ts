import { describe, expect, it } from '@jest/globals'

import { estimateGroups } from '../../../src/comparison/estimate-groups.js'
import { metricOf, metricValue } from '../../../src/metrics/index.js'
import { selectRows, type ClassRows } from '../../../src/predictions/index.js'
import { groupJackknife, randomStream } from '../../../src/statistics/index.js'
import { binaryRows, groupedBy } from './sides.js'

const COUNT = 240
const GROUPS = 12

/** Noisy answers; rows of the class only where `of` says so. Tenths as weights: their sums are never exact. */
function weightedRows(seed: number, of: (row: number) => boolean): ClassRows {
  const random = randomStream(seed, 'groups')
  return binaryRows(
    COUNT,
    (row) => {
      const label = of(row) ? 1 : 0
      return { label, predicted: random() < 0.8 ? label : label === 1 ? 0 : 1 }
    },
    {
      groups: groupedBy(COUNT, GROUPS),
      weights: Float64Array.from({ length: COUNT }, (_, row) => ((row * 7) % 9) / 10 + 0.1)
    }
  )
}

function standardErrorOf(rows: ClassRows, name: string): number {
  const measure = { key: name, metric: metricOf(name)!, choice: {} }
  return estimateGroups({ candidate: rows }, measure).candidate.inference!.standardError
}

/** The metric computed anew without each group. */
function byHand(rows: ClassRows, name: string): number {
  const leftOut = Float64Array.from({ length: GROUPS }, (_, left) => {
    const kept = Uint32Array.from([...rows.groups!.codes.keys()].filter((row) => rows.groups!.codes[row] !== left))
    return metricValue(metricOf(name)!, selectRows(rows, kept), {})
  })
  const groupSizes = new Float64Array(GROUPS).fill(COUNT / GROUPS)
  return groupJackknife({ estimate: 0, leftOut, groupSizes }).standardError
}

describe.each(['balanced-accuracy', 'f1', 'precision', 'mcc', 'cohen-kappa', 'accuracy'])('%s', (name) => {
  it('is computed anew without each group', () => {
    const rows = weightedRows(1, (row) => row % 5 < 2)
    expect(standardErrorOf(rows, name)).toBeCloseTo(byHand(rows, name), 12)
  })

  it('without the only group that has the class is what the other groups say', () => {
    const rows = weightedRows(2, (row) => row % GROUPS === 3)
    expect(standardErrorOf(rows, name)).toBeCloseTo(byHand(rows, name), 12)
  })
})

describe('groups without a row of the class', () => {
  const recallIn = (groups: number) => {
    const rows = { ...weightedRows(3, (row) => row % GROUPS < groups), weights: new Float64Array(COUNT).fill(1) }
    const measure = { key: 'recall', metric: metricOf('recall')!, choice: {} }
    return estimateGroups({ candidate: rows, baseline: rows }, measure)
  }

  it('say nothing about recall, and do not count', () => {
    const { candidate, difference } = recallIn(4)
    expect(candidate.inference!.groups).toEqual({ count: 4, effective: 4 })
    expect(candidate.inference!.weak).toBeDefined()
    expect(difference!.inference!.weak).toBeDefined()
  })

  it('leave the others what they are worth', () => {
    expect(recallIn(8).candidate.inference).toMatchObject({ groups: { count: 8, effective: 8 }, n: 160 })
    expect(recallIn(8).candidate.inference!.weak).toBeUndefined()
  })
})

describe('groups of unequal weight', () => {
  const worth = (weightOf: (row: number) => number, groupOf = (row: number) => row % GROUPS) => {
    const rows = {
      ...weightedRows(4, (row) => row % 5 < 2),
      weights: Float64Array.from({ length: COUNT }, (_, row) => weightOf(row)),
      groups: { ...groupedBy(COUNT, GROUPS), codes: Int32Array.from({ length: COUNT }, (_, row) => groupOf(row)) }
    }
    const measure = { key: 'f1', metric: metricOf('f1')!, choice: {} }
    return estimateGroups({ candidate: rows, baseline: rows }, measure).difference!.inference!
  }

  it('are worth what their weights are', () => {
    const { groups, weak } = worth((row) => (row % GROUPS < 2 ? 1e6 : 1))
    expect(groups!.effective).toBeCloseTo(2, 3)
    expect(weak).toBe('too few groups')
    expect(worth(() => 5).groups!.effective).toBeCloseTo(GROUPS, 9)
  })

  it('are worth no more than their rows, however these weigh', () => {
    // Half of the rows in one group, each of them with an eleventh of the weight of the others.
    const groupOf = (row: number): number => (row % 2 === 0 ? 0 : 1 + (row % (GROUPS - 1)))
    const { groups } = worth((row) => (row % 2 === 0 ? 1 / 11 : 1), groupOf)
    expect(groups!.effective).toBeLessThan(4)
  })
})
