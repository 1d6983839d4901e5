import type { Inference } from './inference.js'
import { normalQuantile } from './normal.js'
import { symmetric } from './normal-inference.js'

/** A number that somebody else measured, with its standard error. */
export interface Reported {
  readonly value: number
  readonly standardError: number
  readonly n?: number
}

/** One reported number: normal interval. */
export function normalValue({ value, standardError, n = 0 }: Reported): Inference {
  return symmetric({ method: 'normal (reported error)', estimate: value, standardError, n })
}

/**
 * Difference of two reported numbers of independent samples: the errors add in squares.
 *
 * @example
 * normalDifference({ value: 2, standardError: 3 }, { value: 1, standardError: 4 }).standardError // => 5
 */
export function normalDifference(candidate: Reported, baseline: Reported): Inference {
  return symmetric({
    method: 'normal (reported errors, unpaired)',
    estimate: candidate.value - baseline.value,
    standardError: Math.hypot(candidate.standardError, baseline.standardError),
    n: Math.min(candidate.n ?? 0, baseline.n ?? 0)
  })
}

/**
 * Standard error behind a two-sided normal interval.
 *
 * @param level such as 0.95
 *
 * @example
 * standardErrorOfInterval({ low: 1, high: 1 }, 0.95) // => 0
 */
export function standardErrorOfInterval(
  { low, high }: { readonly low: number; readonly high: number },
  level: number
): number {
  return (high - low) / (2 * normalQuantile((1 + level) / 2))
}
