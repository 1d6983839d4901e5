import { describe, expect, it } from '@jest/globals'

import * as figures from '../../../src/report/figures.js'

const { decimalsFor, figure, signedFigure, loneFigure, limitFigure, probability, count, plural, percent } = figures

describe('figures', () => {
  it.each([
    [[0.9123, 0.9045], -0.0078, ['0.9123', '0.9045', '−0.0078']],
    [[0.812, 0.781], -0.031, ['0.812', '0.781', '−0.031']],
    [[18.4, 18.9], 0.5, ['18.40', '18.90', '+0.50']],
    [[412_000, 413_250], 1250, ['412,000', '413,250', '+1,250']],
    [[0.91234, 0.91164], -0.0007, ['0.91234', '0.91164', '−0.00070']],
    [[0.5, 0.5], 0, ['0.500', '0.500', '0.000']]
  ])('%j with change %d are %j', ([before, after], change, expected) => {
    const decimals = decimalsFor([before!, after!], change)
    expect([figure(before, decimals), figure(after, decimals), signedFigure(change, decimals)]).toEqual(expected)
  })

  it('has no exponent for everyday sizes and one for the others', () => {
    expect(loneFigure(0.0000123)).toBe('0.0000123')
    expect(loneFigure(123_456_789)).toBe('123,456,789')
    expect(loneFigure(1e-12)).toBe('1.0e−12')
    expect(loneFigure(-2.5e15)).toBe('−2.5e+15')
    expect(signedFigure(1e-12, 4)).toBe('+1.0e−12')
  })

  it('separates thousands before the point only', () => {
    expect(figure(1234.56789, 5)).toBe('1,234.56789')
    expect(count(1_234_567)).toBe('1,234,567')
  })

  it('says what is no number', () => {
    expect([undefined, NaN, Infinity, -Infinity].map((value) => figure(value, 2))).toEqual([
      '–',
      'undefined',
      '∞',
      '−∞'
    ])
    expect(signedFigure(-0, 2)).toBe('0.00')
    expect(decimalsFor([NaN, Infinity], NaN)).toBe(0)
  })

  it('writes limits, shares and probabilities', () => {
    expect([0.01, 5, -0.005].map(limitFigure)).toEqual(['0.01', '5', '−0.005'])
    expect([0.0009, 0.001, 0.0416, 1].map(probability)).toEqual(['< 0.001', '0.001', '0.042', '1.000'])
    expect([undefined, NaN].map(probability)).toEqual(['–', '–'])
    expect([0.9, 0.95, 0.999].map(percent)).toEqual(['90 %', '95 %', '99.9 %'])
    expect([0, 1, 2000].map((of) => plural(of, 'check'))).toEqual(['0 checks', '1 check', '2,000 checks'])
  })
})
