import { describe, expect, it } from '@jest/globals'

import type { MetricValue } from '../../../src/documents/index.js'
import { repeatedMetrics } from '../../../src/evaluation/index.js'

const metric = (value: number, more: Partial<MetricValue> = {}): MetricValue => ({
  name: 'quality',
  value,
  source: 'reported',
  ...more
})

describe('metrics of several repeats', () => {
  it('are one number with the noise between them [rule 19]', () => {
    expect(repeatedMetrics([[metric(1)], [metric(2)], [metric(3)]], 'mean')).toEqual([
      {
        name: 'quality',
        value: 2,
        source: 'reported',
        standardError: Math.sqrt(1 / 3),
        repeats: { aggregate: 'mean', values: [1, 2, 3], noise: Math.sqrt(1 / 3) }
      }
    ])
  })

  it('keep the error of rows that all repeats share: it does not shrink with their number', () => {
    const [of] = repeatedMetrics(
      [[metric(2, { standardError: 3, n: 50 })], [metric(2, { standardError: 3, n: 40 })]],
      'mean'
    )
    expect(of?.standardError).toBe(3)
    expect(of?.n).toBe(40)
  })

  it('take the error of counted shares from their rows', () => {
    const share = metric(0.9, { name: 'accuracy', n: 100 })
    expect(repeatedMetrics([[share], [share]], 'median')[0]?.standardError).toBeCloseTo(0.03, 12)
  })

  it('must all be there, with an error in all or in none', () => {
    const some = [metric(1), metric(1, { name: 'other', standardError: 1 })]
    expect(() => repeatedMetrics([some, [metric(1)], some], 'mean')).toThrow('other: is not in repeat 2 of 3')
    expect(() => repeatedMetrics([[metric(1)], [metric(1, { standardError: 1 })]], 'mean')).toThrow(
      'quality: has a standard error in some repeats and none in others'
    )
  })
})
