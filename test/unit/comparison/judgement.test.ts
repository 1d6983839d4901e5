import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Evidence } from '../../../src/comparison/evidence.js'
import { judge, type Rulebook } from '../../../src/comparison/judgement.js'
import type { MetricEntry, Rule } from '../../../src/documents/index.js'

const entry: MetricEntry = {
  key: 'accuracy',
  measure: { kind: 'catalogue', metric: 'accuracy' },
  direction: 'higher',
  limits: [],
  severity: 'block',
  failWhen: 'likely',
  proven: false,
  decide: 'statistics'
}

function rulebook(rule: Rule, value: number, more: Partial<Rulebook> = {}): Rulebook {
  return { entry, limit: { rule, value }, confidence: 0.95, magnitude: false, ...more }
}

function evidence(estimate: number, low: number, high: number, more: Partial<Evidence> = {}): Evidence {
  return { of: 'difference', estimate, interval: { low, high, level: 0.9, sides: 2 }, mayPass: true, ...more }
}

describe('a regression limit with known uncertainty, tolerance 0.01', () => {
  it.each([
    { name: 'the data exclude the limit', d: 0, low: -0.005, high: 0.005, q: 0.5, status: 'pass' },
    { name: 'better', d: 0.02, low: 0.01, high: 0.03, q: 1, status: 'pass' },
    { name: 'worse, inside the limit', d: -0.005, low: -0.008, high: -0.002, q: 0.001, status: 'pass' },
    { name: 'exactly at the bound', d: -0.005, low: -0.01, high: 0, q: 0.06, status: 'pass' },
    { name: 'beyond and significant', d: -0.02, low: -0.03, high: -0.01, q: 0.001, status: 'fail' },
    { name: 'beyond, significant, not proven beyond', d: -0.011, low: -0.02, high: -0.002, q: 0.03, status: 'fail' },
    { name: 'beyond, not significant', d: -0.02, low: -0.05, high: 0.01, q: 0.2, status: 'inconclusive' },
    {
      name: 'beyond, significant alone but not after correction',
      d: -0.02,
      low: -0.04,
      high: -0.001,
      q: 0.051,
      status: 'inconclusive'
    },
    {
      name: 'exactly the limit and significant is not beyond it',
      d: -0.01,
      low: -0.02,
      high: -0.001,
      q: 0.01,
      status: 'inconclusive'
    },
    { name: 'limit not excluded', d: -0.005, low: -0.02, high: 0.01, q: 0.5, status: 'inconclusive' }
  ])('$name: $status', ({ d, low, high, q, status }) => {
    expect(judge(evidence(d, low, high), rulebook('max-drop', 0.01, { q })).status).toBe(status)
  })

  it('thin data may fail and may not pass', () => {
    const thin = { mayPass: false, support: 12 }
    expect(judge(evidence(0, -0.005, 0.005, thin), rulebook('max-drop', 0.01, { q: 0.5 }))).toMatchObject({
      status: 'inconclusive',
      reason: 'too few cases for a pass (12 of the rarest class)'
    })
    expect(judge(evidence(-0.3, -0.4, -0.2, thin), rulebook('max-drop', 0.01, { q: 0.001 })).status).toBe('fail')
  })

  it('the same change in every row may fail and may not pass: no chance explains it', () => {
    const by = rulebook('max-drop', 0.01, { q: 0 })
    expect(judge(evidence(-0.005, -0.005, -0.005), by)).toMatchObject({
      status: 'inconclusive',
      reason: 'every row changed by the same amount, which no chance explains'
    })
    expect(judge(evidence(-0.02, -0.02, -0.02), by).status).toBe('fail')
    expect(judge(evidence(0, 0, 0), by)).toMatchObject({ status: 'pass', reason: 'unchanged' })
    expect(judge(evidence(0.02, 0.02, 0.02), rulebook('min-gain', 0.01)).status).toBe('inconclusive')
  })

  it('a percentage is of the size of the baseline, negative ones too', () => {
    const by = rulebook('max-drop-percent', 10, { baseline: -0.5, q: 0.001 })
    expect(judge(evidence(-0.04, -0.049, -0.03), by).status).toBe('pass')
    expect(judge(evidence(-0.4, -0.5, -0.3), by).status).toBe('fail')
  })

  it('[fail-open 12] a percentage of a baseline of zero is an error', () => {
    expect(judge(evidence(0, 0, 0), rulebook('max-drop-percent', 10, { baseline: 0 })).status).toBe('error')
  })

  it('[rule 6] turning the direction round mirrors the verdict exactly', () => {
    const number = fc.double({ min: -0.1, max: 0.1, noNaN: true })
    fc.assert(
      fc.property(number, number, number, fc.double({ min: 0, max: 1, noNaN: true }), (d, a, b, q) => {
        const [low, high] = [Math.min(d, a, b), Math.max(d, a, b)]
        const lower: MetricEntry = { ...entry, direction: 'lower' }
        const up = judge(evidence(d, low, high), rulebook('max-drop', 0.01, { q }))
        const down = judge(evidence(-d, -high, -low), rulebook('max-rise', 0.01, { q, entry: lower }))
        expect(down).toEqual(up)
      })
    )
  })
})

