/** Pairs of 0/1 outcomes in which one model alone succeeds. */
export interface Discordant {
  readonly onlyCandidate: number
  readonly onlyBaseline: number
  /** All pairs, discordant or not. */
  readonly n: number
}

/**
 * Score statistic of Tango (1998) for H0: P(candidate succeeds) - P(baseline succeeds) = `difference`; standard normal under H0.
 *
 * @param difference in (-1, 1)
 *
 * @example
 * tangoScore({ onlyCandidate: 3, onlyBaseline: 3, n: 20 }, 0) // => 0
 */
export function tangoScore({ onlyCandidate, onlyBaseline, n }: Discordant, difference: number): number {
  const numerator = onlyCandidate - onlyBaseline - n * difference
  if (numerator === 0) return 0
  // Constrained maximum likelihood estimate of P(only the baseline succeeds), by its quadratic equation.
  const a = 2 * n
  const b = -onlyCandidate - onlyBaseline + (2 * n - onlyCandidate + onlyBaseline) * difference
  const c = -onlyBaseline * difference * (1 - difference)
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a)
  const variance = n * (2 * share + difference * (1 - difference))
  return numerator / Math.sqrt(Math.max(variance, Number.MIN_VALUE))
}
