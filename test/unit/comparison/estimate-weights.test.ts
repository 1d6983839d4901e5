import { describe, expect, it } from '@jest/globals'

import type { Check } from '../../../src/documents/index.js'
import type { ClassRows } from '../../../src/predictions/index.js'
import { randomStream } from '../../../src/statistics/index.js'
import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, groupedBy, sideOf } from './sides.js'

const limits =
  'accuracy: { max-drop: 0.05 }, recall: { max-drop: 0.05 }, f1: { max-drop: 0.05 }, roc-auc: { max-drop: 0.05 }, ' +
  'log-loss: { max-rise: 0.05 }, floor: { metric: accuracy, min: 0.5, proven: true }, ' +
  'ceiling: { column: toxic, aggregate: mean, direction: lower, max: 0.01, proven: true }, calibration-bias: { max: 0.2 }'

/** Rows that one model answers, half of them positive; wrong where `wrong` says so. */
function rowsOf(
  count: number,
  more: Partial<ClassRows> = {},
  wrong: (row: number) => boolean = () => false
): ClassRows {
  const rows = binaryRows(count, (row) => {
    const label = row % 2 === 0 ? 1 : 0
    return { label, predicted: wrong(row) ? (label === 1 ? 0 : 1) : label }
  })
  return { ...rows, numbers: new Map([['toxic', new Float64Array(count)]]), ...more }
}

function checksOf(candidate: ClassRows, baseline = candidate): Record<string, Check> {
  const policy = policyOf(`task: { type: binary, positive: 1 }\nmetrics: { ${limits} }`)
  const checks = checksBetween(sideOf(candidate), sideOf(baseline), policy)
  return Object.fromEntries([...checks].map(([id, check]) => [id.replace('metric/', ''), check]))
}

function statusesOf(...of: Parameters<typeof checksOf>): Record<string, string> {
  return Object.fromEntries(Object.entries(checksOf(...of)).map(([key, { status }]) => [key, status]))
}

const COUNT = 400
const heavy = (weight: number, others: number): Float64Array =>
  new Float64Array(COUNT).fill(others).map((each, row) => (row === 0 ? weight : each))

describe('rows of unequal weight are worth as many equal ones as give the same error', () => {
  it.each([
    ['all weight on one row', heavy(1, 0)],
    ['one row that outweighs all others', heavy(1e9, 1)],
    ['weights whose squares no number holds', heavy(1e200, 1)]
  ])('%s: nothing passes', (_, weights) => {
    expect(Object.values(statusesOf(rowsOf(COUNT, { weights })))).not.toContain('pass')
  })

  it('the same is true of groups', () => {
    const more = {
      weights: new Float64Array(COUNT).map((_, row) => (row % 20 < 2 ? 1e9 : 1)),
      groups: groupedBy(COUNT, 20)
    }
    expect(Object.values(statusesOf(rowsOf(COUNT, more)))).not.toContain('pass')
  })

  it('enough weight on enough rows passes', () => {
    const weights = new Float64Array(COUNT).map((_, row) => 1 + (row % 3))
    expect(new Set(Object.values(statusesOf(rowsOf(COUNT, { weights }))))).toEqual(new Set(['pass']))
  })

  it('two rows of weight 1 are two rows', () => {
    const weighted = statusesOf(rowsOf(2, { weights: Float64Array.of(1, 1) }))
    expect(weighted).toMatchObject({ ...statusesOf(rowsOf(2)), accuracy: 'inconclusive', floor: 'inconclusive' })
  })

  it.each([2, 12, 300])('equal weights change nothing about shares of %d rows', (count) => {
    const random = randomStream(5, 'wrong')
    const candidate = rowsOf(count, {}, () => random() < 0.2)
    const baseline = rowsOf(count, {}, () => random() < 0.2)
    const weighted = checksOf({ ...candidate, weights: new Float64Array(count).fill(7) }, baseline)
    const plain = checksOf(candidate, baseline)
    for (const key of ['accuracy', 'recall', 'floor']) {
      const [one, two] = [weighted[key]!.limits[0]!, plain[key]!.limits[0]!]
      expect(one.status).toBe(two.status)
      expect(one.interval!.low).toBeCloseTo(two.interval!.low, 10)
      expect(one.interval!.high).toBeCloseTo(two.interval!.high, 10)
      expect(one.p ?? -1).toBeCloseTo(two.p ?? -1, 8)
    }
  })

  it('weights that go with being wrong widen the interval beyond what their spread does', () => {
    const weights = new Float64Array(COUNT).map((_, row) => (row % 10 === 0 ? 4 : 1))
    const widthOf = (wrong: (row: number) => boolean): number => {
      const { low, high } = checksOf(rowsOf(COUNT, { weights }, wrong))['floor']!.limits[0]!.interval!
      return high - low
    }
    expect(widthOf((row) => row % 40 === 0)).toBeGreaterThan(widthOf((row) => row % 40 === 1))
  })
})
