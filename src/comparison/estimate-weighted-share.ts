import { metricValue, type MeanOfRows } from '../metrics/index.js'
import { kishRows, pairedProportions, proportion, type Inference } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import { undefinedMean, type Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import type { RowsPair } from './part.js'
import { weightsIn } from './supported.js'

/**
 * Shares of rows of unequal weight: the methods for shares of independent rows, on as many rows as the weighted ones are worth. With equal weights all is
 * as without them.
 * Source: Korn and Graubard (1998), Survey Methodology 24, 193-201, for one share; two on the same rows by analogy.
 */
export function estimateWeightedShare(
  { candidate, baseline }: RowsPair,
  { metric, choice }: Measured<MeanOfRows>
): Estimates {
  const weights = weightsIn(metric, candidate, choice)
  const ofCandidate = inTheShare(metric.rowValues(candidate, choice))
  const value = metricValue(metric, candidate, choice)
  if (!Number.isFinite(value)) return undefinedMean
  const own = { value, inference: inferenceOfShare(weights, ofCandidate) }
  const n = ofCandidate.length
  if (baseline === undefined) return { n, candidate: own }
  const valueOfBaseline = metricValue(metric, baseline, choice)
  return {
    n,
    candidate: own,
    baseline: valueOfBaseline,
    difference: {
      value: decimalDifference(value, valueOfBaseline),
      inference: inferenceOfDifference(weights, ofCandidate, inTheShare(metric.rowValues(baseline, choice)))
    }
  }
}

/** Which rows are in the share depends on the label alone, so both models keep the same. */
function inTheShare(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value))
}

function inferenceOfShare(weights: Float64Array, values: Float64Array): Inference {
  const share = weighted(weights, values)
  const effective = worth(weights, values, share)
  return { ...proportion({ successes: share * effective, n: effective }), n: values.length, effective }
}

function inferenceOfDifference(weights: Float64Array, ofCandidate: Float64Array, ofBaseline: Float64Array): Inference {
  const differences = ofCandidate.map((value, row) => value - ofBaseline[row]!)
  const onlyCandidate = weighted(
    weights,
    differences.map((difference) => Math.max(0, difference))
  )
  const onlyBaseline = weighted(
    weights,
    differences.map((difference) => Math.max(0, -difference))
  )
  const effective = worth(weights, differences, onlyCandidate - onlyBaseline)
  const pairs = { onlyCandidate: onlyCandidate * effective, onlyBaseline: onlyBaseline * effective, n: effective }
  return { ...pairedProportions(pairs), n: differences.length, effective }
}

function weighted(weights: Float64Array, values: Float64Array): number {
  let [sum, mass] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    sum += weights[row]! * values[row]!
    mass += weights[row]!
  }
  return sum / mass
}

/**
 * Rows of equal weight whose mean varies as much as this one: at most Kish's number, and fewer where weights go with outcomes. Outcomes that do not
 * vary say nothing of that.
 */
function worth(weights: Float64Array, values: Float64Array, mean: number): number {
  let [ofRow, ofSum, mass] = [0, 0, 0]
  for (let row = 0; row < values.length; row++) {
    const [weight, square] = [weights[row]!, (values[row]! - mean) ** 2]
    ofRow += weight * square
    ofSum += weight * weight * square
    mass += weight
  }
  const most = kishRows(weights)
  return ofSum > 0 ? Math.min(most, (ofRow * mass) / ofSum) : most
}
