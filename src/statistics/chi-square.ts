import { gammaCdf, gammaTail } from './gamma.js'
import { rootBetween } from './root.js'

/** P(X <= x) of a chi-square distribution with `df` degrees of freedom. O(sqrt(df)). */
export function chiSquareCdf(x: number, df: number): number {
  return gammaCdf(df / 2, x / 2)
}

/**
 * P(X >= x), with full relative accuracy in the far tail: the p-value of a statistic x. Without degrees of freedom all lies at 0.
 *
 * @example
 * chiSquareTail(0, 3) // => 1
 */
export function chiSquareTail(x: number, df: number): number {
  return gammaTail(df / 2, x / 2)
}

/**
 * The x below which a share `p` lies. NaN outside of [0, 1]. Bisection: about 60 evaluations.
 *
 * @example
 * chiSquareQuantile(0, 3) // => 0
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0 || df === 0) return 0
  if (p === 1) return Number.POSITIVE_INFINITY
  const excess = (x: number): number => (p > 0.5 ? 1 - p - chiSquareTail(x, df) : chiSquareCdf(x, df) - p)
  let high = df + 1
  while (excess(high) < 0) high *= 2
  return rootBetween(excess, 0, high)
}
