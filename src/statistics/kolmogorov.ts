import { rootBetween } from './root.js'

/**
 * P(K > x) of Kolmogorov's distribution, the limit of sqrt(nm/(n+m)) D, with full relative accuracy in the far tail.
 *
 * The two theta series (Kolmogorov 1933; Marsaglia, Tsang and Wang 2003): each converges within six terms on its side of 1.
 *
 * @example
 * kolmogorovTail(0) // => 1
 */
export function kolmogorovTail(x: number): number {
  if (Number.isNaN(x)) return Number.NaN
  if (x <= 0) return 1
  return x < 1 ? 1 - nearZero(x) : farOut(x)
}

/**
 * The x that K exceeds with probability `alpha`: 1.358 at 0.05.
 *
 * @example
 * kolmogorovCritical(1) // => 0
 */
export function kolmogorovCritical(alpha: number): number {
  if (!(alpha >= 0 && alpha <= 1)) return Number.NaN
  if (alpha === 0) return Number.POSITIVE_INFINITY
  return alpha === 1 ? 0 : rootBetween((x) => alpha - kolmogorovTail(x), 0, 40)
}

/** sqrt(2 pi) / x * sum of exp(-(2k - 1)^2 pi^2 / (8 x^2)). */
function nearZero(x: number): number {
  let sum = 0
  for (let odd = 1; odd < 12; odd += 2) sum += Math.exp(-((odd * Math.PI) ** 2) / (8 * x * x))
  return (Math.sqrt(2 * Math.PI) / x) * sum
}

/** 2 * sum of (-1)^(k-1) exp(-2 k^2 x^2). */
function farOut(x: number): number {
  let sum = 0
  for (let k = 6; k >= 1; k--) sum = Math.exp(-2 * k * k * x * x) - sum
  return 2 * sum
}
