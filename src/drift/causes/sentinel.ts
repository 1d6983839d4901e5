import type { NumericProfile } from '../../documents/index.js'
import { countsByValue, isNumberPair } from '../column-pair.js'
import { shareInWords, shownNumber } from '../value-in-words.js'
import type { Cause } from './cause.js'

/** Values that programs write where they know nothing. */
const placeholders: ReadonlySet<number> = new Set([
  -1, 0, -9, -99, -999, -9999, -99_999, 99, 999, 9999, 99_999, 999_999, -32_768, 32_767, 65_535, -2_147_483_648,
  2_147_483_647, 4_294_967_295, -1e30, 1e30, -9.223372036854776e18, 9.223372036854776e18
])

/** Smallest rise of a value's share that is worth a word. */
const RISE = 0.01

/**
 * A sentinel value: a placeholder such as -999 that now stands in many rows, and hardly ever did. Other values count too where they lie far
 * outside everything that the reference held.
 */
export const sentinel: Cause = (pair) => {
  if (!isNumberPair(pair) || pair.reference.finite === 0 || pair.current.finite === 0) return undefined
  const { reference, current } = pair
  const before = countsByValue(reference)
  const [first] = [...countsByValue(current)]
    .map(([value, count]) => ({
      value,
      count,
      was: (before.get(value) ?? 0) / reference.finite,
      is: count / current.finite
    }))
    .filter(({ value, was, is }) => is - was >= RISE && was <= is / 20 && isOdd(value, reference))
    .filter(({ value, count }) => standsOut(value, count, current))
    .sort((one, other) => other.is - one.is || one.value - other.value)
  if (first === undefined) return undefined
  const { value, was, is } = first
  return `${shownNumber(value)} now stands in ${shareInWords(is)} of the values (before: ${shareInWords(was)}): a placeholder for missing ones?`
}

/** A usual placeholder, or so far outside the range of the reference that no tail explains it. */
function isOdd(value: number, { min = Number.NaN, max = Number.NaN }: NumericProfile): boolean {
  const width = max - min
  return placeholders.has(value) || value < min - 2 * width || value > max + 2 * width
}

/** Holds many more rows than the values next to it: where a whole distribution moved, some value always meets a placeholder. */
function standsOut(value: number, count: number, { edges, at, between }: NumericProfile): boolean {
  const place = edges.indexOf(value)
  const neighbours = [at[place - 1], at[place + 1], between[place], between[place + 1]]
  return place < 0 || neighbours.every((neighbour) => (neighbour ?? 0) <= count / 5)
}
