import type { MetricEntry } from '../documents/index.js'
import {
  aggregateOf,
  influenceOf,
  isComputable,
  metricOf,
  type Choice,
  type Metric,
  type OfCells
} from '../metrics/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import {
  deltaMethod,
  delongOf,
  mean,
  pairedMean,
  pairedProportions,
  placements,
  proportion
} from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import { estimateCells, type CellMeasure } from './estimate-cells.js'
import { estimateGroups } from './estimate-groups.js'
import type { Estimates } from './estimates.js'
import { measureKey } from './question.js'
import { supported } from './supported.js'

/** The same rows as two models answered them; one model where there is no baseline. */
export interface RowsPair {
  readonly candidate: MetricRows
  readonly baseline?: MetricRows
}

/** A measure with the metric that computes it. */
export interface Measured {
  readonly key: string
  readonly metric: Metric
  readonly choice: Choice
}

/** The metric behind a measure; undefined for numbers that only the user's code can give. */
export function measured(measure: MetricEntry['measure'], direction: MetricEntry['direction']): Measured | undefined {
  if (measure.kind === 'reported') return undefined
  const choice = measure.kind === 'catalogue' ? choiceOf(measure) : {}
  const metric =
    measure.kind === 'catalogue'
      ? metricOf(measure.metric, choice)
      : aggregateOf(measure.column, measure.aggregate, direction)
  return metric && { key: measureKey(measure), metric, choice }
}

export function choiceOf({ class: label, average }: Extract<MetricEntry['measure'], { kind: 'catalogue' }>): Choice {
  return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) }
}

/**
 * Estimates every measure on the same rows. The kind of a metric decides the procedure; dependent rows go through the jackknife over groups,
 * weighted rows through influence values.
 *
 * @param stream names the random stream of the cell bootstrap, so that the result does not depend on what else is measured
 */
export function estimateRows(
  { candidate, baseline }: RowsPair,
  measures: readonly Measured[],
  stream: { seed: number; key: string }
): Map<string, Estimates> {
  const estimates = new Map<string, Estimates>()
  const cells: CellMeasure[] = []
  for (const measure of measures) {
    const { key, metric, choice } = measure
    if (!isComputable(metric, candidate, choice)) continue
    const pair = baseline && isComputable(metric, baseline, choice) ? { candidate, baseline } : { candidate }
    if (pair.candidate.groups !== undefined) estimates.set(key, supported(estimateGroups(pair, measure), pair, measure))
    else if (pair.candidate.weights !== undefined)
      estimates.set(key, supported(estimateInfluence(pair, measure), pair, measure))
    else if (metric.kind === 'cells') cells.push({ ...measure, metric, pair })
    else estimates.set(key, estimateByKind(pair, measure, metric))
  }
  for (const [key, estimate] of estimateCells(cells, stream)) estimates.set(key, estimate)
  return estimates
}

function estimateByKind(pair: RowsPair, measure: Measured, metric: Exclude<Metric, OfCells>): Estimates {
  switch (metric.kind) {
    case 'mean':
      return metric.proportion ? estimateProportion(pair, measure, metric) : estimateMean(pair, measure, metric)
    case 'ranks':
      return estimateRanks(pair, measure, metric)
    case 'smooth':
      return estimateInfluence(pair, measure)
    case 'report-only':
      return { candidate: { value: metric.value(pair.candidate) } }
  }
}

type OfKind<Kind extends Metric['kind']> = Extract<Metric, { kind: Kind }>

