import { influenceOf, type Influence } from '../metrics/index.js'
import { deltaMethod, kishRows } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import type { Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import type { RowsPair } from './part.js'
import { weightsIn } from './supported.js'

/** Any judged metric of any rows, weighted ones too, by its influence values. */
export function estimateInfluence({ candidate, baseline }: RowsPair, { metric, choice }: Measured): Estimates {
  return estimateInfluences(
    influenceOf(metric, candidate, choice),
    baseline && influenceOf(metric, baseline, choice),
    candidate.weights && kishRows(weightsIn(metric, candidate, choice))
  )
}

/** The same from the influence values of both models, row by row. @param effective what rows of unequal weight are worth */
export function estimateInfluences(
  candidate: Influence,
  baseline: Influence | undefined,
  effective?: number
): Estimates {
  const n = candidate.ofRow.length
  const inference = deltaMethod({ estimate: candidate.value, influence: candidate.ofRow, effective })
  const known = { value: candidate.value, inference }
  if (baseline === undefined) return { n, candidate: known }
  const influence = new Float64Array(n)
  for (let row = 0; row < n; row++) influence[row] = candidate.ofRow[row]! - baseline.ofRow[row]!
  const value = decimalDifference(candidate.value, baseline.value)
  return {
    n,
    candidate: known,
    baseline: baseline.value,
    difference: { value, inference: deltaMethod({ estimate: value, influence, effective }) }
  }
}
