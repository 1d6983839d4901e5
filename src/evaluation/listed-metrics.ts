import type { MetricValue } from '../documents/index.js'
import type { MetricFindings } from './metric-findings.js'
import { metricObject } from './metric-object.js'
import type { Written } from './written-values.js'

/** Whether a file is a list of `{name, value}`, or an object whose `metrics` is one. */
export function isMetricList(written: Written): boolean {
  return listOf(written) !== undefined
}

/** `[{name, value, n, stderr}]`; `metric` is read as `name`. */
export function listedMetrics(written: Written, found: MetricFindings): MetricValue[] {
  return (listOf(written) ?? []).flatMap((item, index) => {
    if (item.kind !== 'map') {
      found.wrong(`[${index}]`, `must be an object with name and value, got a ${item.kind}`)
      return []
    }
    const name = item.entries.get('name') ?? item.entries.get('metric')
    if (name?.kind !== 'text' || name.text === '') found.wrong(`[${index}]/name`, 'must be the name of the metric')
    if (!item.entries.has('value')) found.wrong(`[${index}]/value`, 'is missing')
    return name?.kind === 'text' ? metricObject(name.text, item.entries, found) : []
  })
}

function listOf(written: Written): readonly Written[] | undefined {
  if (written.kind === 'list') return written.items
  const metrics = written.kind === 'map' ? written.entries.get('metrics') : undefined
  return metrics?.kind === 'list' ? metrics.items : undefined
}
