import { rootBetween } from './root.js'
import { deviance, stirlingError } from './saddle-point.js'

/**
 * Regularised incomplete beta function I_x(a, b): P(X <= x) of a beta distribution.
 *
 * Continued fraction by Lentz' method (Numerical Recipes 6.4), with Loader's saddle-point form of the factor before it, so that large
 * `a` and `b` lose no digits. Relative accuracy about 1e-12.
 *
 * @param y 1 - x, where it is known more exactly than that subtraction
 *
 * @example
 * betaCdf(0.5, 2, 2) // => 0.5
 */
export function betaCdf(x: number, a: number, b: number, y = 1 - x): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaCdf(y, b, a, x)
  return (power(x, y, a, b) * fraction(x, a, b)) / a
}

/**
 * The x below which a share `p` of the beta distribution lies.
 *
 * @example
 * betaQuantile(0.5, 2, 2) // => 0.5
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  return rootBetween((x) => betaCdf(x, a, b) - p, 0, 1)
}

/** x^a y^b / B(a, b). */
function power(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.sqrt((a / (2 * Math.PI)) * (b / n)) * Math.exp(exponent)
}

/** Lentz' method for the continued fraction of the incomplete beta function. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300
  const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let product = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    product *= c * d
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    const step = c * d
    product *= step
    if (Math.abs(step - 1) < 3e-16) break
  }
  return product
}
