import type { Measure } from '../documents/index.js'
import { displayName } from './catalogue.js'

/**
 * What is measured, in words.
 *
 * @example
 * measureName({ kind: 'column', column: 'latency_ms', aggregate: 'p95' }) // => 'p95 of latency_ms'
 */
export function measureName(measure: Measure): string {
  switch (measure.kind) {
    case 'catalogue':
      return displayName(measure.metric, measure)
    case 'column':
      return `${measure.aggregate} of ${measure.column}`
    case 'reported':
      return measure.name
  }
}

/** The name that a number of a measure goes by; a file may spell it otherwise. */
export function reportedName(measure: Measure): string {
  return measure.kind === 'catalogue' ? measure.metric : measureName(measure)
}
