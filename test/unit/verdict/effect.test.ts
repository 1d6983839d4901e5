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

const bare = { id: 'metric/a', limits: [] }
const limit = { rule: 'min', value: 0.9, of: 'candidate', mayPass: true, reason: 'r' } as const

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
    expect(effectOf({ ...bare, status, severity }, when)).toBe(effect)
  })

  it('a waived failure warns, whatever its severity', () => {
    const waiver = { rule: 'max-drop', until: '2026-12-31', reason: 'r', owner: 'o' }
    for (const severity of severities) {
      expect(effectOf({ ...bare, status: 'fail', severity, waiver }, when)).toBe('warn')
      expect(effectOf({ ...bare, status: 'error', severity, waiver }, when)).toBe('block')
    }
  })

  it.each([
    { other: 'missing', severity: 'block', effect: 'block' },
    { other: 'incomparable', severity: 'block', effect: 'block' },
    { other: 'incomparable', severity: 'warn', effect: 'warn' },
    { other: 'inconclusive', severity: 'block', effect: 'warn' },
    { other: 'inconclusive', severity: 'strict', effect: 'block' },
    { other: 'pass', severity: 'strict', effect: 'warn' }
  ] as const)('a waived failure does not cover a rule that is $other: $severity, $effect', (row) => {
    const waiver = { rule: 'min', until: '2026-12-31', reason: 'r', owner: 'o' }
    const limits = (['fail', row.other] as const).map((status) => ({ ...limit, status }))
    expect(effectOf({ ...bare, status: 'fail', severity: row.severity, waiver, limits }, when)).toBe(row.effect)
  })

  it('[fail-open 5] error blocks even where every condition is ignored', () => {
    const ignoring = Object.fromEntries(Object.keys(when).map((key) => [key, 'ignore'])) as Policy['when']
    expect(effectOf({ ...bare, status: 'error', severity: 'warn' }, ignoring)).toBe('block')
  })

  it('the age and the data of the baseline have conditions of their own', () => {
    expect(effectOf({ ...bare, id: 'baseline/age', status: 'fail', severity: 'block' }, when)).toBe('warn')
    expect(effectOf({ ...bare, id: 'baseline/data', status: 'fail', severity: 'block' }, when)).toBe('ignore')
    expect(
      effectOf(
        { ...bare, id: 'baseline/data', status: 'fail', severity: 'block' },
        { ...when, 'unproven-data': 'block' }
      )
    ).toBe('block')
  })
})
