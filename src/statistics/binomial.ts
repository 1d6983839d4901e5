import { betaCdf } from './beta.js'

/**
 * P(X <= k) of a binomial distribution.
 *
 * @example
 * binomialCdf(1, 3, 0.5) // => 0.5
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n) return 1
  return betaCdf(1 - p, n - k, k + 1, p)
}

/** P(X >= k) of a binomial distribution. */
export function binomialTail(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n) return 0
  return betaCdf(p, k, n - k + 1)
}

/**
 * P(X < k) + P(X = k) / 2: the lower tail in which the observed value counts half.
 *
 * @example
 * binomialMidTail(1, 2, 0.5) // => 0.5
 */
export function binomialMidTail(k: number, n: number, p: number): number {
  return (binomialCdf(k, n, p) + binomialCdf(k - 1, n, p)) / 2
}
