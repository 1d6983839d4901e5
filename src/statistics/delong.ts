import { argsort } from './argsort.js'
import { inOrder } from './in-order.js'
import type { Inference } from './inference.js'
import { symmetric } from './normal-inference.js'
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
    placements(of.positive, of.candidate),
    of.baseline && placements(of.positive, of.baseline)
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

/**
 * Placements of every row. O(n log n) at most.
 *
 * @param weights one a row; `positives` and `negatives` are then masses
 * @returns auc NaN where a class is absent
 */
export function placements(positive: Uint8Array, scores: Float64Array, weights?: Float64Array): Placements {
  const order = argsort(scores)
  const n = order.length
  const [ranked, isPositive] = [inOrder(scores, order), inOrder(positive, order)]
  const mass = weights && inOrder(weights, order)
  const [positives, negatives] = massesOf(isPositive, mass)
  const ofRow = new Float64Array(n)
  let [negativesBelow, positivesBelow, pairs] = [0, 0, 0]
  for (let start = 0; start < n;) {
    let end = start
    let [tiedPositives, tiedNegatives] = [0, 0]
    for (const score = ranked[start]!; end < n && ranked[end] === score; end++) {
      const weight = mass === undefined ? 1 : mass[end]!
      if (isPositive[end] === 1) tiedPositives += weight
      else tiedNegatives += weight
    }
    const ofPositive = (negativesBelow + tiedNegatives / 2) / negatives
    const ofNegative = (positives - positivesBelow - tiedPositives / 2) / positives
    for (let place = start; place < end; place++)
      ofRow[order[place]!] = isPositive[place] === 1 ? ofPositive : ofNegative
    pairs += tiedPositives * (negativesBelow + tiedNegatives / 2)
    negativesBelow += tiedNegatives
    positivesBelow += tiedPositives
    start = end
  }
  return {
    auc: positives === 0 || negatives === 0 ? Number.NaN : pairs / (positives * negatives),
    ofRow,
    positives,
    negatives
  }
}

function massesOf(isPositive: Uint8Array, mass: Float64Array | undefined): [positives: number, negatives: number] {
  let [positives, negatives] = [0, 0]
  for (let place = 0; place < isPositive.length; place++) {
    const weight = mass === undefined ? 1 : mass[place]!
    if (isPositive[place] === 1) positives += weight
    else negatives += weight
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
