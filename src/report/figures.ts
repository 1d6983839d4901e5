import { decimalDifference } from '../comparison/index.js'

/** Beyond these sizes a number is written with an exponent. */
const smallest = 1e-6
const largest = 1e12
const mostDecimals = 9

/** What stands where there is no number. */
export const none = '–'

/**
 * How many decimals a row of numbers needs: three significant digits of the largest value, two of the change.
 *
 * @example
 * decimalsFor([0.9123, 0.9045], -0.0078) // => 4
 */
export function decimalsFor(values: readonly number[], change?: number): number {
  const size = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0)
  const decimals = Math.max(decimalsOf(size, 3), change === undefined ? 0 : decimalsOf(Math.abs(change), 2))
  return Math.min(Math.max(decimals, 0), mostDecimals)
}

/**
 * How many decimals show that two numbers differ, as far down as limits are decided: none where both are the same number on paper.
 *
 * @example
 * decimalsToTell(0.8999, 0.9) // => 4
 */
export function decimalsToTell(one: number, other: number): number {
  const apart = Math.abs(decimalDifference(one, other))
  return Number.isFinite(apart) && apart > 0 ? Math.min(Math.max(-Math.floor(Math.log10(apart)), 0), 100) : 0
}

/**
 * How many decimals, `least` or a few more, let a reader add the change to the first value and get the second.
 *
 * @example
 * decimalsThatAddUp([0.80044, 0.79856], 4) // => 5
 */
export function decimalsThatAddUp([from, to]: readonly [number, number], least: number): number {
  const most = least + 6
  for (let decimals = least; decimals < most; decimals++) {
    const [first, second, change] = [from, to, to - from].map((value) =>
      Math.round(Number(value.toFixed(decimals)) * 10 ** decimals)
    )
    if (first! + change! === second) return decimals
  }
  return least
}

function decimalsOf(size: number, digits: number): number {
  return size >= smallest && Number.isFinite(size) ? digits - 1 - Math.floor(Math.log10(size)) : 0
}

/**
 * A number with fixed decimals, thousands separated, a real minus sign.
 * What would be rounded to nothing, or is beyond everyday sizes, has an exponent.
 *
 * @example
 * figure(-1234.5, 2) // => '−1,234.50'
 */
export function figure(value: number | undefined, decimals: number): string {
  if (value === undefined) return none
  if (Number.isNaN(value)) return 'undefined'
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (size === Infinity) return `${sign}∞`
  const text = size.toFixed(decimals)
  if (size >= largest || (size > 0 && Number(text) === 0)) return sign + size.toExponential(1).replace('-', '−')
  return sign + text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')
}

/**
 * A change: as `figure`, with its sign always.
 *
 * @example
 * signedFigure(0.0026, 4) // => '+0.0026'
 */
export function signedFigure(value: number | undefined, decimals: number): string {
  return (value !== undefined && value > 0 ? '+' : '') + figure(value, decimals)
}

/**
 * A number on its own: three significant digits.
 *
 * @example
 * loneFigure(0.0084825) // => '0.00848'
 */
export function loneFigure(value: number | undefined): string {
  return value === undefined ? none : figure(value, decimalsFor([value]))
}

/**
 * The smallest change that data show: a lone figure. NaN is none: of a single row or group nothing follows.
 *
 * @example
 * detectableFigure(Number.NaN) // => '–'
 */
export function detectableFigure(value: number | undefined): string {
  return Number.isNaN(value) ? none : loneFigure(value)
}

/**
 * A number exactly as the policy writes it.
 *
 * @example
 * limitFigure(-0.005) // => '−0.005'
 */
export function limitFigure(value: number): string {
  return String(value).replaceAll('-', '−')
}

/**
 * A p-value: three decimals, and never rounded to zero. NaN is none: it could not be worked out.
 *
 * @example
 * probability(0.00002) // => '< 0.001'
 */
export function probability(p: number | undefined): string {
  if (p === undefined || Number.isNaN(p)) return none
  return p < 0.001 ? '< 0.001' : figure(p, 3)
}

/** @example count(12345) // => '12,345' */
export function count(of: number | undefined): string {
  return figure(of, 0)
}

/**
 * A count and its noun.
 *
 * @example
 * plural(2, 'check') // => '2 checks'
 */
export function plural(of: number, noun: string): string {
  return `${count(of)} ${noun}${of === 1 ? '' : 's'}`
}

/** @example percent(0.9) // => '90 %' */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`
}
