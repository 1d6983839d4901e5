import { describe, expect, it } from '@jest/globals'

import type { Check, DriftEntry, Policy } from '../../../src/documents/index.js'
import { withDemanded } from '../../../src/verdict/demanded.js'
import { applyWaivers } from '../../../src/verdict/index.js'
import { summarise } from '../../../src/verdict/summary.js'

const limits: DriftEntry['limits'] = {
  ks: 0.1,
  wasserstein: 0.25,
  'jensen-shannon': 0.1,
  missing: 0.02,
  infinite: 0.02,
  'new-categories': 0.005
}
const drift: DriftEntry = {
  reference: { kind: 'baseline' },
  exclude: [],
  minCount: 0,
  columns: new Map(),
  limits,
  severity: 'warn'
}
const policy: Policy = {
  model: 'flights',
  candidate: { repeats: 1, aggregate: 'mean', timeoutMilliseconds: 1, metrics: [], files: [], measuredBy: [] },
  metrics: [],
  slices: [],
  confidence: 0.95,
  when: {
    fail: 'block',
    missing: 'block',
    incomparable: 'block',
    inconclusive: 'warn',
    'no-baseline': 'warn',
    'not-judged': 'ignore',
    'unproven-data': 'warn',
    'old-baseline': 'warn'
  },
  waivers: [],
  loosened: 'warn',
  mergeQueue: 'evaluate',
  source: {},
  digest: `sha256:${'0'.repeat(64)}`
}

function check(id: string, over: Partial<Check> = {}): Check {
  const [family = '', subject = ''] = id.split('/')
  return { id, family, subject, status: 'pass', severity: 'block', limits: [], reason: 'X.', nextStep: 'Y.', ...over }
}

const added = (checks: readonly Check[], of: Partial<Policy>): readonly string[] =>
  withDemanded(checks, { ...policy, ...of })
    .slice(checks.length)
    .map(({ id, status, severity }) => `${id} ${status} ${severity}`)

describe('what the policy asks of the data and no check answers', () => {
  it('is missing', () => {
    expect(added([check('metric/accuracy')], { drift, dataContract: 'contract.yml' })).toEqual([
      'table/drift missing warn',
      'table/contract missing block'
    ])
  })

  it.each(['drift/a', 'output-drift/a', 'schema/a', 'table/drifted-share', 'table/drift'])('is not, with %s', (id) => {
    expect(added([check(id)], { drift })).toEqual([])
  })

  it.each(['contract/a', 'table/contract'])('is not a contract with %s, which is no answer about drift', (id) => {
    expect(added([check(id)], { drift, dataContract: 'contract.yml' })).toEqual(['table/drift missing warn'])
  })

  it('weighs as much as the answer that would weigh most', () => {
    expect(added([], { drift: { ...drift, driftedShare: 0.2 } })).toEqual(['table/drift missing block'])
    const columns = new Map([['a', { severity: 'strict' as const, limits: {} }]])
    expect(added([], { drift: { ...drift, columns } })).toEqual(['table/drift missing strict'])
  })

  it('is nothing where the policy asks for nothing', () => {
    expect(added([check('metric/accuracy')], {})).toEqual([])
  })
})

describe('the summary', () => {
  it('says what happened to the data', () => {
    const checks = [
      check('metric/accuracy', { status: 'fail' }),
      check('drift/a', { status: 'fail' }),
      check('output-drift/b', { status: 'fail' }),
      check('schema/c', { status: 'fail' }),
      check('contract/d', { status: 'fail' }),
      check('contract/constructor', { status: 'fail', family: 'constructor' }),
      check('drift/e')
    ]
    expect(summarise(checks, checks)).toBe(
      '2 checks failed, 2 columns drifted, 1 fault of the schema, 1 column breaks the contract, 1 of 7 passed'
    )
  })

  it('says of how many failures that they do not block', () => {
    const checks = [
      check('metric/accuracy', { status: 'fail' }),
      check('metric/recall', { status: 'fail' }),
      check('drift/a', { status: 'fail' })
    ]
    expect(summarise(checks, checks.slice(0, 1))).toBe(
      '2 checks failed (1 not blocking), 1 column drifted (not blocking)'
    )
  })

  it('counts in the words of people', () => {
    expect(summarise([check('metric/accuracy')], [])).toBe('1 of 1 check passed')
    const many = Array.from({ length: 1200 }, () => check('metric/accuracy'))
    expect(summarise(many, [])).toBe('1,200 of 1,200 checks passed')
    const waived = many.map((each) => ({ ...each, status: 'fail' as const, waiver: {} as never }))
    expect(summarise(waived, [])).toBe('1,200 checks failed (1,200 waived)')
    const open = many.map((each) => ({ ...each, status: 'inconclusive' as const }))
    expect(summarise(open, open)).toBe('1,200 inconclusive (1,200 must be conclusive)')
  })
})

describe('a waiver of drift', () => {
  const failed = check('drift/a', {
    status: 'fail',
    limits: [
      { rule: 'ks', value: 0.1, status: 'fail', of: 'distance', estimate: 0.3, mayPass: false, reason: 'x' },
      { rule: 'wasserstein', value: 0.25, status: 'pass', of: 'distance', estimate: 0.2, mayPass: true, reason: 'x' }
    ]
  })
  const waiver = { check: 'drift/a', rule: 'ks', until: '2026-12-31', reason: 'new airport', owner: '@acme' }

  it.each([
    [0.3, 'used'],
    [0.29, 'exceeded'],
    [undefined, 'used']
  ])('up to %s is %s', (upTo, state) => {
    const { outcomes } = applyWaivers([failed], [{ ...waiver, ...(upTo !== undefined && { upTo }) }], '2026-11-24')
    expect(outcomes[0]?.state).toBe(state)
  })
})
