import { binomialCdf } from './binomial.js'
import { moments } from './moments.js'
import { normalQuantile } from './normal.js'
import { quantileOfSorted } from './quantile.js'

/** What repeats of one measurement are brought together by. */
export type RepeatAggregate = 'mean' | 'median'

/** Repeats as one number, and how far chance alone moves that number: the noise floor. */
export interface OfRepeats {
  readonly value: number
  readonly standardError: number
}

/**
 * Mean or median of repeats with its standard error: of the mean s / sqrt(N), of the median that of Price and Bonett (2001), which assumes no
 * distribution. NaN where any repeat is.
 *
 * @param values at least 2
 *
 * @example
 * ofRepeats([1, 2, 3], 'mean').value // => 2
 */
export function ofRepeats(values: readonly number[], aggregate: RepeatAggregate): OfRepeats {
  const numbers = Float64Array.from(values)
  // A number of no size has no place in an order, and would vanish from a median.
  if (!numbers.every(Number.isFinite)) return { value: numbers.reduce((a, b) => a + b, 0), standardError: Number.NaN }
  return aggregate === 'mean' ? meanOf(numbers) : medianOf(numbers.sort())
}

function meanOf(values: Float64Array): OfRepeats {
  const { mean, variance } = moments(values)
  return { value: mean, standardError: Math.sqrt(variance / values.length) }
}

/** The width of an interval between two ordered values, over that of the normal interval with the same exact coverage. */
function medianOf(sorted: Float64Array): OfRepeats {
  const n = sorted.length
  const low = Math.max(1, Math.round((n + 1) / 2 - Math.sqrt(n)))
  const z = -normalQuantile(binomialCdf(low - 1, n, 0.5))
  return { value: quantileOfSorted(sorted, 0.5), standardError: (sorted[n - low]! - sorted[low - 1]!) / (2 * z) }
}
