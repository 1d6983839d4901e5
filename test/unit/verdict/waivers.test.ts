import { describe, expect, it } from '@jest/globals'

import type { Check, Waiver } from '../../../src/documents/index.js'
import { applyWaivers } from '../../../src/verdict/index.js'

const check: Check = {
  id: 'metric/accuracy[carrier=HA]',
  family: 'metric',
  subject: 'accuracy',
  slice: { carrier: 'HA' },
  status: 'fail',
  severity: 'block',
  direction: 'higher',
  baseline: 0.9,
  candidate: 0.86,
  difference: -0.04,
  limits: [
    { rule: 'max-drop', value: 0.01, status: 'fail', of: 'difference', estimate: -0.04, mayPass: true, reason: 'x' }
  ],
  reason: 'X.',
  nextStep: 'Y.'
}
const waiver: Waiver = {
  check: check.id,
  rule: 'max-drop',
  upTo: 0.05,
  until: '2026-12-31',
  reason: 'left the route',
  owner: '@acme'
}

function state(checks: Check[], waivers: Waiver[], today = '2026-11-24'): [boolean, string | undefined] {
  const { checks: waived, outcomes } = applyWaivers(checks, waivers, today)
  return [waived[0]?.waiver !== undefined, outcomes[0]?.state]
}

describe('waivers', () => {
  it('cover a failure of their rule up to their number', () => {
    expect(state([check], [waiver])).toEqual([true, 'used'])
  })

  it('[rule 16] count on their last day and not on the day after', () => {
    expect(state([check], [waiver], '2026-12-31')).toEqual([true, 'used'])
    expect(state([check], [waiver], '2027-01-01')).toEqual([false, 'expired'])
  })

  it('do not cover a larger breach', () => {
    expect(state([check], [{ ...waiver, upTo: 0.03 }])).toEqual([false, 'exceeded'])
  })

  it('cover a breach of exactly their number', () => {
    expect(state([check], [{ ...waiver, upTo: 0.04 }])).toEqual([true, 'used'])
  })

  it('leave a check alone when one of its failed rules is not covered', () => {
    const two = {
      ...check,
      limits: [...check.limits, { ...check.limits[0]!, rule: 'min', of: 'candidate' as const, estimate: 0.86 }]
    }
    expect(state([two], [waiver])).toEqual([false, 'used'])
  })

  it('never cover an error, a missing or an inconclusive check', () => {
    for (const status of ['error', 'missing', 'inconclusive', 'incomparable'] as const) {
      const other = { ...check, status, limits: [{ ...check.limits[0]!, status }] }
      expect(state([other], [waiver])).toEqual([false, 'unused'])
    }
  })

  it('are listed when no check or no rule matches', () => {
    expect(state([check], [{ ...waiver, check: 'metric/f1' }])).toEqual([false, 'unmatched'])
    expect(state([check], [{ ...waiver, rule: 'min' }])).toEqual([false, 'unmatched'])
  })

  it.each([
    { rule: 'max-rise', direction: 'lower', estimate: 0.04, upTo: 0.05, covered: true },
    { rule: 'max-rise', direction: 'lower', estimate: 0.06, upTo: 0.05, covered: false },
    { rule: 'max-drop-percent', direction: 'higher', estimate: -0.045, upTo: 5, covered: true },
    { rule: 'max-drop-percent', direction: 'higher', estimate: -0.09, upTo: 5, covered: false },
    { rule: 'min', direction: 'higher', estimate: 0.7, upTo: 0.65, covered: true },
    { rule: 'min', direction: 'higher', estimate: 0.6, upTo: 0.65, covered: false },
    { rule: 'max', direction: 'lower', estimate: 0.6, upTo: 0.65, covered: true },
    { rule: 'max-gain', direction: 'higher', estimate: 0.6, upTo: 0.5, covered: false },
    { rule: 'min-gain', direction: 'higher', estimate: 0.01, upTo: 0.005, covered: true }
  ] as const)(
    '$rule, estimate $estimate, up to $upTo: covered $covered',
    ({ rule, direction, estimate, upTo, covered }) => {
      const failed: Check = { ...check, direction, limits: [{ ...check.limits[0]!, rule, estimate }] }
      expect(state([failed], [{ ...waiver, rule, upTo }])[0]).toBe(covered)
    }
  )

  it('says in how many days they end', () => {
    expect(applyWaivers([check], [waiver], '2026-12-24').outcomes[0]?.expiresInDays).toBe(7)
  })
})
