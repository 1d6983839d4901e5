import { betaCdf } from './beta.js'
import { normalQuantile, normalTail } from './normal.js'
import { rootBetween } from './root.js'

/** Above so many degrees of freedom the normal distribution is nearer than the arithmetic. */
const ALMOST_NORMAL = 1e6

/**
 * Upper tail of Student's t distribution, P(T > t), for any positive number of degrees of freedom.
 *
 * @example
 * studentTail(0, 5) // => 0.5
 */
export function studentTail(t: number, df: number): number {
  if (Number.isNaN(t) || Number.isNaN(df)) return Number.NaN
  if (df > ALMOST_NORMAL) return normalTail(t)
  if (t < 0) return 1 - studentTail(-t, df)
  const square = t * t
  if (square === Number.POSITIVE_INFINITY) return 0
  return betaCdf(df / (df + square), df / 2, 0.5, square / (df + square)) / 2
}

/**
 * The t below which a share `p` of the distribution lies.
 *
 * @example
 * studentQuantile(0.5, 3) // => 0
 */
export function studentQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || Number.isNaN(df)) return Number.NaN
  if (p === 0.5) return 0
  if (p < 0.5) return -upperQuantile(p, df)
  return upperQuantile(1 - p, df)
}

function upperQuantile(tail: number, df: number): number {
  if (tail === 0) return Number.POSITIVE_INFINITY
  if (df > ALMOST_NORMAL) return -normalQuantile(tail)
  let high = 2
  while (studentTail(high, df) > tail) high *= 2
  return rootBetween((t) => tail - studentTail(t, df), 0, high)
}
