import { describe, expect, it } from '@jest/globals'

import { estimateNumbers } from '../../../src/comparison/estimate-numbers.js'
import type { Side } from '../../../src/comparison/index.js'
import type { MetricValue } from '../../../src/documents/index.js'
import type { ClassRows } from '../../../src/predictions/index.js'
import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, groupedBy, numbersOnly, sideOf } from './sides.js'

const accuracy = (value: number, more: Partial<MetricValue> = {}): MetricValue => ({
  name: 'accuracy',
  value,
  source: 'computed',
  ...more
})

function differenceOf(candidate: MetricValue, baseline: MetricValue) {
  return estimateNumbers(candidate, baseline).difference!.inference
}

describe('the difference of two numbers', () => {
  it('of shares whose rows are counted is that of independent proportions', () => {
    const method = differenceOf(
      accuracy(0.9, { n: 200, source: 'reported' }),
      accuracy(0.8, { n: 100, source: 'reported' })
    )?.method
    expect(method).toBe('Newcombe, Farrington-Manning (unpaired)')
  })

  it('with an error on both sides adds the errors', () => {
    const of = differenceOf(accuracy(0.9, { standardError: 0.03, n: 9 }), accuracy(0.8, { standardError: 0.04, n: 9 }))
    expect(of?.standardError).toBeCloseTo(0.05, 12)
  })

  it('is not certain where both shares are whole: an error of zero is none', () => {
    const whole = accuracy(1, { standardError: 0, n: 50 })
    const { low, high } = differenceOf(whole, whole)!.bounds(0.05)
    // Newcombe of 50 of 50 twice: z^2 / (n + z^2).
    const z2 = 1.6448536269514722 ** 2
    expect(low).toBeCloseTo(-z2 / (50 + z2), 10)
    expect(high).toBeCloseTo(z2 / (50 + z2), 10)
  })

  it('is of unknown error where a share was computed on dependent rows, which is why it has none', () => {
    expect(differenceOf(accuracy(0.9, { standardError: 0.03, n: 900 }), accuracy(0.8, { n: 900 }))).toBeUndefined()
  })

  it('is of unknown error where one side has none', () => {
    const mae = (more: Partial<MetricValue>): MetricValue => ({ name: 'mae', value: 1, source: 'reported', ...more })
    expect(differenceOf(mae({ standardError: 0.1, n: 90 }), mae({ n: 90 }))).toBeUndefined()
    expect(differenceOf(mae({ standardError: Number.NaN }), mae({ standardError: 0.1 }))).toBeUndefined()
  })
})

describe('a candidate with rows, held against a baseline of numbers', () => {
  const COUNT = 400
  const limits =
    'floor: { metric: accuracy, min: 0.5, proven: true }, f1: { min: 0.5, max-drop: 0.3 }, accuracy: { max-drop: 0.1 }'
  const policy = policyOf(`task: { type: binary, positive: 1 }\nmetrics: { ${limits} }`)
  const numbers = numbersOnly(
    ['accuracy', 'f1'].map((name) => ({ name, value: 1, n: COUNT, standardError: 0.001, source: 'reported' }) as const)
  )
  const rowsWith = (positives: number, more: Partial<ClassRows> = {}) =>
    sideOf(
      binaryRows(COUNT, (row) => (row < positives ? { label: 1, predicted: 1 } : { label: 0, predicted: 0 }), more)
    )
  const limitsOf = (candidate: Side, baseline?: Side) =>
    [...checksBetween(candidate, baseline, policy).values()].flatMap(({ id, limits: of }) =>
      of.map((limit) => ({ id, ...limit }))
    )

  it('has the same interval of its own as without a baseline', () => {
    const own = (baseline?: Side) => limitsOf(rowsWith(5), baseline).filter(({ of }) => of === 'candidate')
    expect(own(numbers)).toEqual(own())
  })

  it.each([
    ['too few of a class', rowsWith(5), { f1: 'inconclusive' }],
    [
      'one row that has all the weight',
      rowsWith(200, { weights: new Float64Array(COUNT).map((_, row) => (row ? 0 : 1)) }),
      { f1: 'inconclusive', accuracy: 'inconclusive' }
    ],
    ['two groups', rowsWith(200, { groups: groupedBy(COUNT, 2) }), { f1: 'inconclusive', accuracy: 'inconclusive' }]
  ])('%s may not pass', (_, candidate, expected) => {
    const differences = limitsOf(candidate, numbers).filter(({ of }) => of === 'difference')
    const statuses = Object.fromEntries(differences.map(({ id, status }) => [id.replace('metric/', ''), status]))
    expect(statuses).toMatchObject(expected)
  })
})

describe('a bare number', () => {
  const checkOf = (metric: string, name: string, value: number) =>
    checksBetween(
      numbersOnly([{ name, value, source: 'reported' }]),
      undefined,
      policyOf(`metrics: { it: { ${metric} } }`)
    ).get('metric/it')!

  it.each([
    ['metric: accuracy, min: 0.5', 'accuracy', 'pass'],
    ['metric: accuracy, min: 0.5, proven: true', 'accuracy', 'inconclusive'],
    ['metric: accuracy, max: 0.5, proven: true', 'accuracy', 'fail'],
    ['metric: accuracy, min: 0.5, decide: estimate', 'accuracy', 'pass']
  ])('{ %s } proves nothing', (metric, name, status) => {
    expect(checkOf(metric, name, 1).status).toBe(status)
  })

  it('is no proof of a small bias', () => {
    expect(checkOf('metric: calibration-bias, max: 0.02', 'calibration-bias', 0.001)).toMatchObject({
      status: 'inconclusive',
      reason: 'The ceiling is met, and not proven: no uncertainty is known.'
    })
  })
})
