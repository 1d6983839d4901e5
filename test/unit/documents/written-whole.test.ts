import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isWrittenWhole, losesFraction } from '../../../src/documents/index.js'

it.each([
  ['0', true],
  ['-0.000', true],
  ['0e-400', true],
  ['1e3', true],
  ['+1.', true],
  ['1200e-2', true],
  ['12.5e1', true],
  ['.5', false],
  ['1e-400', false],
  ['1.0000000000000000001', false],
  ['9007199254740991.4', false],
  ['120e-2', false],
  ['0.99999999999999999999', false]
])('whether %s is whole is told by its digits', (text, whole) => {
  expect(isWrittenWhole(text)).toBe(whole)
})

it('a fraction is lost where the double has none', () => {
  const written = ['1e-400', '1.0000000000000000001', '1.5', '9007199254740993', '1.00', '1e400']

  expect(written.map((text) => losesFraction(text, Number(text)))).toEqual([true, true, false, false, false, false])
})

it('agrees with whole numbers of any length', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 30n), fc.nat(30), fc.integer({ min: -30, max: 30 }), (digits, point, power) => {
      const padded = String(digits).padStart(point + 1, '0')
      const text = `${padded.slice(0, padded.length - point)}.${padded.slice(padded.length - point)}e${power}`
      const scale = point - power
      expect(isWrittenWhole(text)).toBe(scale <= 0 || digits % 10n ** BigInt(scale) === 0n)
    })
  )
})
