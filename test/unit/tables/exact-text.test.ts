import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalText } from '../../../src/documents/index.js'
import { textOfValue } from '../../../src/tables/canonical-text.js'
import { decimalText, signedInteger } from '../../../src/tables/decimal-text.js'
import { float32Text } from '../../../src/documents/index.js'
import { isoDate, isoTime } from '../../../src/tables/iso-time.js'
import { quote } from '../../../src/tables/quote.js'

describe('canonicalText', () => {
  it.each([
    ['1.0', '1'],
    ['-12.000', '-12'],
    ['-0.0', '0'],
    ['0.0', '0'],
    ['10', '10'],
    ['1.50', '1.50'],
    ['1.', '1.'],
    ['.0', '.0'],
    ['v1.0', 'v1.0'],
    ['1.0.0', '1.0.0'],
    [' 1.0', ' 1.0'],
    ['1.0\n', '1.0\n'],
    ['True', 'True']
  ])('makes %j %j', (text, canonical) => {
    expect(canonicalText(text)).toBe(canonical)
  })
})

describe('textOfValue', () => {
  it.each([
    [1, '1'],
    [-0, '0'],
    [0.1, '0.1'],
    [2 ** 53 - 1, '9007199254740991'],
    [9223372036854775807n, '9223372036854775807'],
    [true, 'true'],
    ['2.0', '2'],
    [null, ''],
    [undefined, '']
  ])('makes %p %j', (value, text) => {
    expect(textOfValue(value)).toBe(text)
  })

  it.each([[2 ** 53], [-1e300], [Number.NaN], [Infinity], [[1]], [{ a: 1 }], [new Uint8Array(2)], ['\ud800']])(
    'refuses %p',
    (value) => {
      expect(textOfValue(value)).toHaveProperty('fault')
    }
  )
})

describe('decimalText', () => {
  it.each([
    [12345n, 2, '123.45'],
    [-5n, 2, '-0.05'],
    [0n, 3, '0.000'],
    [7n, 0, '7']
  ])('writes %p at scale %p as %s', (unscaled, scale, text) => {
    expect(decimalText(unscaled, scale)).toBe(text)
  })

  it.each([-1, 1001, Number.NaN])('refuses scale %p', (scale) => {
    expect(() => decimalText(1n, scale)).toThrow(RangeError)
  })
})

describe('signedInteger', () => {
  it.each([
    [[], 0n],
    [[0x7f], 127n],
    [[0x80], -128n],
    [[0xff, 0xfe], -2n],
    [[0, 0xff], 255n]
  ])('reads %p as %p', (bytes, value) => {
    expect(signedInteger(new Uint8Array(bytes))).toBe(value)
  })
})

describe('float32Text', () => {
  it('is the shortest that reads back', () => {
    expect([0.1, 1 / 3, 16777216, 1e-45, 3.4028235e38].map((value) => float32Text(Math.fround(value)))).toEqual([
      '0.1',
      '0.33333334',
      '16777216',
      '1e-45',
      '3.4028235e+38'
    ])
  })

  it('reads back for every float', () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Math.fround(Number(float32Text(value)))).toBe(value === 0 ? 0 : value)
      })
    )
  })
})

describe('ISO times', () => {
  it('writes days before and after 1970', () => {
    expect([-1, 0, 19_723].map(isoDate)).toEqual(['1969-12-31', '1970-01-01', '2024-01-01'])
  })

  it.each([
    [0n, 1000n, '1970-01-01T00:00:00'],
    [-1n, 1000n, '1969-12-31T23:59:59.999'],
    [1_704_067_200_000_001n, 1_000_000n, '2024-01-01T00:00:00.000001'],
    [1_704_067_200_123_456_789n, 1_000_000_000n, '2024-01-01T00:00:00.123456789']
  ])('writes %p at %p a second as %s', (count, unitsPerSecond, text) => {
    expect(isoTime(count, unitsPerSecond)).toBe(text)
  })

  it('refuses a time beyond all calendars', () => {
    expect(() => isoTime(2n ** 62n, 1000n)).toThrow(RangeError)
  })
})

describe('quote', () => {
  it('escapes control characters and cuts long values', () => {
    expect(quote('\u001b[31m')).toBe('"\\u001b[31m"')
    expect(quote('x'.repeat(1000))).toBe(`"${'x'.repeat(80)}…`)
    expect([quote(3n), quote(Number.NaN), quote(new Uint8Array(3))]).toEqual(['3', 'NaN', 'binary data'])
  })
})
