import type { Evaluation, MetricEntry, MetricValue } from '../documents/index.js'
import { measureName, metricOf } from '../metrics/index.js'
import {
  independentProportions,
  normalDifference,
  normalValue,
  proportion,
  standardErrorOfInterval,
  type Inference
} from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import type { Estimates, Known } from './estimates.js'

/** The number that an evaluation holds for a measure, overall. */
export function reportedValue(evaluation: Evaluation, measure: MetricEntry['measure']): MetricValue | undefined {
  return evaluation.metrics.find((metric) => metric.slice === undefined && isOf(metric, measure))
}

function isOf(metric: MetricValue, measure: MetricEntry['measure']): boolean {
  if (measure.kind !== 'catalogue') return metric.name === measureName(measure)
  return metric.name === measure.metric && metric.class === measure.class && metric.average === measure.average
}

/**
 * Two numbers that were not measured on paired rows, with whatever is known of their error: counts of a proportion, standard errors or
 * intervals. Where one side has none, the difference has none.
 */
export function estimateNumbers(candidate: MetricValue, baseline: MetricValue | undefined): Estimates {
  const n = candidate.n
  const known = { value: candidate.value, ...optional(ofOne(candidate)) }
  if (baseline === undefined) return { ...(n !== undefined && { n }), candidate: known }
  return {
    ...(n !== undefined && { n }),
    candidate: known,
    baseline: baseline.value,
    difference: differenceOf(candidate, baseline)
  }
}

function differenceOf(candidate: MetricValue, baseline: MetricValue): Known {
  const value = decimalDifference(candidate.value, baseline.value)
  return { value, ...optional(unpaired(candidate, baseline)) }
}

function unpaired(candidate: MetricValue, baseline: MetricValue): Inference | undefined {
  const [errorOfCandidate, errorOfBaseline] = [standardErrorOf(candidate), standardErrorOf(baseline)]
  if (errorOfCandidate !== undefined && errorOfBaseline !== undefined) {
    return normalDifference(
      { value: candidate.value, standardError: errorOfCandidate, ...countOf(candidate) },
      { value: baseline.value, standardError: errorOfBaseline, ...countOf(baseline) }
    )
  }
  if (!isProportion(candidate) || !isProportion(baseline)) return undefined
  return independentProportions(
    { successes: candidate.value * (candidate.n ?? 0), n: candidate.n ?? 0 },
    { successes: baseline.value * (baseline.n ?? 0), n: baseline.n ?? 0 }
  )
}

function ofOne(metric: MetricValue): Inference | undefined {
  const standardError = standardErrorOf(metric)
  if (standardError !== undefined) return normalValue({ value: metric.value, standardError, ...countOf(metric) })
  if (!isProportion(metric)) return undefined
  return proportion({ successes: Math.round(metric.value * (metric.n ?? 0)), n: metric.n ?? 0 })
}

/** A share of 0 or 1 has no error of this kind: its rows say how sure it is. */
function standardErrorOf(metric: MetricValue): number | undefined {
  const { standardError, interval } = metric
  const error = standardError ?? (interval && standardErrorOfInterval(interval, interval.level))
  if (error === undefined || !Number.isFinite(error) || error < 0) return undefined
  return error === 0 && isShare(metric) ? undefined : error
}

/**
 * A share of `n` independent rows, so that its error follows from the two numbers. Where the gate computed one and gave it no error, its rows
 * were dependent.
 */
function isProportion(metric: MetricValue): boolean {
  const { value, n, source, standardError } = metric
  if (n === undefined || n === 0 || !(value >= 0 && value <= 1)) return false
  return isShare(metric) && (source === 'reported' || standardError !== undefined)
}

/** Whether the metric is a mean of zeros and ones. */
function isShare({ name, class: label, average }: MetricValue): boolean {
  const metric = metricOf(name, {
    ...(label !== undefined && { class: label }),
    ...(average !== undefined && { average })
  })
  return metric?.kind === 'mean' && metric.proportion
}

function countOf({ n }: MetricValue): { n?: number } {
  return n === undefined ? {} : { n }
}

function optional(inference: Inference | undefined): { inference?: Inference } {
  return inference === undefined ? {} : { inference }
}
