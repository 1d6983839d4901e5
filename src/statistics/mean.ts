import type { Inference } from './inference.js'
import { moments } from './moments.js'
import { symmetric } from './normal-inference.js'

/**
 * Mean of independent rows, with Student's t interval. O(n).
 *
 * @example
 * mean(Float64Array.of(1, 2, 3)).estimate // => 2
 */
export function mean(values: Float64Array): Inference {
  const { mean: estimate, variance } = moments(values)
  const n = values.length
  return symmetric({
    method: 't interval',
    estimate,
    standardError: Math.sqrt(variance / n),
    n,
    df: n - 1,
    ...(n < 2 && { weak: 'one row has no spread' })
  })
}
