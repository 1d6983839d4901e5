import { describe, expect, it } from '@jest/globals'

import { causesOf, swappedColumns } from '../../../../src/drift/causes/index.js'
import type { ColumnPair } from '../../../../src/drift/column-pair.js'
import { bell, exponential, profileFrom, shaped, times, type Cell } from '../profile-from.js'

const N = 2000

function pair(before: readonly Cell[], after: readonly Cell[], name = 'x'): ColumnPair {
  const [reference] = profileFrom({ x: before }).columns
  const [current] = profileFrom({ x: after }).columns
  return { name, reference: reference!, current: current! }
}

const incomes = (scale = 1): number[] => shaped(N, (u) => scale * 100 * Math.exp(bell(u)))
const degrees = shaped(N, (u) => 55 + 18 * bell(u))

describe('a change of unit', () => {
  it.each([
    { after: incomes(1.609344), says: 'looks multiplied by 1.609 (miles to kilometres)' },
    { after: incomes(1.609344).map(Math.round), says: 'looks multiplied by 1.609 (miles to kilometres)' },
    { after: incomes(1 / 1.609344), says: 'looks divided by 1.609 (kilometres to miles)' },
    { after: incomes(1000), says: 'looks multiplied by 1000 (to thousandths of the unit)' },
    { after: incomes(0.01), says: 'looks divided by 100 (per cent to shares, or hundredths to units)' },
    { after: incomes(-1), says: 'looks turned in sign' },
    { after: incomes(1.7), says: 'looks multiplied by about 1.7' }
  ])('$says', ({ after, says }) => {
    expect(causesOf(pair(incomes(), after))).toContainEqual(says)
  })

  it.each([
    { after: degrees.map((f) => ((f - 32) * 5) / 9), says: 'looks converted from Fahrenheit to Celsius' },
    { after: degrees.map((c) => c + 273.15), says: 'looks converted from Celsius to kelvin' },
    { after: degrees.map((f) => f + 30), says: 'looks shifted by about 30 in every row' }
  ])('$says', ({ after, says }) => {
    expect(causesOf(pair(degrees, after))).toContainEqual(says)
  })

  it.each([
    { name: 'nothing changed', before: incomes(), after: incomes() },
    { name: 'another shape', before: incomes(), after: shaped(N, (u) => 300 * u) },
    { name: 'wider and shifted', before: degrees, after: shaped(N, (u) => 80 + 30 * bell(u)) },
    {
      name: 'a mixture of old and new',
      before: incomes(),
      after: [...incomes().slice(0, 1000), ...incomes(1.6).slice(1000)]
    },
    {
      name: 'too few rows to tell',
      before: incomes(),
      after: incomes(1.609344).filter((_, index) => index % 40 === 0)
    },
    { name: 'a constant', before: times(N, 1), after: times(N, 1000) }
  ])('is not seen in: $name', ({ before, after }) => {
    expect(causesOf(pair(before, after)).filter((cause) => /looks (mult|div|turn|conv|shift)/.test(cause))).toEqual([])
  })
})

describe('a sentinel value', () => {
  const ages = shaped(N, (u) => Math.round(18 + 60 * u))

  it.each([-999, -1, 9999, 0, 1e30])('%d', (value) => {
    const after = [...times(100, value), ...ages.slice(100)]
    expect(causesOf(pair(ages, after))[0]).toMatch(/now stands in 5 % of the values \(before: 0 %\): a placeholder/)
  })

  it.each([
    {
      name: 'that was there before',
      before: [...times(100, -1), ...ages.slice(100)],
      after: [...times(160, -1), ...ages.slice(160)]
    },
    { name: 'that is a value like its neighbours', before: ages, after: ages.map((age) => age + 40) },
    { name: 'in few rows', before: ages, after: [...times(10, -999), ...ages.slice(10)] },
    {
      name: 'that is no usual one and within the range',
      before: ages.map((age) => 2 * age),
      after: [...times(100, 77), ...ages.slice(100).map((age) => 2 * age)]
    }
  ])('is not seen in one $name', ({ before, after }) => {
    expect(causesOf(pair(before, after)).filter((cause) => cause.includes('placeholder'))).toEqual([])
  })
})

describe('filled nulls', () => {
  const with_ = (count: number, cell: Cell): Cell[] => [...times(count, cell), ...shaped(N - count, bell)]

  it('are seen in numbers and in categories', () => {
    expect(causesOf(pair(with_(300, null), with_(300, 0)))).toContainEqual(
      expect.stringContaining('missing values look filled with `0`: 15 %')
    )
    const text = (cell: string | null): Cell[] => [...times(300, cell), ...times(1700, 'a')]
    expect(causesOf(pair(text(null), text('unknown')))).toContainEqual(expect.stringContaining('filled with `unknown`'))
  })

  it('are not seen where the missing rows went to no one value', () => {
    expect(causesOf(pair(with_(300, null), shaped(N, bell)))).toEqual([])
    expect(causesOf(pair(with_(300, null), with_(300, null)))).toEqual([])
  })
})

