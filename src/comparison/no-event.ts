import type { Measure } from '../documents/index.js'
import { metricOf } from '../metrics/index.js'
import type { Bounds } from '../statistics/index.js'
import { choiceOf } from './measured.js'

/** What rows prove that are all 0. */
export interface WithoutEvent {
  /** Rows that prove the mean to be at most the ceiling, one-sided. */
  readonly needed: number
  /** Means that so many rows do not exclude. */
  readonly bounds: Bounds
}

/**
 * Rows that are all 0 show no spread and prove something all the same: were a share s of all rows another number, n rows without one would have the
 * chance (1 - s)^n. So the share is at most 1 - alpha^(1/n), Clopper and Pearson's bound, and the mean lies within that share of what a row can be.
 *
 * @param of.rows independent ones, or what dependent ones are worth; 0 where nobody says
 * @returns undefined where the measure is no mean, or nothing bounds a row
 *
 * @example
 * withoutEvent({ kind: 'reported', name: 'toxicity' }, { ceiling: 0.01, rows: 500, alpha: 0.05 })?.needed // => 299
 */
export function withoutEvent(
  measure: Measure,
  { ceiling, rows, alpha }: { readonly ceiling: number; readonly rows: number; readonly alpha: number }
): WithoutEvent | undefined {
  const range = rangeOfRow(measure, ceiling)
  if (range === undefined) return undefined
  const [least, most] = range
  const unseen = rows > 0 ? -Math.expm1(Math.log(alpha) / rows) : 1
  return { needed: rowsNeeded(ceiling / most, alpha), bounds: { low: least * unseen, high: most * unseen } }
}

function rowsNeeded(share: number, alpha: number): number {
  if (share <= 0) return Number.POSITIVE_INFINITY
  return share >= 1 ? 1 : Math.ceil(Math.log(alpha) / Math.log1p(-share))
}

/** A ceiling below 1 on a column, or on a number of somebody else, is one on a share of events; of another nothing is known. */
function rangeOfRow(measure: Measure, ceiling: number): readonly [number, number] | undefined {
  if (measure.kind === 'catalogue') {
    const metric = metricOf(measure.metric, choiceOf(measure))
    return metric?.kind === 'mean' && metric.range.every(Number.isFinite) ? metric.range : undefined
  }
  const isMean = measure.kind === 'reported' || measure.aggregate === 'mean'
  return isMean && ceiling < 1 ? [0, 1] : undefined
}
