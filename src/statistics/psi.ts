import { chiSquareQuantile } from './chi-square.js'
import { total, type CategoryCounts } from './contingency.js'

/** Added to every count, so that a category that one side lacks has no infinite weight. */
const SMOOTHING = 0.5

/** Population stability index, and what it exceeds by chance alone. */
export interface StabilityIndex {
  readonly value: number
  /** What it exceeds with probability alpha where nothing changed: chi2(1 - alpha, k - 1) (1/n + 1/m). */
  readonly critical: number
}

/**
 * Population stability index, the sum of (q - p) ln(q / p) over all categories or bins, with half a row added to each. O(k). Critical value:
 * Yurdakul and Naranjo (2020). Categories that occur nowhere are left out.
 *
 * @example
 * stabilityIndex({ reference: [5, 5], current: [5, 5] }, 0.05).value // => 0
 */
export function stabilityIndex({ reference, current }: CategoryCounts, alpha: number): StabilityIndex {
  const [n, m] = [total(reference), total(current)]
  const occurring = Array.from(reference, (_, category) => category).filter(
    (category) => reference[category]! + current[category]! > 0
  )
  const smoothed = SMOOTHING * occurring.length
  let value = 0
  for (const category of occurring) {
    const p = (reference[category]! + SMOOTHING) / (n + smoothed)
    const q = (current[category]! + SMOOTHING) / (m + smoothed)
    value += (q - p) * Math.log(q / p)
  }
  const critical = occurring.length < 2 ? 0 : chiSquareQuantile(1 - alpha, occurring.length - 1) * (1 / n + 1 / m)
  return { value, critical }
}
