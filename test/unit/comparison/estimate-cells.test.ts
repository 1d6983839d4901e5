import { expect, it } from '@jest/globals'

import type { Side } from '../../../src/comparison/index.js'
import type { ClassRows } from '../../../src/predictions/index.js'
import { randomStream } from '../../../src/statistics/index.js'
import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, sideOf } from './sides.js'

const COUNT = 3000

/** Three classes of many occur; answers are right with the given probability. */
function rowsOf(classes: number, right: number): ClassRows {
  const random = randomStream(3, 'answers')
  const labels = Int32Array.from({ length: COUNT }, (_, row) => row % 3)
  const predicted = labels.map((label) => (random() < right ? label : (label + 1) % 3))
  return {
    ...binaryRows(COUNT, () => ({ label: 0, predicted: 0 })),
    type: 'multiclass',
    classes: Array.from({ length: classes }, (_, index) => String(index)),
    labels,
    predicted
  }
}

it.each(['balanced-accuracy', 'f1-macro', 'recall-macro', 'mcc', 'cohen-kappa'])(
  '%s is not blurred by classes that no row has',
  (name) => {
    const policy = policyOf(`task: { type: multiclass }\nmetrics: { ${name}: { max-drop: 0.02 } }`)
    const check = (classes: number) =>
      checksBetween(sideOf(rowsOf(classes, 0.85)), sideOf(rowsOf(classes, 0.9)), policy).get(`metric/${name}`)!
    const { low, high } = check(3).limits[0]!.interval!
    const of = check(10).limits[0]!
    expect(of.status).toBe('fail')
    expect(of.interval!.high - of.interval!.low).toBeCloseTo(high - low, 3)
  }
)

it('a floor is decided by the candidate alone: a baseline moves none of its numbers', () => {
  const policy = policyOf(
    'task: { type: binary, positive: 1 }\nmetrics: { precision: { min: 0.5 }, f1: { min: 0.5 }, mcc: { max: 0.9 } }'
  )
  const never = sideOf(binaryRows(20_000, (row) => ({ label: row % 2 ? 1 : 0, predicted: 0 })))
  const perfect = sideOf(
    binaryRows(20_000, (row) => (row % 2 ? { label: 1, predicted: 1 } : { label: 0, predicted: 0 }))
  )
  const limits = (baseline?: Side) =>
    [...checksBetween(never, baseline, policy)].map(([id, { limits: of }]) => ({ id, ...of[0]! }))
  expect(limits(perfect)).toEqual(limits())
  expect(limits().map(({ status }) => status)).toEqual(['fail', 'fail', 'inconclusive'])
})
