import type { MeanOfRows } from '../metrics/index.js'
import { pairedProportions, proportion } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import { undefinedMean, type Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import { inPart, type Part, type RowsPair } from './part.js'

/** What a row may be to a share: left out of it, or a success of neither model, of one, or of both. */
const [NEITHER, ONLY_BASELINE, ONLY_CANDIDATE, BOTH, LEFT_OUT] = [0, 1, 2, 3, 4] as const

/** Shares of rows, by Tango's score and McNemar's test: all that matters is how many rows have which outcome. */
export function estimateProportion(pair: RowsPair, measure: Measured<MeanOfRows>): (part: Part) => Estimates {
  const outcomes = outcomesOf(pair, measure)
  return (part) => estimate(counted(inPart(outcomes, part)), pair.baseline !== undefined)
}

/** Which rows are in the mean depends on the label alone, so both models keep the same. */
function outcomesOf({ candidate, baseline }: RowsPair, { metric, choice }: Measured<MeanOfRows>): Uint8Array {
  const ofCandidate = metric.rowValues(candidate, choice)
  const ofBaseline = baseline === undefined ? ofCandidate : metric.rowValues(baseline, choice)
  const outcomes = new Uint8Array(ofCandidate.length)
  for (let row = 0; row < outcomes.length; row++) {
    const outcome = ONLY_CANDIDATE * ofCandidate[row]! + ONLY_BASELINE * ofBaseline[row]!
    outcomes[row] = Number.isNaN(outcome) ? LEFT_OUT : outcome
  }
  return outcomes
}

function counted(outcomes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(LEFT_OUT + 1)
  for (let row = 0; row < outcomes.length; row++) counts[outcomes[row]!]!++
  return counts
}

function estimate(counts: Uint32Array, paired: boolean): Estimates {
  const both = counts[BOTH]!
  const [onlyCandidate, onlyBaseline] = [counts[ONLY_CANDIDATE]!, counts[ONLY_BASELINE]!]
  const n = both + onlyCandidate + onlyBaseline + counts[NEITHER]!
  if (n === 0) return undefinedMean
  const successes = both + onlyCandidate
  const candidate = { value: successes / n, inference: proportion({ successes, n }) }
  if (!paired) return { n, candidate }
  const baseline = (both + onlyBaseline) / n
  const inference = pairedProportions({ onlyCandidate, onlyBaseline, n })
  return { n, candidate, baseline, difference: { value: decimalDifference(candidate.value, baseline), inference } }
}
