import { expect, it } from '@jest/globals'

import { outcomeOf } from '../../../src/commands/outcome.js'
import { columnCheck } from '../report/data-samples.js'
import { failed, passed, recallFailed, sampleLimit } from '../report/samples.js'
import type { Report } from '../../../src/documents/index.js'

function messagesOf(report: Report): readonly string[] {
  const where = { output: 'model-gate', key: 'model-gate', detailsUrl: undefined }
  const { annotations = [] } = outcomeOf(
    [{ report, policy: { when: { fail: 'block', 'not-judged': 'ignore' } } as never }],
    where
  )
  return annotations.map(({ message }) => message)
}

it('an annotation says what changed, how much and what was allowed, before why and what to do', () => {
  expect(messagesOf(passed({ verdict: 'fail', checks: [recallFailed()] }))).toEqual([
    '0.612 → 0.587, −0.025, 90 % interval [−0.032, −0.018]; max-drop 0.01. Proven beyond the limit. Find what changed in data, features or ' +
      'training; if the loss is intended, add a waiver with an expiry date in a separate pull request.'
  ])
})

it('of data its reason says it', () => {
  const reason = 'The Kolmogorov-Smirnov distance is 0.2, limit 0.1 (q < 0.001).'
  const limits = [sampleLimit({ status: 'fail', of: 'distance' })]
  const drift = columnCheck('distance', { status: 'fail', limits, reason, nextStep: 'Look.' })
  expect(messagesOf(passed({ verdict: 'fail', checks: [drift] }))).toEqual([`${reason} Look.`])
})

it('the worst come first: a runner shows ten', () => {
  expect(messagesOf(failed()).map((message) => message.slice(0, 13))).toEqual([
    '0.612 → 0.587',
    '0.611 → 0.528',
    '0.611 → 0.528'
  ])
})
