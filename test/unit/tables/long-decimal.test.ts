import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { longDecimal } from '../../../src/tables/long-decimal.js'

/** Of digits, `fraction` of them after the point. */
function ofDigits(digits: string, fraction: number): number {
  const places = Math.max(0, digits.length - 10)
  return longDecimal(Number(digits.slice(0, 10)), places, Number(digits.slice(10) || '0'), fraction)
}

const digits = fc.stringMatching(/^[1-9][0-9]{9,18}$/)

it('is the nearest double, or says that it cannot tell', () => {
  let told = 0
  fc.assert(
    fc.property(digits, fc.nat(22), (written, fraction) => {
      const value = ofDigits(written, fraction)
      if (!Number.isNaN(value)) told++
      return Number.isNaN(value) || value === Number(`${written}e-${fraction}`)
    }),
    { numRuns: 20_000 }
  )
  expect(told).toBeGreaterThan(19_900)
})

it('is the double whose shortest digits they are', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (double) => {
      const [whole, fraction = ''] = String(double).split('.')
      fc.pre(whole!.length + fraction.length > 10)
      return ofDigits(whole! + fraction, fraction.length) === double
    }),
    { numRuns: 5000 }
  )
})

it.each([
  ['a tie', '9007199254740993', 0],
  ['nearly a tie', '9007199254740993000', 3],
  ['half a unit in the last place of 1', '10000000000000001110', 19]
])('cannot tell, or tells right, of %s', (_, written, fraction) => {
  const value = ofDigits(written, fraction)
  expect(Number.isNaN(value) || value === Number(`${written}e-${fraction}`)).toBe(true)
})
