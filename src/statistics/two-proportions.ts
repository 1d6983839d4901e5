import { hypergeometricMass, hypergeometricTail } from './hypergeometric.js'
import { normalTail } from './normal.js'
import type { Successes } from './proportion.js'

/** With fewer rows than this on a side, the exact test. */
const FEW_ROWS = 300

/** Test of "both shares are the same". */
export interface TwoProportions {
  readonly method: 'pooled z' | 'Fisher mid-p'
  /** Share of the current sample minus that of the reference. */
  readonly difference: number
  /** One-sided: small where the share rose, where it fell. */
  readonly pRise: number
  readonly pFall: number
  readonly pTwoSided: number
}

/**
 * Whether a share changed: score test with the pooled variance, Fisher's exact test with the mid-p where a side has fewer than 300 rows.
 * NaN where a sample is empty; p = 1/2 either way where nothing or everything is a success.
 *
 * @example
 * twoProportions({ successes: 0, n: 10 }, { successes: 0, n: 10 }).pRise // => 0.5
 */
export function twoProportions(current: Successes, reference: Successes): TwoProportions {
  const exact = Math.min(current.n, reference.n) < FEW_ROWS
  const [pRise, pFall] = exact
    ? [fisherMidTail(current, reference), fisherMidTail(reference, current)]
    : [normalTail(pooledZ(current, reference)), normalTail(-pooledZ(current, reference))]
  return {
    method: exact ? 'Fisher mid-p' : 'pooled z',
    difference: current.successes / current.n - reference.successes / reference.n,
    pRise,
    pFall,
    pTwoSided: Math.min(1, 2 * Math.min(pRise, pFall))
  }
}

/**
 * Score statistic of "both shares are the same", positive where the current one is larger; 0 where nothing or everything is a success.
 *
 * @example
 * pooledZ({ successes: 0, n: 10 }, { successes: 0, n: 20 }) // => 0
 */
export function pooledZ(current: Successes, reference: Successes): number {
  const share = (current.successes + reference.successes) / (current.n + reference.n)
  const difference = current.successes / current.n - reference.successes / reference.n
  const variance = share * (1 - share) * (1 / current.n + 1 / reference.n)
  return difference === 0 ? 0 : difference / Math.sqrt(variance)
}

/**
 * Fisher's one-sided mid-p: chance, all margins given, of more successes in the current sample, plus half that of as many.
 *
 * @example
 * fisherMidTail({ successes: 0, n: 5 }, { successes: 0, n: 5 }) // => 0.5
 */
export function fisherMidTail(current: Successes, reference: Successes): number {
  if (!(current.n > 0 && reference.n > 0)) return Number.NaN
  const of = {
    draws: current.n,
    successes: current.successes + reference.successes,
    population: current.n + reference.n
  }
  return hypergeometricTail(current.successes + 1, of) + hypergeometricMass(current.successes, of) / 2
}