function estimateProportion(
  { candidate, baseline }: RowsPair,
  { choice }: Measured,
  metric: OfKind<'mean'>
): Estimates {
  const ofCandidate = inTheMean(metric.rowValues(candidate, choice))
  const n = ofCandidate.length
  if (n === 0) return nothing
  const successes = sum(ofCandidate)
  const known = { value: successes / n, inference: proportion({ successes, n }) }
  if (baseline === undefined) return { n, candidate: known }
  const ofBaseline = inTheMean(metric.rowValues(baseline, choice))
  let [onlyCandidate, onlyBaseline] = [0, 0]
  for (let row = 0; row < n; row++) {
    if (ofCandidate[row]! > ofBaseline[row]!) onlyCandidate++
    else if (ofCandidate[row]! < ofBaseline[row]!) onlyBaseline++
  }
  const baselineValue = sum(ofBaseline) / n
  const inference = pairedProportions({ onlyCandidate, onlyBaseline, n })
  return {
    n,
    candidate: known,
    baseline: baselineValue,
    difference: { value: decimalDifference(known.value, baselineValue), inference }
  }
}

function estimateMean({ candidate, baseline }: RowsPair, { choice }: Measured, metric: OfKind<'mean'>): Estimates {
  const ofCandidate = inTheMean(metric.rowValues(candidate, choice))
  const n = ofCandidate.length
  if (n === 0) return nothing
  const inference = mean(ofCandidate)
  const known = { value: inference.estimate, inference }
  if (baseline === undefined) return { n, candidate: known }
  const ofBaseline = inTheMean(metric.rowValues(baseline, choice))
  const baselineValue = mean(ofBaseline).estimate
  for (let row = 0; row < n; row++) ofCandidate[row]! -= ofBaseline[row]!
  const difference = { value: decimalDifference(known.value, baselineValue), inference: pairedMean(ofCandidate) }
  return { n, candidate: known, baseline: baselineValue, difference }
}

function estimateRanks(pair: RowsPair, measure: Measured, metric: OfKind<'ranks'>): Estimates {
  const { candidate, baseline } = pair
  const { choice } = measure
  const [ranking, ...others] = metric.rankings(candidate as ClassRows, choice)
  if (ranking === undefined || others.length > 0) return supported(estimateInfluence(pair, measure), pair, measure)
  const { positive, scores } = ranking
  const n = scores.length
  const ofCandidate = placements(positive, scores)
  const known = { value: ofCandidate.auc, inference: delongOf(positive, ofCandidate) }
  if (baseline === undefined) return { n, candidate: known }
  const ofBaseline = placements(positive, metric.rankings(baseline as ClassRows, choice)[0]!.scores)
  const value = decimalDifference(ofCandidate.auc, ofBaseline.auc)
  const inference = delongOf(positive, ofCandidate, ofBaseline)
  return { n, candidate: known, baseline: ofBaseline.auc, difference: { value, inference } }
}

function estimateInfluence({ candidate, baseline }: RowsPair, { metric, choice }: Measured): Estimates {
  const n = candidate.count
  const ofCandidate = influenceOf(metric, candidate, choice)
  const known = {
    value: ofCandidate.value,
    inference: deltaMethod({ estimate: ofCandidate.value, influence: ofCandidate.ofRow })
  }
  if (baseline === undefined) return { n, candidate: known }
  const ofBaseline = influenceOf(metric, baseline, choice)
  const influence = ofCandidate.ofRow.map((value, row) => value - ofBaseline.ofRow[row]!)
  const value = decimalDifference(ofCandidate.value, ofBaseline.value)
  return {
    n,
    candidate: known,
    baseline: ofBaseline.value,
    difference: { value, inference: deltaMethod({ estimate: value, influence }) }
  }
}

/** No row is in the mean: the value is undefined. */
const nothing: Estimates = { n: 0, candidate: { value: Number.NaN }, difference: { value: Number.NaN } }

/** The rows that the mean is over. Which those are depends on the label alone, so both models keep the same. */
export function inTheMean(values: Float64Array): Float64Array {
  let kept = 0
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) kept++
  if (kept === values.length) return values
  const inMean = new Float64Array(kept)
  let next = 0
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) inMean[next++] = values[row]!
  return inMean
}

function sum(values: Float64Array): number {
  let total = 0
  for (let row = 0; row < values.length; row++) total += values[row]!
  return total
}
