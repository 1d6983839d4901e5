import { describe, expect, it } from '@jest/globals'

import { estimateNumbers } from '../../../src/comparison/estimate-numbers.js'
import type { MetricValue } from '../../../src/documents/index.js'

const accuracy = (value: number, more: Partial<MetricValue> = {}): MetricValue => ({
  name: 'accuracy',
  value,
  source: 'computed',
  ...more
})

function differenceOf(candidate: MetricValue, baseline: MetricValue) {
  return estimateNumbers(candidate, baseline).difference!.inference
}

describe('the difference of two numbers', () => {
  it('of shares whose rows are counted is that of independent proportions', () => {
    const method = differenceOf(
      accuracy(0.9, { n: 200, source: 'reported' }),
      accuracy(0.8, { n: 100, source: 'reported' })
    )?.method
    expect(method).toBe('Newcombe, Farrington-Manning (unpaired)')
  })

  it('with an error on both sides adds the errors', () => {
    const of = differenceOf(accuracy(0.9, { standardError: 0.03, n: 9 }), accuracy(0.8, { standardError: 0.04, n: 9 }))
    expect(of?.standardError).toBeCloseTo(0.05, 12)
  })

  it('is not certain where both shares are whole: an error of zero is none', () => {
    const whole = accuracy(1, { standardError: 0, n: 50 })
    const { low, high } = differenceOf(whole, whole)!.bounds(0.05)
    // Newcombe of 50 of 50 twice: z^2 / (n + z^2).
    const z2 = 1.6448536269514722 ** 2
    expect(low).toBeCloseTo(-z2 / (50 + z2), 10)
    expect(high).toBeCloseTo(z2 / (50 + z2), 10)
  })

  it('is of unknown error where a share was computed on dependent rows, which is why it has none', () => {
    expect(differenceOf(accuracy(0.9, { standardError: 0.03, n: 900 }), accuracy(0.8, { n: 900 }))).toBeUndefined()
  })

  it('is of unknown error where one side has none', () => {
    const mae = (more: Partial<MetricValue>): MetricValue => ({ name: 'mae', value: 1, source: 'reported', ...more })
    expect(differenceOf(mae({ standardError: 0.1, n: 90 }), mae({ n: 90 }))).toBeUndefined()
    expect(differenceOf(mae({ standardError: Number.NaN }), mae({ standardError: 0.1 }))).toBeUndefined()
  })
})
