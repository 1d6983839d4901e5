import { describe, expect, it } from '@jest/globals'

import { statuses, type Check, type Limit, type Status } from '../../../src/documents/index.js'
import { obstaclesToPromotion } from '../../../src/verdict/index.js'

const limit: Limit = { rule: 'max-drop', value: 0.01, status: 'fail', of: 'difference', mayPass: true, reason: 'r' }
const waiver = { rule: 'max-drop', until: '2026-12-31', reason: 'r', owner: '@acme' }

const check = (id: string, status: Status, more: Partial<Check> = {}): Check => ({
  id,
  family: id.split('/')[0]!,
  subject: id.split('/')[1]!,
  status,
  severity: 'block',
  limits: [],
  reason: 'r',
  nextStep: 'n',
  ...more
})

const stops = (...checks: readonly Check[]): boolean =>
  obstaclesToPromotion({ blocked: false, summary: '', checks: [...checks] }).length > 0

// The table of the contract, section 4, "Promotion": which statuses stop a promotion.
const ofModelAndData: Record<Status, boolean> = {
  pass: false,
  inconclusive: false,
  'not-judged': false,
  'no-baseline': false,
  fail: true,
  missing: true,
  incomparable: true,
  error: true
}

describe('what stops a promotion', () => {
  it.each(
    [
      'metric/auc',
      'metric/auc[a=b]',
      'drift/x',
      'output-drift/score',
      'schema/x',
      'contract/x',
      'inspect/model',
      'table/x'
    ].flatMap((id) => statuses.map((status) => ({ id, status, expected: ofModelAndData[status] })))
  )('$id that is $status: $expected', ({ id, status, expected }) => {
    for (const severity of ['warn', 'block', 'strict'] as const)
      expect(stops(check(id, status, { severity }))).toBe(expected)
  })

  it.each(statuses.map((status) => ({ status, expected: status !== 'pass' })))(
    'an anchor that is $status: $expected',
    ({ status, expected }) => {
      expect(stops(check('anchor/auc', status))).toBe(expected)
    }
  )

  it.each(['baseline/age', 'baseline/data', 'policy/first', 'policy/loosened'])('%s never does', (id) => {
    expect(stops(check(id, 'fail'))).toBe(false)
  })

  it('a waived failure does not, unless another of its rules is missing or incomparable, or it holds against the anchor', () => {
    expect(stops(check('metric/auc', 'fail', { limits: [limit], waiver }))).toBe(false)
    const missing: Limit = { ...limit, rule: 'min', status: 'missing' }
    expect(stops(check('metric/auc', 'fail', { limits: [limit, missing], waiver }))).toBe(true)
    expect(stops(check('anchor/auc', 'fail', { limits: [limit], waiver }))).toBe(true)
  })

  it('is named, and so is a gate that blocks', () => {
    const checks = [check('metric/auc', 'fail'), check('metric/f1', 'pass'), check('drift/x', 'missing')]
    expect(obstaclesToPromotion({ blocked: true, summary: '1 check failed', checks })).toEqual([
      'the gate blocks: 1 check failed',
      'metric/auc is fail',
      'drift/x is missing'
    ])
    expect(obstaclesToPromotion({ blocked: false, summary: '', checks: [] })).toEqual([])
  })
})
