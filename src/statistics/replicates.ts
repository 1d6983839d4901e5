import { levelOfPlace, placeOfDistance, placeOfLevel } from './acceleration.js'
import type { Inference } from './inference.js'
import { moments } from './moments.js'
import { normalCdf, normalQuantile } from './normal.js'
import { quantileOfSorted } from './quantile.js'
import { skewness } from './skewness.js'

/** More undefined replicates than this, and the others are no fair picture. */
const TOLERATED_UNDEFINED = 0.05

/** Fewer replicates beyond a value than this say little about how rare it is. */
const FEW_BEYOND = 10

/**
 * Accelerated percentile bounds (BCa) of a bootstrap, and the p-values that are their inverse. The replicates are moved so that their mean is
 * the estimate.
 *
 * The share of replicates at or beyond a value is (b + 1) / (B + 1) with b of B there; where b < 10, the smaller of that and the tail of a
 * normal distribution with their skewness.
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
  const defined = withoutNaN(of.replicates)
  const { mean, variance } = moments(defined)
  const standardError = Math.sqrt(variance)
  const acceleration = skewness(defined, { mean, variance }) / 6
  const undefinedShare = 1 - defined.length / of.replicates.length
  const sorted = onDemand(() => moved(defined, estimate - mean).sort())
  const quantile = (z: number): number => quantileOfSorted(sorted(), normalCdf(placeOfLevel(z, acceleration)))
  const p = (beyond: number, distance: number, a: number): number => {
    const counted = normalQuantile((beyond + 1) / (defined.length + 1))
    const far = beyond < FEW_BEYOND && standardError > 0
    const place = far ? Math.min(counted, placeOfDistance(distance / standardError, a)) : counted
    return normalCdf(levelOfPlace(place, a))
  }
  return {
    method,
    estimate,
    standardError,
    n,
    // A few replicates far off make the skewness larger than the correction for it is made for, and both bounds end up out there.
    bounds: (alpha) => ({
      low: Math.min(estimate, quantile(normalQuantile(alpha))),
      high: Math.max(estimate, quantile(-normalQuantile(alpha)))
    }),
    // Above the estimate the picture is mirrored, and with it the sign of the skewness.
    pLess: (value) => p(defined.length - firstAtLeast(sorted(), value), estimate - value, -acceleration),
    pGreater: (value) => p(firstAbove(sorted(), value), value - estimate, acceleration),
    ...(undefinedShare > TOLERATED_UNDEFINED && {
      weak: `undefined in ${Math.round(100 * undefinedShare)} % of the replicates`
    })
  }
}

function withoutNaN(values: Float64Array): Float64Array {
  let kept = 0
  const numbers = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) numbers[kept++] = values[i]!
  return numbers.subarray(0, kept)
}

function moved(values: Float64Array, by: number): Float64Array {
  const there = new Float64Array(values.length)
  for (let i = 0; i < values.length; i++) there[i] = values[i]! + by
  return there
}

/** Sorting is most of the work, and not every inference is asked for bounds. */
function onDemand<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
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
