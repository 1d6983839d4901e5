import type { Inference } from './inference.js'
import { normalQuantile, normalTail } from './normal.js'
import type { Successes } from './proportion.js'

/**
 * Difference of two shares that were not measured on the same rows: Newcombe's hybrid interval (1998, method 10), Farrington and Manning's
 * score test (1990).
 *
 * @example
 * independentProportions({ successes: 45, n: 100 }, { successes: 50, n: 100 }).n // => 100
 */
export function independentProportions(candidate: Successes, baseline: Successes): Inference {
  const [p1, p2] = [candidate.successes / candidate.n, baseline.successes / baseline.n]
  return {
    method: 'Newcombe, Farrington-Manning (unpaired)',
    estimate: p1 - p2,
    standardError: Math.sqrt((p1 * (1 - p1)) / candidate.n + (p2 * (1 - p2)) / baseline.n),
    n: Math.min(candidate.n, baseline.n),
    bounds: (alpha) => {
      const [one, two] = [wilson(candidate, alpha), wilson(baseline, alpha)]
      return {
        low: p1 - p2 - Math.hypot(p1 - one.low, two.high - p2),
        high: p1 - p2 + Math.hypot(one.high - p1, p2 - two.low)
      }
    },
    pLess: (value) => normalTail(-farringtonManning(candidate, baseline, value)),
    pGreater: (value) => normalTail(farringtonManning(candidate, baseline, value))
  }
}

/** Wilson's score interval of one share; each bound one-sided at 1 - alpha. */
export function wilson({ successes, n }: Successes, alpha: number): { readonly low: number; readonly high: number } {
  const z = -normalQuantile(alpha)
  const share = successes / n
  const center = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return { low: successes === 0 ? 0 : center - half, high: successes === n ? 1 : center + half }
}

/**
 * Score statistic for H0: p1 - p2 = `difference`, both shares estimated under H0 by the closed form of their cubic equation.
 *
 * @example
 * farringtonManning({ successes: 5, n: 10 }, { successes: 5, n: 10 }, 0) // => 0
 */
export function farringtonManning(one: Successes, two: Successes, difference: number): number {
  const [p1, p2] = [one.successes / one.n, two.successes / two.n]
  const ratio = two.n / one.n
  const a = 1 + ratio
  const b = -(1 + ratio + p1 + ratio * p2 + difference * (ratio + 2))
  const c = difference * difference + difference * (2 * p1 + ratio + 1) + p1 + ratio * p2
  const d = -p1 * difference * (1 + difference)
  const v = (b / (3 * a)) ** 3 - (b * c) / (6 * a * a) + d / (2 * a)
  const u = Math.sign(v || 1) * Math.sqrt(Math.max(0, (b / (3 * a)) ** 2 - c / (3 * a)))
  const angle = (Math.PI + Math.acos(u === 0 ? 0 : Math.max(-1, Math.min(1, v / u ** 3)))) / 3
  const constrained = Math.max(0, Math.min(1, 2 * u * Math.cos(angle) - b / (3 * a)))
  const other = Math.max(0, Math.min(1, constrained - difference))
  const variance = (constrained * (1 - constrained)) / one.n + (other * (1 - other)) / two.n
  const numerator = p1 - p2 - difference
  return numerator === 0 ? 0 : numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE))
}
