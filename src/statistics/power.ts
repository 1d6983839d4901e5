import { normalQuantile } from './normal.js'

/**
 * Smallest change that a one-sided test at alpha sees with the given power: (z_alpha + z_power) standard errors.
 *
 * @example
 * smallestDetectable(0, 0.05) // => 0
 */
export function smallestDetectable(standardError: number, alpha: number, power = 0.8): number {
  return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError
}

/**
 * Rows that would exclude a loss of `tolerance` with the given power if nothing changed.
 *
 * @param deviation standard deviation of one row's contribution, in the unit of the metric
 *
 * @example
 * rowsNeeded(0, 0.01, 0.05) // => 0
 */
export function rowsNeeded(deviation: number, tolerance: number, alpha: number, power = 0.95): number {
  return Math.ceil((smallestDetectable(deviation, alpha, power) / tolerance) ** 2)
}
