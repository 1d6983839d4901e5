import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { asWritten, atLeast, atMost, decimalDifference } from '../../../src/comparison/decimal.js'

describe('bounds are inclusive and compared in decimal as written', () => {
  it.each([
    { minuend: 0.9, subtrahend: 0.89, expected: 0.01 },
    { minuend: 100.02, subtrahend: 100.01, expected: 0.01 },
    { minuend: 0.1, subtrahend: 0.3, expected: -0.2 },
    { minuend: 1e300, subtrahend: 1e300, expected: 0 },
    { minuend: 0, subtrahend: 0, expected: 0 },
    { minuend: 1e-300, subtrahend: 0, expected: 1e-300 }
  ])('$minuend - $subtrahend = $expected', ({ minuend, subtrahend, expected }) => {
    expect(decimalDifference(minuend, subtrahend)).toBe(expected)
  })

  it('a floor of 0.90 is met by 0.9, and by sums that only look short of it', () => {
    expect(atLeast(0.9, 0.9)).toBe(true)
    expect(atLeast(0.3 + 0.6, 0.9)).toBe(true)
    expect(atLeast(0.8999, 0.9)).toBe(false)
  })

  it('[fail-open 4] NaN meets no bound', () => {
    expect([atLeast(Number.NaN, 0), atMost(Number.NaN, 0), atLeast(0, Number.NaN)]).toEqual([false, false, false])
  })

  it('numbers of two decimals subtract as on paper', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }), (a, b) => {
        expect(decimalDifference(a / 100, b / 100)).toBe(Number(((a - b) / 100).toFixed(2)))
      })
    )
  })

  it('leaves what is not finite alone', () => {
    expect(asWritten(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(decimalDifference(Number.NaN, 1)).toBeNaN()
  })
})
