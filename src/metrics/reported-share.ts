import type { MetricValue } from '../documents/index.js'
import { metricOf } from './catalogue.js'

/**
 * A share of `n` independent rows, so that its error follows from the two numbers. Where the gate computed one and gave it no error, its rows
 * were dependent.
 */
export function isProportion(metric: MetricValue): boolean {
  const { value, n, source, standardError } = metric
  if (n === undefined || n === 0 || !(value >= 0 && value <= 1)) return false
  return isShare(metric) && (source === 'reported' || standardError !== undefined)
}

/** Whether the metric is a mean of zeros and ones. */
export function isShare({ name, class: label, average }: MetricValue): boolean {
  const metric = metricOf(name, {
    ...(label !== undefined && { class: label }),
    ...(average !== undefined && { average })
  })
  return metric?.kind === 'mean' && metric.proportion
}
