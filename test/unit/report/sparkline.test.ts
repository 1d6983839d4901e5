import { describe, expect, it } from '@jest/globals'

import { distanceWords } from '../../../src/report/data-row.js'
import { pictureOf, sparkline } from '../../../src/report/sparkline.js'
import { columnCheck, drifted } from './data-samples.js'

describe('a picture of a column', () => {
  it('draws both sides to one scale', () => {
    const { limits } = drifted().checks.find(({ id }) => id === 'drift/distance')!
    const { drift } = columnCheck('x')
    const sides = {
      reference: { rows: 1, values: 1, missing: 0, shares: [0.5, 0.5] },
      current: { rows: 1, values: 1, missing: 0, shares: [0, 1] }
    }
    expect(pictureOf({ limits, drift: { ...drift!, ...sides } })).toMatchObject({ reference: '▅▅', current: '▁█' })
  })

  it('is of any numbers at all, never of an unseen length', () => {
    expect(sparkline([Number.NaN, -1, Infinity, 1e308, 0], 0)).toHaveLength(5)
    const { limits } = drifted().checks.find(({ id }) => id === 'drift/distance')!
    const shares = Array.from({ length: 25 }, () => 0.04)
    const side = { rows: 1, values: 1, missing: 0, shares }
    expect(pictureOf({ limits, drift: { ...columnCheck('x').drift!, reference: side, current: side } })).toBeUndefined()
  })
})

describe('a distance', () => {
  it.each([
    ['ks', 0.1, 0.0999, '0.0999'],
    ['missing', 0.02, 0.0199999, '+1.99999 points'],
    ['new-categories', 0.005, 0.0353, '3.53 %'],
    ['__proto__', 0.1, 0.2, '0.200']
  ])('%s %d shows on which side of %d it is', (rule, value, estimate, words) => {
    expect(distanceWords({ rule, value, estimate })).toBe(words)
  })
})
