import { describe, expect, it } from '@jest/globals'

import type { Answer } from '../../../src/comparison/evidence.js'
import { adjusted } from '../../../src/comparison/hypotheses.js'
import type { Family } from '../../../src/comparison/index.js'
import type { MetricEntry } from '../../../src/documents/index.js'

/** One regression limit with its p-value. */
function asking(p: number, entry: Partial<MetricEntry> = {}, family: Family = 'overall'): Answer {
  const limit = { rule: 'max-drop' as const, value: 0.01 }
  const whole: MetricEntry = {
    key: 'accuracy',
    measure: { kind: 'catalogue', metric: 'accuracy' },
    direction: 'higher',
    limits: [limit],
    severity: 'block',
    failWhen: 'likely',
    proven: false,
    decide: 'statistics',
    ...entry
  }
  return {
    question: { id: `metric/${whole.key}`, family, entry: whole },
    shown: {},
    asked: [{ limit, evidence: { of: 'difference', estimate: 0, mayPass: true, p } }]
  }
}

function qOf(answers: readonly Answer[]): (number | undefined)[] {
  const q = adjusted(answers)
  return answers.map(({ question, asked }) => q(question, asked[0]!))
}

const column = { kind: 'column', column: 'latency', aggregate: 'p95' } as const
const f1 = { kind: 'catalogue', metric: 'f1' } as const

describe('what is corrected together', () => {
  it('counts a metric that two entries ask about once', () => {
    expect(qOf([asking(0.03), asking(0.03, { key: 'watch' })])).toEqual([0.03, 0.03])
  })

  it('counts the two directions of a column as the two questions that they are', () => {
    const lower = asking(0.01, { measure: column, direction: 'lower' })
    const higher = asking(0.99, { measure: column, direction: 'higher' })
    expect(qOf([lower, higher])).toEqual([0.02, 0.99])
  })

  it('counts what is proven against another limit by itself', () => {
    expect(qOf([asking(0.01), asking(0.4, { failWhen: 'proven' })])).toEqual([0.02, 0.4])
  })

  it('shares alpha between families that judge anything', () => {
    expect(qOf([asking(0.01), asking(0.02, {}, 'slices'), asking(0.03, {}, 'anchor')])).toEqual([0.03, 0.06, 0.09])
    expect(qOf([asking(0.01), asking(0.02, { decide: 'estimate' }, 'slices')])).toEqual([0.01, undefined])
  })

  it('leaves out what has no p-value: it can never be rejected', () => {
    expect(qOf([asking(0.01), asking(Number.NaN, { measure: f1 })])).toEqual([0.01, undefined])
    expect(qOf([asking(0.01), asking(Number.NaN, {}, 'slices')])).toEqual([0.01, undefined])
  })
})
