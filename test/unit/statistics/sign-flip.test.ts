import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { signFlip } from '../../../src/statistics/index.js'

/** All 2^n choices, one by one. */
function bruteForce(values: readonly number[]): number {
  const observed = values.reduce((sum, value) => sum + value, 0)
  let count = 0
  for (let choice = 0; choice < 2 ** values.length; choice++) {
    const sum = values.reduce((total, value, place) => total + ((choice >> place) & 1 ? -value : value), 0)
    if (sum >= observed) count++
  }
  return count / 2 ** values.length
}

it('counts as brute force does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 11 }), (values) => {
      expect(signFlip(Float64Array.from(values))).toBe(bruteForce(values))
    })
  )
})

it('takes sums that differ by rounding alone for equal', () => {
  expect(signFlip(Float64Array.of(0.1, 0.2, -0.3, 0.3, 0.1))).toBe(bruteForce([1, 2, -3, 3, 1]))
})

it('is exact for 29 values', () => {
  expect(signFlip(new Float64Array(29).fill(0.7))).toBe(2 ** -29)
  expect(signFlip(new Float64Array(29).fill(-0.7))).toBe(1)
  expect(signFlip(new Float64Array(29))).toBe(1)
})
