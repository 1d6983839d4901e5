import { expect, it } from '@jest/globals'

import { policyOf } from './real-data.js'
import { binaryRows, checksBetween, groupedBy, sideOf } from './sides.js'

const COUNT = 400

/** Production is right in nine of ten rows; the candidate is in as many, but not in the same ones. */
function reasonOf(id: string, { text, groups }: { text: string; groups?: number }): string {
  const more = {
    slices: new Map([['s', { values: ['a'], codes: new Int32Array(COUNT) }]]),
    ...(groups !== undefined && { groups: groupedBy(COUNT, groups) })
  }
  const rows = (wrong: number) =>
    sideOf(binaryRows(COUNT, (row) => ({ label: 1, predicted: row % 10 === wrong ? 0 : 1 }), more))
  return checksBetween(rows(3), rows(4), policyOf(text)).get(id)!.reason
}

const independent = 'task: { type: binary, positive: 1 }\n'
const grouped = 'task: { type: binary, positive: 1, group: g }\n'
const slices =
  'slices: { by: [s], metrics: { accuracy: { max-drop: 0.04 } } }\nmetrics: { accuracy: { max-drop: 0.04 } }'

it('a slice that cannot see a change of the size of its limit says so', () => {
  expect(reasonOf('metric/accuracy[s=a]', { text: independent + slices })).toBe(
    'A loss beyond the limit is excluded; few rows: a loss as large as the limit would often be inconclusive here.'
  )
  const wide = slices.replace('max-drop: 0.04', 'max-drop: 0.08')
  expect(reasonOf('metric/accuracy[s=a]', { text: independent + wide })).toBe('A loss beyond the limit is excluded.')
  expect(reasonOf('metric/accuracy', { text: independent + slices })).toBe('A loss beyond the limit is excluded.')
})

it.each([
  [1, /too few cases for a pass in 1 group worth 1.0\.$/i],
  [4, /too few cases for a pass in 4 groups worth 4.0\.$/i],
  [8, /; few groups\.$/],
  [16, /^(?!.*few groups)/]
])('%d groups', (groups, reason) => {
  const text = `${grouped}metrics: { accuracy: { min: 0.5 } }`
  expect(reasonOf('metric/accuracy', { text, groups })).toMatch(reason)
})

it('numbers that decide by themselves are not flagged', () => {
  const text = `${grouped}metrics: { accuracy: { max-drop: 0, decide: estimate } }`
  expect(reasonOf('metric/accuracy', { text, groups: 8 })).toBe(
    'Not worse; decided on the numbers, uncertainty set aside by the policy.'
  )
})

it('more rows are asked for once: by the limit that says how many', () => {
  const rows = (wrong: number) =>
    sideOf(binaryRows(COUNT, (row) => ({ label: 1, predicted: row % 10 === wrong ? 0 : 1 })))
  const text = `${independent}metrics: { accuracy: { max-drop: 0.02, min: 0.91 } }`
  const { nextStep } = checksBetween(rows(3), rows(4), policyOf(text)).get('metric/accuracy')!
  expect(nextStep).toMatch(/^About [\d,]+ rows would exclude the limit of accuracy[^.]*\.$/)
})
