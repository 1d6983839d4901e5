import { expect, it } from '@jest/globals'

import { metricValues } from '../../../src/evaluation/index.js'
import { policyOf } from '../comparison/real-data.js'
import { binaryRows } from '../comparison/sides.js'

it('says how many rows are behind each number, overall and in slices', () => {
  const policy = policyOf(
    'task: { type: binary, positive: 1 }\n' +
      'metrics: { recall: { min: 0.5 } }\n' +
      'slices: { by: [s], metrics: { precision: { min: 0.5 }, accuracy: { min: 0.5 } } }'
  )
  const rows = binaryRows(10, (row) => ({ label: row < 3 ? 1 : 0, predicted: row < 4 ? 1 : 0 }), {
    slices: new Map([['s', { values: ['x', 'y'], codes: Int32Array.from({ length: 10 }, (_, row) => row % 2) }]])
  })
  const predictions = { ids: [...rows.labels.keys()].map(String), digest: 'sha256:0', rows }
  const n = metricValues(policy, { predictions, reported: [] }).map(({ name, slice, n: of }) => [
    name,
    slice?.['s'],
    of
  ])
  expect(n).toEqual(
    expect.arrayContaining([
      ['accuracy', undefined, 10],
      ['recall', undefined, 3],
      ['precision', undefined, 4],
      ['precision', 'x', 2],
      ['accuracy', 'x', 5]
    ])
  )
})
