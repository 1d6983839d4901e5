import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { cellBootstrap, randomStream, type CellStatistic, type JointCell } from '../../../src/statistics/index.js'

const f1: CellStatistic = {
  ofCells: (cells) => {
    const sum = 2 * cells[3]! + cells[1]! + cells[2]!
    return sum === 0 ? 0 : (2 * cells[3]!) / sum
  },
  support: (cells) => Math.min(cells[2]! + cells[3]!, cells[1]! + cells[3]!)
}

const joint = fc
  .array(fc.nat({ max: 40 }), { minLength: 8, maxLength: 8 })
  .map((counts) =>
    counts.flatMap((count, index): JointCell[] => {
      const [label, baseline, candidate] = [index >> 2, (index >> 1) & 1, index & 1]
      return count === 0 ? [] : [{ label, baseline, candidate, count }]
    })
  )
  .filter((cells) => cells.length > 0)

it('the bounds of a bootstrap hold the estimate, also where a few replicates lie far off', () => {
  const holds = (cells: readonly JointCell[]): void => {
    const streams = { own: randomStream(1, 'own'), both: randomStream(1, 'both') }
    const [inferred] = cellBootstrap({ cells, classes: 2, paired: true }, [f1], streams)
    for (const inference of [inferred!.candidate, inferred!.difference!]) {
      const { low, high } = inference.bounds(0.05)
      expect(low).toBeLessThanOrEqual(inference.estimate)
      expect(high).toBeGreaterThanOrEqual(inference.estimate)
    }
  }
  // Of 400 rows 5 are positive: F1 is 1, and 0 in the few replicates that draw none of them.
  holds([
    { label: 0, baseline: 0, candidate: 0, count: 395 },
    { label: 1, baseline: 1, candidate: 1, count: 5 }
  ])
  fc.assert(fc.property(joint, holds), { numRuns: 40, seed: 7 })
})
