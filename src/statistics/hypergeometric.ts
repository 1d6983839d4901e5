import { binomialMass } from './saddle-point.js'

/** How many of `draws` things, drawn without putting back out of `population`, are among its `successes`. */
export interface Draws {
  readonly draws: number
  readonly successes: number
  readonly population: number
}

/**
 * P(X = k), with full relative accuracy (Loader 2000).
 *
 * @example
 * hypergeometricMass(0, { draws: 0, successes: 3, population: 7 }) // => 1
 */
export function hypergeometricMass(k: number, { draws, successes, population }: Draws): number {
  const failures = population - successes
  if (k < Math.max(0, draws - failures) || k > Math.min(draws, successes)) return 0
  if (draws === 0 || draws === population) return 1
  const chance = { p: draws / population, q: (population - draws) / population }
  return (
    (binomialMass(k, successes, chance) / binomialMass(draws, population, chance)) *
    binomialMass(draws - k, failures, chance)
  )
}

/**
 * P(X >= k), with full relative accuracy where it is small. O(number of values above k that matter).
 *
 * @example
 * hypergeometricTail(0, { draws: 2, successes: 3, population: 7 }) // => 1
 */
export function hypergeometricTail(k: number, of: Draws): number {
  const { draws, successes, population } = of
  if (k <= Math.max(0, draws + successes - population)) return 1
  if (k > Math.min(draws, successes)) return 0
  // Below the mean the other tail is the small one; seen from the failures it is an upper tail too.
  if (k * population <= draws * successes) {
    return 1 - hypergeometricTail(draws - k + 1, { draws, successes: population - successes, population })
  }
  let term = hypergeometricMass(k, of)
  let sum = term
  for (let x = k; term > 1e-17 * sum; x++) {
    term *= ((successes - x) / (x + 1)) * ((draws - x) / (population - successes - draws + x + 1))
    sum += term
  }
  return sum
}
