import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decimalNumber } from '../../../src/tables/decimal-number.js'

const parse = (text: string): number => decimalNumber(text, 0, text.length)

describe('decimalNumber', () => {
  it.each([
    ['0', 0],
    ['-0', -0],
    ['+2', 2],
    ['.5', 0.5],
    ['1.', 1],
    ['-1.5e-3', -0.0015],
    ['1E5', 100000],
    ['1e+05', 100000],
    ['0.1', 0.1],
    ['0.30000000000000004', 0.30000000000000004],
    ['123456789012345678', 123456789012345680],
    ['9007199254740993', 9007199254740992],
    ['1e23', 1e23],
    ['5e-324', 5e-324],
    ['1e-400', 0],
    ['0.000000000000000000000000000001', 1e-30],
    ['000000000000000000000000001.5', 1.5]
  ])('reads %s', (text, value) => {
    expect(parse(text)).toBe(value)
  })

  it.each([
    '',
    '.',
    '-',
    '+',
    'e5',
    '.e5',
    '1e',
    '1e+',
    '1e5.',
    '1.2.3',
    '--1',
    '+-1',
    '0x10',
    '1_000',
    '1,5',
    '1%',
    ' 1',
    '1 ',
    'NaN',
    'inf',
    '１',
    '1e5e5',
    '1f'
  ])('refuses %j', (text) => {
    expect(parse(text)).toBeNaN()
  })

  it('reads a part of a text', () => {
    expect(decimalNumber('9,1.25,9', 2, 6)).toBe(1.25)
  })

  it('agrees with the language on every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parse(String(value))).toBe(Number(String(value)))
        expect(parse(value.toExponential())).toBe(Number(value.toExponential()))
        expect(parse(value.toPrecision(9))).toBe(Number(value.toPrecision(9)))
      })
    )
  })

  it('agrees with the language on any mix of the characters of numbers', () => {
    const characters = fc.constantFrom(...'0123456789.eE+-')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12, minLength: 1 }), (text) => {
        expect(parse(text)).toBe(Number(text))
      }),
      { numRuns: 2000 }
    )
  })
})
