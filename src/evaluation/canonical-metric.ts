import type { MetricValue } from '../documents/index.js'
import { resolveMetric } from '../metrics/index.js'

/**
 * A spelling of the catalogue is that metric; everything else keeps its name.
 *
 * @example
 * canonicalMetric({ name: 'f1_macro', value: 0.9, source: 'reported' }) // => { name: 'f1', average: 'macro', value: 0.9, source: 'reported' }
 */
export function canonicalMetric(metric: MetricValue): MetricValue {
  const resolved = metric.class === undefined && metric.average === undefined ? resolveMetric(metric.name) : undefined
  return resolved === undefined || 'refused' in resolved
    ? metric
    : { ...metric, name: resolved.name, ...resolved.choice }
}
