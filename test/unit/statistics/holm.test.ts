import { expect, it } from '@jest/globals'

import { holm } from '../../../src/statistics/index.js'

it('leaves out a p-value that is undefined', () => {
  expect(holm([0.01, Number.NaN, 0.04])).toEqual([0.02, Number.NaN, 0.04])
})

it('never exceeds 1, and keeps the order', () => {
  expect(holm([0.9, 0.5, 0.02])).toEqual([1, 1, 0.06])
  expect(holm([])).toEqual([])
})
