import type { MetricValue } from '../documents/index.js'
import type { MetricFindings } from './metric-findings.js'
import { metricObject, refuse } from './metric-object.js'
import type { Written } from './written-values.js'

/** Numbers by name, nested names joined by `/`. Text that looks like no number, and true and false, are left out and said so. */
export function flatMetrics(written: Written, found: MetricFindings): MetricValue[] {
  if (written.kind !== 'map') {
    found.wrong('', `must be an object of numbers by name, got a ${written.kind}`)
    return []
  }
  return below(written.entries, '', found)
}

function below(entries: ReadonlyMap<string, Written>, prefix: string, found: MetricFindings): MetricValue[] {
  return [...entries].flatMap(([key, value]) => at(`${prefix}${key}`, value, found))
}

function at(name: string, written: Written, found: MetricFindings): MetricValue[] {
  switch (written.kind) {
    case 'number':
      return [{ name, value: written.value, source: 'reported' }]
    case 'map':
      return written.entries.has('value')
        ? metricObject(name, written.entries, found)
        : below(written.entries, `${name}/`, found)
    case 'list':
      found.leftOut(name, 'a list')
      return []
    case 'text':
      if (looksLikeNumber(written.text)) refuse(written, name, found)
      else found.leftOut(name, 'text')
      return []
    case 'other':
      if (written.text === 'null') refuse(written, name, found)
      else found.leftOut(name, written.text)
      return []
  }
}

function looksLikeNumber(text: string): boolean {
  return text.trim() === '' || /^[\s+-]*(\d|\.\d|nan|inf)/i.test(text)
}
