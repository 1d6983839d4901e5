import type { Evaluation, MetricEntry, MetricValue } from '../documents/index.js'
import { isProportion, isShare, reportedName } from '../metrics/index.js'
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
import type { Obstacle } from './evidence.js'

/** The number that an evaluation holds for a measure, overall. */
export function reportedValue(evaluation: Evaluation, measure: MetricEntry['measure']): MetricValue | undefined {
  return evaluation.metrics.find((metric) => metric.slice === undefined && isOf(metric, measure))
}

function isOf(metric: MetricValue, measure: MetricEntry['measure']): boolean {
  if (metric.name !== reportedName(measure)) return false
  return measure.kind !== 'catalogue' || (metric.class === measure.class && metric.average === measure.average)
}

/**
 * Two numbers that were not measured on paired rows, with whatever is known of their error: counts of a proportion, standard errors or
 * intervals. Where one side has none, the difference has none.
 */
export function estimateNumbers(candidate: MetricValue, baseline: MetricValue | undefined): Estimates {
  const n = candidate.n
  const repeats = repeatsOf({ candidate, baseline })
  const known = { value: candidate.value, ...optional(ofOne(candidate)) }
  const shared = { ...(n !== undefined && { n }), ...(repeats && { repeats }), candidate: known }
  if (baseline === undefined) return shared
  const apart = otherAggregate(candidate, baseline)
  return {
    ...shared,
    baseline: baseline.value,
    ...(apart === undefined ? { difference: differenceOf(candidate, baseline) } : { apart })
  }
}

/** What is shown of repeats; a side that was measured once has none. */
function repeatsOf(sides: Readonly<Record<'candidate' | 'baseline', MetricValue | undefined>>): Estimates['repeats'] {
  const told = Object.entries(sides).flatMap(([side, metric]) => {
    if (metric?.repeats === undefined) return []
    const { aggregate, values, noise } = metric.repeats
    return [[side, { count: values.length, aggregate, noise }]]
  })
  return told.length === 0 ? undefined : (Object.fromEntries(told) as NonNullable<Estimates['repeats']>)
}

/** A mean and a median are two numbers, also of the same repeats. What was measured once is either. */
function otherAggregate(candidate: MetricValue, baseline: MetricValue): Obstacle | undefined {
  const [ofCandidate, ofBaseline] = [candidate.repeats?.aggregate, baseline.repeats?.aggregate]
  if (ofCandidate === undefined || ofBaseline === undefined || ofCandidate === ofBaseline) return undefined
  return {
    status: 'incomparable',
    reason: `the baseline is the ${ofBaseline} of its repeats, and the candidate the ${ofCandidate}`,
    nextStep: `Write candidate.aggregate: ${ofBaseline}, or promote a baseline with the other`
  }
}

function differenceOf(candidate: MetricValue, baseline: MetricValue): Known {
  const value = decimalDifference(candidate.value, baseline.value)
  return { value, ...optional(unpaired(candidate, baseline)) }
}

function unpaired(candidate: MetricValue, baseline: MetricValue): Inference | undefined {
  const [errorOfCandidate, errorOfBaseline] = [standardErrorOf(candidate), standardErrorOf(baseline)]
  if (errorOfCandidate !== undefined && errorOfBaseline !== undefined) {
    const unmoved = errorOfCandidate === 0 && errorOfBaseline === 0
    // Repeats that all gave one number show no noise, and say nothing of the rows.
    if (unmoved && (candidate.repeats ?? baseline.repeats) !== undefined) return undefined
    return normalDifference(
      { ...candidate, standardError: errorOfCandidate },
      { ...baseline, standardError: errorOfBaseline }
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
  if (standardError === 0 && metric.repeats !== undefined && !isProportion(metric)) return undefined
  if (standardError !== undefined) return normalValue({ ...metric, standardError })
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

function optional(inference: Inference | undefined): { inference?: Inference } {
  return inference === undefined ? {} : { inference }
}
