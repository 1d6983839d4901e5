import { estimateGroups } from './estimate-groups.js'
import { estimateInfluence } from './estimate-influence.js'
import type { Estimates } from './estimates.js'
import { computable, type Measured } from './measured.js'
import { rowsOfPart, type Part, type RowsPair } from './part.js'
import { estimateWeightedShare } from './estimate-weighted-share.js'
import { supported } from './supported.js'

/** What is read from whole rows: dependent rows by the jackknife over groups, weighted ones by what they are worth, smooth metrics by influence values. */
export function estimateSelected(
  whole: RowsPair,
  measures: readonly Measured[]
): (part: Part) => [string, Estimates][] {
  if (measures.length === 0) return () => []
  return (part) => {
    const rows = rowsOfPart(whole, part)
    return measures.flatMap((measure): [string, Estimates][] => {
      const pair = computable(rows, measure)
      return pair === undefined ? [] : [[measure.key, estimate(pair, measure)]]
    })
  }
}

function estimate(pair: RowsPair, measure: Measured): Estimates {
  const { metric } = measure
  if (pair.candidate.groups !== undefined) return supported(estimateGroups(pair, measure), pair, measure)
  if (pair.candidate.weights !== undefined) return supported(estimateWeighted(pair, measure), pair, measure)
  if (metric.kind === 'report-only') return { candidate: { value: metric.value(pair.candidate) } }
  return estimateInfluence(pair, measure)
}

/** Shares of weighted rows by the methods for shares, all else to first order. */
function estimateWeighted(pair: RowsPair, { metric, ...measure }: Measured): Estimates {
  return metric.kind === 'mean' && metric.proportion
    ? estimateWeightedShare(pair, { ...measure, metric })
    : estimateInfluence(pair, { ...measure, metric })
}
