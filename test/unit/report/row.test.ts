import { describe, expect, it } from '@jest/globals'

import { rowOf } from '../../../src/report/row.js'
import { sampleCheck, sampleLimit } from './samples.js'

/** A number without an interval under one limit. */
function bare(rule: 'max-rise-percent' | 'max-drop' | 'max', value: number, [baseline, candidate]: [number, number]) {
  const difference = candidate - baseline
  return sampleCheck({
    direction: 'lower',
    baseline,
    candidate,
    difference,
    limits: [
      {
        rule,
        value,
        status: 'pass',
        of: rule === 'max' ? 'candidate' : 'difference',
        estimate: rule === 'max' ? candidate : difference,
        mayPass: true,
        reason: 'worse, inside the limit'
      }
    ]
  })
}

describe('a limit in percent', () => {
  it.each([
    { candidate: 12.32, change: '+1.1 (+9.95 %)' },
    { candidate: 12.33, change: '+1.1 (+10.04 %)' },
    { candidate: 12.325501, change: '+1.1 (+10.000009 %)' },
    { candidate: 11.205, change: '0.0 (0 %)' },
    { candidate: 22.41, change: '+11.2 (+100 %)' }
  ])('has its change in percent, on the side of the limit where it is: $change', ({ candidate, change }) => {
    expect(rowOf(bare('max-rise-percent', 10, [11.205, candidate])).change).toBe(change)
  })

  it('has its interval in percent', () => {
    const check = sampleCheck({
      baseline: 0.4,
      candidate: 0.396,
      difference: -0.004,
      limits: [
        sampleLimit({
          rule: 'max-drop-percent',
          value: 5,
          estimate: -0.004,
          interval: { low: -0.02012, high: 0.0124, level: 0.9, sides: 2 }
        })
      ]
    })
    expect(rowOf(check).interval).toBe('[−5.03 %, +3.10 %]')
  })

  it('has no percentage of a baseline of zero', () => {
    expect(rowOf(bare('max-rise-percent', 10, [0, 1])).change).toBe('+1.00')
  })
})

describe('digits of a row', () => {
  it.each([
    { name: 'a value beside its ceiling', check: bare('max', 0.9, [0.8, 0.9000001]), candidate: '0.9000001' },
    { name: 'a value at its ceiling', check: bare('max', 0.9, [0.8, 0.9]), candidate: '0.900' },
    { name: 'the last digits of arithmetic', check: bare('max', 0.3, [0.2, 0.1 + 0.2]), candidate: '0.300' },
    { name: 'a small value', check: bare('max', 1e-8, [1e-8, 1.04e-8]), candidate: '0.0000000104' }
  ])('show on which side of the limit is $name', ({ check, candidate }) => {
    expect(rowOf(check).candidate).toBe(candidate)
  })

  it('show on which side of the limit the interval ends', () => {
    const limit = sampleLimit({ interval: { low: -0.01004, high: 0.0041, level: 0.9, sides: 2 } })
    expect(rowOf(sampleCheck({ limits: [limit] })).interval).toBe('[−0.01004, +0.00410]')
  })

  it.each([
    [0.80044, 0.79856],
    [0.91236, 0.90454],
    [18.449, 18.951],
    [1234.5, 1334.4]
  ])('add up: from %d to %d', (baseline, candidate) => {
    const row = rowOf(sampleCheck({ baseline, candidate, difference: candidate - baseline, limits: [] }))
    const read = (text: string) => Number(text.replace('−', '-').replace(',', ''))
    expect(read(row.baseline) + read(row.change)).toBeCloseTo(read(row.candidate), 9)
  })
})

describe('an interval without bounds, as of a single group', () => {
  const unknown = { low: Number.NaN, high: Number.NaN, level: 0.9, sides: 2 } as const

  it.each(['max-drop', 'max-drop-percent', 'min'] as const)('of %s is absent', (rule) => {
    const of = rule === 'min' ? 'candidate' : 'difference'
    const limit = sampleLimit({ rule, of, status: 'inconclusive', interval: unknown })
    expect(rowOf(sampleCheck({ status: 'inconclusive', limits: [limit] })).interval).toBe('–')
  })

  it('leaves room for one that has some', () => {
    const candidate = sampleLimit({
      rule: 'min',
      of: 'candidate',
      status: 'inconclusive',
      interval: { low: 0.9, high: 0.92, level: 0.9, sides: 2 }
    })
    const limits = [sampleLimit({ status: 'inconclusive', interval: unknown }), candidate]
    expect(rowOf(sampleCheck({ status: 'inconclusive', limits })).interval).toBe('[0.9000, 0.9200] of the candidate')
  })
})
