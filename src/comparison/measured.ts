import type { MetricEntry } from '../documents/index.js'
import { aggregateOf, isComputable, metricOf, type Choice, type Metric } from '../metrics/index.js'
import type { RowsPair } from './part.js'
import { measureKey } from './question.js'

/** A measure with the metric that computes it. */
export interface Measured<Of extends Metric = Metric> {
  readonly key: string
  readonly metric: Of
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

/** Of both models the rows of those that a measure can be computed for; undefined without the candidate's. */
export function computable({ candidate, baseline }: RowsPair, { metric, choice }: Measured): RowsPair | undefined {
  if (!isComputable(metric, candidate, choice)) return undefined
  return { candidate, ...(baseline && isComputable(metric, baseline, choice) && { baseline }) }
}
