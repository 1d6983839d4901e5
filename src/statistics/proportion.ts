import { betaQuantile } from './beta.js'
import { binomialCdf, binomialTail } from './binomial.js'
import type { Inference } from './inference.js'

/** Successes among independent rows. */
export interface Successes {
  readonly successes: number
  readonly n: number
}

/**
 * A share of independent rows: Clopper and Pearson's exact interval, exact binomial p-values.
 *
 * @example
 * proportion({ successes: 0, n: 10 }).estimate // => 0
 */
export function proportion({ successes, n }: Successes): Inference {
  const estimate = successes / n
  return {
    method: 'Clopper-Pearson',
    estimate,
    standardError: Math.sqrt((estimate * (1 - estimate)) / n),
    n,
    bounds: (alpha) => ({
      low: successes === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
      high: successes === n ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes)
    }),
    pLess: (value) => binomialCdf(successes, n, value),
    pGreater: (value) => binomialTail(successes, n, value)
  }
}
