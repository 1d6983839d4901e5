import { inWords } from '../../comparison/index.js'
import { isNumberPair } from '../column-pair.js'
import { distributionOf, type Distribution } from '../distribution.js'
import type { Cause } from './cause.js'

/** Values in another unit: `factor * x + offset`. */
interface Conversion {
  readonly factor: number
  readonly offset: number
  readonly words: string
}

/** What each factor means, up and down. */
const factors: readonly (readonly [factor: number, up: string, down: string])[] = [
  [1.609344, 'miles to kilometres', 'kilometres to miles'],
  [1.852, 'nautical miles to kilometres', 'kilometres to nautical miles'],
  [3.280839895, 'metres to feet', 'feet to metres'],
  [2.54, 'inches to centimetres', 'centimetres to inches'],
  [25.4, 'inches to millimetres', 'millimetres to inches'],
  [2.2046226218, 'kilograms to pounds', 'pounds to kilograms'],
  [28.349523125, 'ounces to grams', 'grams to ounces'],
  [3.785411784, 'US gallons to litres', 'litres to US gallons'],
  [2.2369362921, 'metres a second to miles an hour', 'miles an hour to metres a second'],
  [3.6, 'metres a second to kilometres an hour', 'kilometres an hour to metres a second'],
  [33.8638867, 'inches of mercury to hectopascals', 'hectopascals to inches of mercury'],
  [57.295779513, 'radians to degrees', 'degrees to radians'],
  [24, 'days to hours', 'hours to days'],
  [60, 'hours to minutes, or minutes to seconds', 'minutes to hours, or seconds to minutes'],
  [3600, 'hours to seconds', 'seconds to hours'],
  [86_400, 'days to seconds', 'seconds to days'],
  [10, 'to tenths of the unit', 'tenths to the whole unit'],
  [100, 'shares to per cent, or units to hundredths', 'per cent to shares, or hundredths to units'],
  [1000, 'to thousandths of the unit', 'thousandths to the whole unit'],
  [1e6, 'to millionths of the unit', 'millionths to the whole unit']
]

const known: readonly Conversion[] = [
  ...factors.flatMap(([factor, up, down]) => [
    { factor, offset: 0, words: `looks multiplied by ${short(factor)} (${up})` },
    { factor: 1 / factor, offset: 0, words: `looks divided by ${short(factor)} (${down})` }
  ]),
  { factor: 5 / 9, offset: -160 / 9, words: 'looks converted from Fahrenheit to Celsius' },
  { factor: 1.8, offset: 32, words: 'looks converted from Celsius to Fahrenheit' },
  { factor: 1, offset: 273.15, words: 'looks converted from Celsius to kelvin' },
  { factor: 1, offset: -273.15, words: 'looks converted from kelvin to Celsius' },
  { factor: -1, offset: 0, words: 'looks turned in sign' }
]

const unchanged: Conversion = { factor: 1, offset: 0, words: '' }

/** Fewer values than this on a side fit too many conversions. */
const FEWEST = 100

/**
 * A unit change: one conversion explains the whole column, and without it the column is far off.
 *
 * A known conversion is named unless another factor or offset fits clearly better; the distribution has to keep its shape within what chance moves.
 */
export const unitChange: Cause = (pair) => {
  if (!isNumberPair(pair) || Math.min(pair.reference.finite, pair.current.finite) < FEWEST) return undefined
  const [reference, current] = [distributionOf(pair.reference), distributionOf(pair.current)]
  const chance = 1.36 * Math.sqrt(1 / reference.n + 1 / current.n) + 0.01
  const spread = reference.quantile(0.9) - reference.quantile(0.1)
  if (!(spread > 0) || gap(reference, current, unchanged) < Math.max(0.1, 3 * chance)) return undefined
  const left = (conversion: Conversion): number => gap(reference, current, conversion)
  const [named, namedLeft] = best(known, left)
  const [fit, fitLeft] = best(fitted(reference, current), left)
  if (namedLeft <= chance && namedLeft <= fitLeft + chance / 4) return named?.words
  return fitLeft <= chance ? fit?.words : undefined
}

/** The conversion that leaves the smallest gap, and the gap. */
function best(
  conversions: readonly Conversion[],
  left: (conversion: Conversion) => number
): readonly [conversion: Conversion | undefined, left: number] {
  let [found, smallest]: [Conversion | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const conversion of conversions) {
    const gapLeft = left(conversion)
    if (gapLeft < smallest) [found, smallest] = [conversion, gapLeft]
  }
  return [found, smallest]
}

/** A factor and an offset read off the quartiles, where the other of the two did not change. */
function fitted(reference: Distribution, current: Distribution): Conversion[] {
  const [from, to] = [quartiles(reference), quartiles(current)]
  const factor = to.middle / from.middle
  const widening = to.width / from.width
  const offset = to.middle - from.middle
  return [
    ...(Math.abs(widening / factor - 1) < 0.1 && Math.abs(Math.log(Math.abs(factor))) > 0.05
      ? [{ factor, offset: 0, words: `looks multiplied by about ${inWords(factor)}` }]
      : []),
    ...(Math.abs(widening - 1) < 0.1
      ? [{ factor: 1, offset, words: `looks shifted by about ${inWords(offset)} in every row` }]
      : [])
  ]
}

function quartiles(of: Distribution): { readonly middle: number; readonly width: number } {
  return { middle: of.quantile(0.5), width: of.quantile(0.75) - of.quantile(0.25) }
}

/**
 * Largest distance between the converted reference and the current distribution, looked at from percentile to percentile. Half a per cent of
 * the spread is allowed to every value, because converted values are often rounded.
 */
function gap(reference: Distribution, current: Distribution, { factor, offset }: Conversion): number {
  const slack = 0.005 * (reference.quantile(0.9) - reference.quantile(0.1))
  let largest = 0
  const look = (original: number, converted: number): void => {
    const [low, high] = [original - slack, original + slack]
    const atMost = factor > 0 ? reference.upTo(high) : 1 - reference.below(low)
    const atLeast = factor > 0 ? reference.below(low) : 1 - reference.upTo(high)
    largest = Math.max(largest, atLeast - current.upTo(converted), current.below(converted) - atMost)
  }
  for (let percentile = 0; percentile <= 100; percentile++) {
    const [from, to] = [reference.quantile(percentile / 100), current.quantile(percentile / 100)]
    look(from, factor * from + offset)
    look((to - offset) / factor, to)
  }
  return largest
}

function short(factor: number): string {
  return String(Number(factor.toPrecision(4)))
}
