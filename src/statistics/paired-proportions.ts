import { binomialMidTail } from './binomial.js'
import type { Inference } from './inference.js'
import { normalQuantile, normalTail } from './normal.js'
import { rootBetween } from './root.js'
import { tangoScore, type Discordant } from './tango.js'

/**
 * Difference of two paired proportions: Tango's score interval; McNemar's mid-p test at zero, Tango's score test elsewhere.
 *
 * @param pairs whole counts
 *
 * @example
 * pairedProportions({ onlyCandidate: 5, onlyBaseline: 15, n: 100 }).estimate // => -0.1
 */
export function pairedProportions(pairs: Discordant): Inference {
  const { onlyCandidate, onlyBaseline, n } = pairs
  const discordant = onlyCandidate + onlyBaseline
  const estimate = (onlyCandidate - onlyBaseline) / n
  return {
    method: 'Tango score, McNemar mid-p',
    estimate,
    standardError: Math.sqrt(Math.max(0, discordant / n - estimate * estimate) / n),
    n,
    bounds: (alpha) => {
      const z = -normalQuantile(alpha)
      const crossing = (at: number, low: number, high: number): number =>
        low >= high ? low : rootBetween((difference) => at - tangoScore(pairs, difference), low, high)
      return { low: crossing(z, -1, estimate), high: crossing(-z, estimate, 1) }
    },
    pLess: (value) =>
      value === 0 ? binomialMidTail(onlyCandidate, discordant, 0.5) : normalTail(-tangoScore(pairs, value)),
    pGreater: (value) =>
      value === 0 ? binomialMidTail(onlyBaseline, discordant, 0.5) : normalTail(tangoScore(pairs, value))
  }
}
