import { expect, it } from '@jest/globals'

import { metricOf, rowsBehind } from '../../../src/metrics/index.js'
import { classRows } from './rows.js'

// Three rows of the class b, two predicted so; the weights say otherwise and do not count.
const rows = classRows(['a', 'b', 'b', 'b', 'c'], ['b', 'b', 'a', 'a', 'c'], [9, 9, 0, 0.5, 0])

it.each([
  ['accuracy', {}, 5],
  ['recall', { class: 'b' }, 3],
  ['specificity', { class: 'b' }, 2],
  ['precision', { class: 'b' }, 2],
  ['f1', { class: 'b' }, 5],
  ['recall', { average: 'macro' }, 5],
  ['precision', { average: 'macro' }, 5]
] as const)('%s %j is over %d of five rows', (name, choice, expected) => {
  expect(rowsBehind(metricOf(name, choice)!, rows, choice)).toBe(expected)
})