describe('a cut-off', () => {
  const long = shaped(N, (u) => 100 * exponential(u))

  it('is seen where values were clipped', () => {
    expect(
      causesOf(
        pair(
          long,
          long.map((x) => Math.min(x, 200))
        )
      )
    ).toContainEqual(expect.stringMatching(/values above `200` look clipped: 14 % stand exactly there/))
    expect(
      causesOf(
        pair(
          degrees,
          degrees.map((x) => Math.max(x, 40))
        )
      )
    ).toContainEqual(expect.stringContaining('values below `40` look clipped'))
  })

  it('is seen where rows are gone', () => {
    expect(
      causesOf(
        pair(
          long,
          long.filter((x) => x <= 200)
        )
      )
    ).toContainEqual(expect.stringContaining('were rows left out?'))
  })

  it.each([
    { name: 'the same values', after: long },
    { name: 'a shorter tail', after: long.map((x) => x / 3) },
    {
      name: 'few rows that happen to lack the tail',
      after: long.filter((x) => x <= 380).filter((_, index) => index % 15 === 0)
    }
  ])('is not seen in: $name', ({ after }) => {
    expect(causesOf(pair(long, after)).filter((cause) => /clipped|left out/.test(cause))).toEqual([])
  })
})

describe('rounding', () => {
  it('is seen', () => {
    expect(causesOf(pair(degrees, degrees.map(Math.round)))).toEqual(['values look rounded to whole numbers'])
    expect(
      causesOf(
        pair(
          degrees,
          degrees.map((x) => Number(x.toFixed(1)))
        )
      )
    ).toEqual(['values look rounded to 1 decimal places'])
  })

  it('is not seen where values were round before', () => {
    expect(
      causesOf(
        pair(
          degrees.map(Math.round),
          degrees.map((x) => Math.round(x) + 5)
        )
      )
    ).not.toContainEqual(expect.stringContaining('rounded'))
  })
})

describe('a shifted clock', () => {
  // A day with a rush hour in the morning and quiet nights.
  const hours = (shift: number): number[] =>
    shaped(N, (u) => (Math.min(23, Math.floor(5 + 19 * u * u)) + shift + 24) % 24)

  it.each([
    { shift: 5, says: '5 hours later' },
    { shift: -6, says: '6 hours earlier' }
  ])('is seen in hours: $says', ({ shift, says }) => {
    expect(causesOf(pair(hours(0), hours(shift)))).toContainEqual(
      `the pattern of the day looks shifted by ${says}: another time zone?`
    )
  })

  it('is seen in minutes of the day', () => {
    const minutes = (shift: number): number[] => hours(shift).map((hour, index) => hour * 60 + (index % 60))
    expect(causesOf(pair(minutes(0), minutes(5)))).toContainEqual(expect.stringContaining('5 hours later'))
  })

  it('is not seen in numbers that only moved', () => {
    const winds = (shift: number): number[] => shaped(N, (u) => Math.floor(3 + shift + 10 * u * u))
    expect(causesOf(pair(winds(0), winds(5))).filter((cause) => cause.includes('time zone'))).toEqual([])
    expect(causesOf(pair(hours(0), hours(0)))).toEqual([])
  })
})

describe('categories that changed their names', () => {
  const mix = (...names: readonly string[]): string[] =>
    names.flatMap((name, index) => times(Math.round(1000 / (index + 1)), name))

  it.each([
    { before: 'US', after: 'us', how: 'letter case' },
    { before: 'US', after: 'US ', how: 'white space' },
    { before: 'Café', after: 'CafÃ©', how: 'character encoding' },
    { before: 'a', after: '"a"', how: 'quotation marks' },
    { before: '1', after: '1.0', how: 'form of numbers' },
    { before: 'New York', after: 'new_york', how: 'letter case, white space or punctuation' }
  ])('$how', ({ before, after, how }) => {
    expect(causesOf(pair(mix('x', before), mix('x', after)))).toEqual([
      `written differently (${how}): \`${before}\` is now \`${after}\``
    ])
  })

  it('says when one took over the rows of another', () => {
    expect(causesOf(pair(mix('x', 'y'), mix('x', 'z')))).toEqual(['rows of `y` seem to have become `z`'])
  })

  it.each([
    { name: 'only shares moved', before: mix('x', 'y'), after: mix('y', 'x') },
    { name: 'a new one took from all', before: mix('x', 'y', 'v'), after: [...mix('x', 'y', 'v'), ...times(600, 'z')] },
    { name: 'both spellings were there', before: mix('US', 'us'), after: mix('us', 'US') }
  ])('is not seen where $name', ({ before, after }) => {
    expect(causesOf(pair(before, after))).toEqual([])
  })
})

describe('swapped columns', () => {
  it('are seen on both', () => {
    const [a, b] = [incomes(), degrees]
    expect(swappedColumns([pair(a, b, 'a'), pair(b, a, 'b')])).toEqual(
      new Map([
        ['a', 'looks exchanged with the column `b`'],
        ['b', 'looks exchanged with the column `a`']
      ])
    )
  })

  it('are not seen where only one moved, or both moved elsewhere', () => {
    expect(swappedColumns([pair(incomes(), degrees, 'a')]).size).toBe(0)
    expect(swappedColumns([pair(incomes(), incomes(9), 'a'), pair(degrees, incomes(3), 'b')]).size).toBe(0)
  })
})
