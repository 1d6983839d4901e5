import { expect, it } from '@jest/globals'

import { moments } from '../../../src/statistics/moments.js'
import { skewness } from '../../../src/statistics/skewness.js'

// Expected values by hand, from the definition with the unbiased variance.
it.each([
  { name: 'symmetric', values: [1, 2, 3], expected: 0 },
  { name: 'long above', values: [0, 0, 3], expected: 6 / (3 * 3 ** 1.5) },
  { name: 'long below', values: [0, 0, -3], expected: -6 / (3 * 3 ** 1.5) },
  { name: 'all equal', values: [2, 2], expected: 0 },
  { name: 'nothing', values: [], expected: 0 }
])('$name', ({ values, expected }) => {
  const numbers = Float64Array.from(values)
  expect(skewness(numbers, moments(numbers))).toBeCloseTo(expected, 14)
})
