import type { Inference } from './inference.js'
import { symmetric } from './normal-inference.js'
import { ranked, type Ranked } from './ranked.js'
import { LEAST_TO_RANK, withSupport } from './support.js'

/** Placement values of every row: the share of the other class that it is ranked right of, ties half. Their mean is the AUC. */
export interface Placements {
  readonly auc: number
  readonly ofRow: Float64Array
  readonly positives: number
  readonly negatives: number
}

/**
 * Area under the ROC curve, or the difference of two on the same rows, by DeLong, DeLong and Clarke-Pearson (1988) with the ranks of Sun and
 * Xu (2014). O(n log n).
 *
 * @param of.positive 1 for rows of the positive class
 * @param of.baseline scores of the other model; without it the AUC of the candidate itself
 *
 * @example
 * delong({ positive: Uint8Array.of(0, 1, 1), candidate: Float64Array.of(0.1, 0.8, 0.4) }).estimate // => 1
 */
export function delong(of: {
  readonly positive: Uint8Array
  readonly candidate: Float64Array
  readonly baseline?: Float64Array
}): Inference {
  return delongOf(
    of.positive,
    placements(ranked(of.positive, of.candidate)),
    of.baseline && placements(ranked(of.positive, of.baseline))
  )
}

/** The same from placements, for callers that need the areas of both models too. O(n). */
export function delongOf(positive: Uint8Array, candidate: Placements, baseline?: Placements): Inference {
  const { positives, negatives } = candidate
  const estimate = candidate.auc - (baseline?.auc ?? 0)
  const standardError = Math.sqrt(varianceOf(positive, candidate, baseline))
  return withSupport(
    symmetric({ method: 'DeLong', estimate, standardError, n: positive.length }),
    Math.min(positives, negatives),
    LEAST_TO_RANK
  )
}

/** Placements of every row. `positives` and `negatives` are masses where rows have weights; auc NaN where a class is absent. O(n). */
export function placements({ order, starts, positive, mass }: Ranked): Placements {
  const [positives, negatives] = massesOf(positive, mass)
  const ofRow = new Float64Array(order.length)
  let [negativesBelow, positivesBelow, pairs] = [0, 0, 0]
  for (let index = 0; index + 1 < starts.length; index++) {
    const [start, end] = [starts[index]!, starts[index + 1]!]
    let [tiedPositives, tiedNegatives] = [0, 0]
    for (let place = start; place < end; place++) {
      const weight = mass === undefined ? 1 : mass[place]!
      const ofClass = weight * positive[place]!
      tiedPositives += ofClass
      tiedNegatives += weight - ofClass
    }
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives
    for (let place = start; place < end; place++) ofRow[order[place]!] = positive[place] === 1 ? ofPositive : ofNegative
    pairs += tiedPositives * (negativesBelow + tiedNegatives / 2)
    negativesBelow += tiedNegatives
    positivesBelow += tiedPositives
  }
  return {
    auc: positives === 0 || negatives === 0 ? Number.NaN : pairs / (positives * negatives),
    ofRow,
    positives,
    negatives
  }
}

function massesOf(positive: Uint8Array, mass: Float64Array | undefined): [positives: number, negatives: number] {
  let [positives, negatives] = [0, 0]
  for (let place = 0; place < positive.length; place++) {
    const weight = mass === undefined ? 1 : mass[place]!
    const ofClass = weight * positive[place]!
    positives += ofClass
    negatives += weight - ofClass
  }
  return [positives, negatives]
}

/** Variances of the placement differences of either class, each over its count. */
function varianceOf(positive: Uint8Array, candidate: Placements, baseline: Placements | undefined): number {
  const { positives, negatives } = candidate
  const estimate = candidate.auc - (baseline?.auc ?? 0)
  let [ofPositives, ofNegatives] = [0, 0]
  for (let row = 0; row < positive.length; row++) {
    const deviation = candidate.ofRow[row]! - (baseline === undefined ? 0 : baseline.ofRow[row]!) - estimate
    if (positive[row] === 1) ofPositives += deviation * deviation
    else ofNegatives += deviation * deviation
  }
  return ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1))
}
