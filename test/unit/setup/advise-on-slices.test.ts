import { expect, it } from '@jest/globals'

import { loadPolicy } from '../../../src/policy/index.js'
import { adviseOnSlices } from '../../../src/setup/index.js'

const policy = (task: string, slices: string): string => `version: 1
model: m
task: ${task}
metrics: { recall: { max-drop: 0.01 } }
slices: ${slices}
`

const binary = '{ type: binary, positive: 1 }'

it.each([
  ['recall', binary, '{ by: [a], metrics: { recall: { max-drop: 0.03 } } }', ['slices.metrics.recall']],
  [
    'F1 and precision in the second of a list',
    binary,
    '[{ by: [a], metrics: { accuracy: { max-drop: 0.03 } } }, { by: [b], metrics: { f1_score: { max-drop: 0.03 }, p: { metric: precision, max-drop: 0.03 } } }]',
    ['slices[1].metrics.f1', 'slices[1].metrics.p']
  ],
  [
    'accuracy and log loss',
    binary,
    '{ by: [a], metrics: { accuracy: { max-drop: 0.03 }, log-loss: { max-rise: 0.03 } } }',
    []
  ],
  ['a warning', binary, '{ by: [a], metrics: { recall: { max-drop: 0.03, severity: warn } } }', []],
  ['a floor alone', binary, '{ by: [a], metrics: { recall: { min: 0.5 } } }', []],
  ['no threshold', '{ type: multiclass }', '{ by: [a], metrics: { f1-macro: { max-drop: 0.03 } } }', []]
])('%s', (_, task, slices, keys) => {
  const text = policy(task, slices).replace(
    /^metrics: .*$/m,
    task === binary ? '$&' : 'metrics: { accuracy: { max-drop: 0.01 } }'
  )
  const advice = adviseOnSlices(loadPolicy(text, 'p.yml'), 'p.yml')
  expect(advice.map(({ key }) => key)).toEqual(keys)
  expect(advice.every(({ kind, file }) => kind === 'advice' && file === 'p.yml')).toBe(true)
})
