import { lowerRatio, upperRatio } from './incomplete-gamma.js'
import { poissonMass } from './saddle-point.js'

/**
 * Regularised lower incomplete gamma function P(a, x), with full relative accuracy also where it is tiny.
 *
 * Series below a + 1, continued fraction above (Numerical Recipes 6.2), with Loader's saddle-point form of the factor before them, so that
 * large `a` lose no digits. Relative accuracy about 1e-13; O(sqrt(a)).
 *
 * @param a at least 0; P(0, x) is 1
 *
 * @example
 * gammaCdf(3, 0) // => 0
 */
export function gammaCdf(a: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(a)) return Number.NaN
  if (a === 0 && x >= 0) return 1
  if (x <= 0) return 0
  return x < a + 1 ? poissonMass(a, x) * lowerRatio(a, x) : 1 - gammaTail(a, x)
}

/**
 * Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), with full relative accuracy also where it is tiny.
 *
 * @param a at least 0; Q(0, x) is 0 above x = 0, and 1 at it, where all of that distribution lies
 *
 * @example
 * gammaTail(2, 0) // => 1
 */
export function gammaTail(a: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(a)) return Number.NaN
  if (x <= 0) return 1
  if (x === Number.POSITIVE_INFINITY || a === 0) return 0
  return x < a + 1 ? 1 - gammaCdf(a, x) : poissonMass(a, x) * upperRatio(a, x)
}
