import { expect, it } from '@jest/globals'

import { ageCheck } from '../../../src/baseline/index.js'
import { loadPolicy } from '../../../src/policy/index.js'

const policy = loadPolicy(
  `version: 1
model: late
task: { type: binary }
baseline: { from: "file:production", max-age: 180d }
metrics: { accuracy: { max-drop: 0.01 } }
`,
  'p.yml'
)
const now = new Date('2026-07-01T00:00:00Z')

it.each([
  ['made now', '2026-07-01T00:00:00Z', 'pass', '0 days old'],
  ['on its last day', '2026-01-02T00:00:00Z', 'pass', '180 days old'],
  ['a second older', '2026-01-01T23:59:59Z', 'fail', 'at most 180 are allowed'],
  ['by a clock that is an hour fast', '2026-07-01T01:00:00Z', 'pass', 'days old'],
  ['dated in years to come [fail-open 14]', '2090-01-01T00:00:00Z', 'fail', 'nobody knows how old it is']
])('a baseline %s', (_, madeAt, status, reason) => {
  expect(ageCheck(policy, new Date(madeAt), now)).toMatchObject({
    id: 'baseline/age',
    status,
    reason: expect.stringContaining(reason)
  })
})

it('a baseline of unknown age', () => {
  expect(ageCheck(policy, undefined, now)).toMatchObject({ status: 'fail' })
})
