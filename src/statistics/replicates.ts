import type { Inference } from './inference.js'
import { moments } from './moments.js'
import { normalTail } from './normal.js'
import { quantileOfSorted } from './quantile.js'

/** More undefined replicates than this, and the others are no fair picture. */
const TOLERATED_UNDEFINED = 0.05

/** Fewer replicates beyond a value than this say little about how rare it is. */
const FEW_BEYOND = 10

/**
 * Percentile bounds and p-values of a bootstrap. The replicates are moved so that their mean is the estimate.
 *
 * A p-value is (b + 1) / (B + 1) with b replicates at or beyond the value; where b < 10, the smaller of that and a normal tail.
 *
 * @param of.replicates NaN where the statistic was undefined
 */
export function fromReplicates(of: {
  readonly method: string
  readonly estimate: number
  readonly replicates: Float64Array
  readonly n: number
}): Inference {
  const { estimate, method, n } = of
  const sorted = of.replicates.filter((value) => !Number.isNaN(value)).sort()
  const { mean, variance } = moments(sorted)
  for (let index = 0; index < sorted.length; index++) sorted[index]! += estimate - mean
  const standardError = Math.sqrt(variance)
  const undefinedShare = 1 - sorted.length / of.replicates.length
  const p = (beyond: number, distance: number): number => {
    const counted = (beyond + 1) / (sorted.length + 1)
    return beyond < FEW_BEYOND && standardError > 0 ? Math.min(counted, normalTail(distance / standardError)) : counted
  }
  return {
    method,
    estimate,
    standardError,
    n,
    bounds: (alpha) => ({ low: quantileOfSorted(sorted, alpha), high: quantileOfSorted(sorted, 1 - alpha) }),
    pLess: (value) => p(sorted.length - firstAtLeast(sorted, value), value - estimate),
    pGreater: (value) => p(firstAbove(sorted, value), estimate - value),
    ...(undefinedShare > TOLERATED_UNDEFINED && {
      weak: `undefined in ${Math.round(100 * undefinedShare)} % of the replicates`
    })
  }
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each >= value)
}

function firstAbove(sorted: Float64Array, value: number): number {
  return firstWhere(sorted, (each) => each > value)
}

/** Binary search; the condition holds from some place on. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