describe('a loss that is not significant beside an interval without zero', () => {
  const reasonOf = (p: number, more: Partial<Rulebook>): string =>
    judge(evidence(-0.02, -0.04, -0.001, { p, detectable: 0.012 }), rulebook('max-drop', 0.01, more)).reason

  it('is explained by the correction', () => {
    expect(reasonOf(0.0123, { q: 0.246, hypotheses: 20 })).toBe(
      'beyond the limit, not significant once corrected for 20 comparisons (p = 0.0123 alone, 0.246 corrected); a change of 0.012 or more would show in these data'
    )
  })

  it('has its p-value where nothing was corrected', () => {
    expect(reasonOf(0.052, { q: 0.052, hypotheses: 1 })).toContain('not significant (p = 0.052); ')
  })

  it('is no riddle where the interval reaches beyond zero', () => {
    const open = evidence(-0.02, -0.05, 0.01, { p: 0.1, detectable: 0 })
    expect(judge(open, rulebook('max-drop', 0.01, { q: 0.4, hypotheses: 4 })).reason).toBe(
      'beyond the limit, not significant'
    )
  })
})

describe('numbers without uncertainty, and numbers that are the whole population', () => {
  const bare: Evidence = { of: 'difference', estimate: -0.01, mayPass: true }

  it('a drop of exactly the limit meets it', () => {
    expect(judge(bare, rulebook('max-drop', 0.01))).toMatchObject({
      status: 'pass',
      reason: 'worse, inside the limit; decided on the numbers, no uncertainty known'
    })
    expect(judge({ ...bare, estimate: -0.0101 }, rulebook('max-drop', 0.01)).status).toBe('fail')
  })

  it('decide: estimate sets a known interval aside and says so', () => {
    const by = rulebook('max-drop', 0, { entry: { ...entry, decide: 'estimate' } })
    expect(judge(evidence(-0.001, -0.01, 0.01), by)).toMatchObject({
      status: 'fail',
      reason: 'beyond the limit; decided on the numbers, uncertainty set aside by the policy'
    })
  })
})

describe('[fail-open 4] [rule 2] a number that is not finite is an error, under every rule', () => {
  it.each(['max-drop', 'max-rise', 'max-drop-percent', 'min-gain', 'max-gain', 'min', 'max'] as const)('%s', (rule) => {
    for (const estimate of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      expect(judge({ of: 'candidate', estimate, mayPass: true }, rulebook(rule, 0.5)).status).toBe('error')
    }
  })
})

