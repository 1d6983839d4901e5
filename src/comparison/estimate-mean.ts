import type { MeanOfRows } from '../metrics/index.js'
import { mean, pairedMean } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import { undefinedMean, type Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import { inPart, type Part, type RowsPair } from './part.js'

/** Means of row values, by Student's t of the paired differences. */
export function estimateMean(
  { candidate, baseline }: RowsPair,
  { metric, choice }: Measured<MeanOfRows>
): (part: Part) => Estimates {
  const ofCandidate = metric.rowValues(candidate, choice)
  const ofBaseline = baseline && metric.rowValues(baseline, choice)
  return (part) => estimate(inPart(ofCandidate, part), ofBaseline && inPart(ofBaseline, part))
}

function estimate(allOfCandidate: Float64Array, allOfBaseline: Float64Array | undefined): Estimates {
  const ofCandidate = inTheMean(allOfCandidate)
  const n = ofCandidate.length
  if (n === 0) return undefinedMean
  const inference = mean(ofCandidate)
  const candidate = { value: inference.estimate, inference }
  if (allOfBaseline === undefined) return { n, candidate }
  const ofBaseline = inTheMean(allOfBaseline)
  const baseline = mean(ofBaseline).estimate
  const differences = new Float64Array(n)
  for (let row = 0; row < n; row++) differences[row] = ofCandidate[row]! - ofBaseline[row]!
  const value = decimalDifference(candidate.value, baseline)
  return { n, candidate, baseline, difference: { value, inference: pairedMean(differences) } }
}

/** The rows that the mean is over. Which those are depends on the label alone, so both models keep the same. */
function inTheMean(values: Float64Array): Float64Array {
  let kept = 0
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) kept++
  if (kept === values.length) return values
  const inMean = new Float64Array(kept)
  let next = 0
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) inMean[next++] = values[row]!
  return inMean
}
