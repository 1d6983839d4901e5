import { describe, expect, it } from '@jest/globals'

import type { ClassRows } from '../../../src/predictions/index.js'
import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, groupedBy, sideOf } from './sides.js'

const COUNT = 600

/** `positives` rows of the class, spread evenly, all answered rightly; and negatives that are too. */
function perfect(positives: number, more: Partial<ClassRows> = {}): ClassRows {
  const every = COUNT / positives
  return binaryRows(
    COUNT,
    (row) => {
      const label = row % every < 1 ? 1 : 0
      return { label, predicted: label }
    },
    { slices: new Map([['s', { values: ['a'], codes: new Int32Array(COUNT) }]]), ...more }
  )
}

const task = (more: string): string => `task: { type: binary, positive: 1, ${more} }\n`

describe.each([
  ['weighted', 'weight: w', { weights: new Float64Array(COUNT).fill(1) }],
  ['grouped', 'group: g', { groups: groupedBy(COUNT, 20) }],
  ['independent', 'id: id', {}]
] as const)('%s rows', (_, key, more) => {
  const text =
    `${task(key)}metrics: { f1: { max-drop: 0.01 }, precision: { max-drop: 0.01 }, roc-auc: { max-drop: 0.01 } }\n` +
    'slices: { by: [s], metrics: { recall: { max-drop: 0.05 }, precision: { max-drop: 0.05 }, specificity: { max-drop: 0.05 } } }\n'
  const policy = policyOf(text)
  const checks = (positives: number) =>
    checksBetween(sideOf(perfect(positives, more)), sideOf(perfect(positives, more)), policy)

  it('of a slice are counted as the metric counts them', () => {
    const of = checks(60)
    expect(of.get('metric/recall[s=a]')).toMatchObject({ status: 'not-judged', n: 60 })
    expect(of.get('metric/precision[s=a]')).toMatchObject({ status: 'not-judged', n: 60 })
    expect(of.get('metric/specificity[s=a]')).toMatchObject({ status: 'pass', n: 540 })
  })

  it.each([
    ['f1', 12],
    ['precision', 12],
    ['roc-auc', 6]
  ])('that are too few of a class cannot pass: %s of %d', (name, positives) => {
    const { limits } = checks(positives).get(`metric/${name}`)!
    expect(limits[0]).toMatchObject({ status: 'inconclusive', mayPass: false, support: positives })
  })

  it('that are enough can', () => {
    const { status, limits } = checks(200).get('metric/roc-auc')!
    expect(status).toBe('pass')
    expect(limits[0]).toMatchObject({ mayPass: true, support: 200 })
  })
})

it('the rarest class decides about the mean ROC AUC of several', () => {
  const classes = ['a', 'b', 'c']
  const labels = Int32Array.from({ length: COUNT }, (_, row) => (row < 8 ? 2 : row % 2))
  const scores = classes.map((_, code) => labels.map((label) => (label === code ? 1 : 0)))
  const rows: ClassRows = {
    ...binaryRows(COUNT, () => ({ label: 0, predicted: 0 })),
    type: 'multiclass',
    classes,
    labels,
    scores: scores.map((of) => Float64Array.from(of))
  }
  const policy = policyOf(
    'task: { type: multiclass, score: { a: a, b: b, c: c } }\nmetrics: { roc-auc: { max-drop: 0.01 } }'
  )
  const { limits } = checksBetween(sideOf(rows), sideOf(rows), policy).get('metric/roc-auc')!
  expect(limits[0]).toMatchObject({ status: 'inconclusive', mayPass: false, support: 8 })
})
