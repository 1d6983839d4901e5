import { describe, expect, it } from '@jest/globals'

import {
  severities,
  statuses,
  type Effect,
  type Policy,
  type Severity,
  type Status
} from '../../../src/documents/index.js'
import { effectOf } from '../../../src/verdict/index.js'

const when: Policy['when'] = {
  fail: 'block',
  missing: 'block',
  incomparable: 'block',
  inconclusive: 'warn',
  'no-baseline': 'warn',
  'not-judged': 'ignore',
  'unproven-data': 'ignore',
  'old-baseline': 'warn'
}

// The truth table of the contract, section 1.4, with the default `when`.
const table: Record<Status, Record<Severity, Effect>> = {
  pass: { block: 'ignore', warn: 'ignore', strict: 'ignore' },
  fail: { block: 'block', warn: 'warn', strict: 'block' },
  missing: { block: 'block', warn: 'warn', strict: 'block' },
  incomparable: { block: 'block', warn: 'warn', strict: 'block' },
  inconclusive: { block: 'warn', warn: 'warn', strict: 'block' },
  'no-baseline': { block: 'warn', warn: 'warn', strict: 'block' },
  'not-judged': { block: 'ignore', warn: 'ignore', strict: 'block' },
  error: { block: 'block', warn: 'block', strict: 'block' }
}

const cells = statuses.flatMap((status) =>
  severities.map((severity) => ({ status, severity, effect: table[status][severity] }))
)

describe('what a check does', () => {
  it.each(cells)('[rule 3] [rule 4] $status x $severity: $effect', ({ status, severity, effect }) => {
    expect(effectOf({ id: 'metric/a', status, severity }, when)).toBe(effect)
  })

  it('a waived failure warns, whatever its severity', () => {
    const waiver = { rule: 'max-drop', until: '2026-12-31', reason: 'r', owner: 'o' }
    for (const severity of severities) {
      expect(effectOf({ id: 'metric/a', status: 'fail', severity, waiver }, when)).toBe('warn')
      expect(effectOf({ id: 'metric/a', status: 'error', severity, waiver }, when)).toBe('block')
    }
  })

  it('[fail-open 5] error blocks even where every condition is ignored', () => {
    const ignoring = Object.fromEntries(Object.keys(when).map((key) => [key, 'ignore'])) as Policy['when']
    expect(effectOf({ id: 'metric/a', status: 'error', severity: 'warn' }, ignoring)).toBe('block')
  })

  it('the age and the data of the baseline have conditions of their own', () => {
    expect(effectOf({ id: 'baseline/age', status: 'fail', severity: 'block' }, when)).toBe('warn')
    expect(effectOf({ id: 'baseline/data', status: 'fail', severity: 'block' }, when)).toBe('ignore')
    expect(
      effectOf({ id: 'baseline/data', status: 'fail', severity: 'block' }, { ...when, 'unproven-data': 'block' })
    ).toBe('block')
  })
})
