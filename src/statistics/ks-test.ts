import { effectiveRows } from './effective-rows.js'
import { kolmogorovCritical, kolmogorovTail } from './kolmogorov.js'

/** A distance between two samples of n and m rows. */
export interface KsOutcome {
  readonly d: number
  readonly n: number
  readonly m: number
}

/**
 * Kolmogorov's limit of the p-value, K(sqrt(nm/(n+m)) d): 1.00 to 1.3 times the exact one, so on the safe side, where SciPy's
 * `method="asymp"` is up to 20 % too small.
 *
 * @param designEffect what dependence within groups makes each row worth less
 *
 * @example
 * ksLimitTail({ d: 0, n: 10, m: 10 }) // => 1
 */
export function ksLimitTail({ d, n, m }: KsOutcome, designEffect = 1): number {
  return kolmogorovTail(Math.sqrt(effectiveRows(n, m) / designEffect) * d)
}

/**
 * Upper confidence bound of the true distance: d + K^-1(alpha) / sqrt(nm/(n+m)), at most 1. At most `limit`: shown stable.
 *
 * @example
 * ksUpperBound({ d: 0.5, n: 1, m: 1 }, 0.05) // => 1
 */
export function ksUpperBound({ d, n, m }: KsOutcome, alpha: number, designEffect = 1): number {
  return Math.min(1, d + kolmogorovCritical(alpha) / Math.sqrt(effectiveRows(n, m) / designEffect))
}

/**
 * Effective rows (see `rowsForEffective`) with which the upper bound stays within `limit` with the given power if nothing changed: both the
 * band and what d reaches by chance have to fit, ((K^-1(alpha) + K^-1(1 - power)) / limit)^2.
 *
 * @example
 * Math.ceil(ksEffectiveRows(0.1, 0.05)) // => 738
 */
export function ksEffectiveRows(limit: number, alpha: number, power = 0.95): number {
  return ((kolmogorovCritical(alpha) + kolmogorovCritical(1 - power)) / limit) ** 2
}