describe('floors and ceilings', () => {
  it.each([
    { rule: 'min', d: 0.82, low: 0.81, high: 0.83, proven: true, status: 'pass' },
    { rule: 'min', d: 0.81, low: 0.79, high: 0.83, proven: false, status: 'pass' },
    { rule: 'min', d: 0.81, low: 0.79, high: 0.83, proven: true, status: 'inconclusive' },
    { rule: 'min', d: 0.79, low: 0.77, high: 0.81, proven: false, status: 'inconclusive' },
    { rule: 'min', d: 0.7, low: 0.68, high: 0.72, proven: false, status: 'fail' },
    { rule: 'max', d: 0.7, low: 0.68, high: 0.72, proven: false, status: 'pass' },
    { rule: 'max', d: 0.9, low: 0.88, high: 0.92, proven: false, status: 'fail' },
    { rule: 'max-gain', d: 0.9, low: 0.85, high: 0.95, proven: false, status: 'fail' },
    { rule: 'max-gain', d: 0.1, low: 0.05, high: 0.15, proven: false, status: 'pass' }
  ] as const)(
    '$rule of 0.8, estimate $d in [$low, $high], proven $proven: $status',
    ({ rule, d, low, high, proven, status }) => {
      const by = rulebook(rule, 0.8, { entry: { ...entry, proven } })
      expect(judge(evidence(d, low, high, { of: 'candidate' }), by).status).toBe(status)
    }
  )

  it('are met by a value without any spread, which proves nothing', () => {
    const perfect = evidence(1, 1, 1, { of: 'candidate' })
    expect(judge(perfect, rulebook('min', 0.9))).toMatchObject({
      status: 'pass',
      reason: 'the floor is met, not proven'
    })
    expect(judge(perfect, rulebook('min', 0.9, { entry: { ...entry, proven: true } })).status).toBe('inconclusive')
    expect(
      judge(evidence(0.01, 0.01, 0.01, { of: 'candidate' }), rulebook('max', 0.02, { magnitude: true })).status
    ).toBe('inconclusive')
  })

  it.each(['min', 'max', 'max-gain', 'min-gain'] as const)('%s: bounds that are unknown decide nothing', (rule) => {
    for (const value of [0.2, 0.4]) {
      const unknown = evidence(value, Number.NaN, Number.NaN, { mayPass: false })
      expect(judge(unknown, rulebook(rule, 0.3)).status).toBe('inconclusive')
    }
  })

  it.each([
    { rule: 'max', limit: 0.3, value: 0.30000000000000004 },
    { rule: 'min', limit: 0.3, value: 0.29999999999999993 },
    { rule: 'max-gain', limit: 0.3, value: 0.30000000000000004 }
  ] as const)('$rule of $limit is met by $value, bounds and all', ({ rule, limit, value }) => {
    expect(judge(evidence(value, value, value, { of: 'candidate' }), rulebook(rule, limit)).status).toBe('pass')
  })

  it.each([
    { b: 0.01, low: 0.005, high: 0.015, status: 'pass' },
    { b: -0.01, low: -0.015, high: -0.005, status: 'pass' },
    { b: -0.019, low: -0.025, high: -0.013, status: 'inconclusive' },
    { b: -0.03, low: -0.035, high: -0.025, status: 'fail' },
    { b: 0, low: -0.03, high: 0.03, status: 'inconclusive' }
  ])('calibration bias $b in [$low, $high] under max 0.02: $status', ({ b, low, high, status }) => {
    expect(judge(evidence(b, low, high, { of: 'candidate' }), rulebook('max', 0.02, { magnitude: true })).status).toBe(
      status
    )
  })
})

describe('min-gain', () => {
  it('is not excluded by a bound that is the limit in decimal', () => {
    const by = rulebook('min-gain', 0.3)
    expect(judge(evidence(0.2, 0.1, 0.29999999999999993), by).status).toBe('inconclusive')
  })

  it.each([
    { d: 0.03, low: 0.02, high: 0.04, status: 'pass' },
    { d: 0.015, low: 0.005, high: 0.025, status: 'inconclusive' },
    { d: 0.0, low: -0.005, high: 0.005, status: 'fail' }
  ])('estimate $d in [$low, $high] under min-gain 0.01: $status', ({ d, low, high, status }) => {
    expect(judge(evidence(d, low, high), rulebook('min-gain', 0.01)).status).toBe(status)
  })
})

describe('what to do where the data cannot tell', () => {
  const asked = (more: Partial<Evidence>, high = -0.004): string =>
    judge(evidence(-0.008, -0.012, high, more), rulebook('max-drop', 0.01)).nextStep

  it('more rows, where these are too few, of which check, and no more digits than are known', () => {
    expect(asked({ nNeeded: 70_909, detectable: 0.009 }, 0.001)).toBe(
      'About 71,000 rows would exclude the limit of accuracy if nothing changed; or widen the limit in a pull request of its own'
    )
    const by = rulebook('max-drop', 0.01, { slice: { carrier: 'HA' } })
    expect(judge(evidence(-0.008, -0.012, 0.001, { nNeeded: 37 }), by).nextStep).toContain(
      'About 37 rows would exclude the limit of accuracy in carrier=HA if'
    )
  })

  it('no count of rows that would do if nothing changed, where something did', () => {
    expect(asked({ nNeeded: 6100, detectable: 0.009 })).toContain('The rows show a loss, and not how large it is')
  })

  it('the loss, where the rows are enough and the limit is close', () => {
    expect(asked({ nNeeded: 123, detectable: 0.004 })).toContain('The loss itself is close to the limit')
  })

  it('no count of rows, where none is known', () => {
    expect(asked({})).toContain('Evaluate on more rows')
  })
})

it.each([
  { rule: 'max', limit: 0.01, magnitude: false },
  { rule: 'max', limit: 0.02, magnitude: true },
  { rule: 'min', limit: -1, magnitude: false }
] as const)('a value of 0 without any spread proves no $rule', ({ rule, limit, magnitude }) => {
  const by = rulebook(rule, limit, { magnitude, entry: { ...entry, proven: true } })
  expect(judge(evidence(0, 0, 0, { of: 'candidate' }), by).status).toBe('inconclusive')
})
