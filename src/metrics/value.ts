import type { ClassRows, MetricRows } from '../predictions/index.js'
import { confusion, type Confusion } from './confusion.js'
import type { Choice, Metric, OfCells } from './metric.js'
import { rankInfluenceOf } from './rank-influence.js'
import { weightedMean } from './weighted-mean.js'

/** The metric's value on some rows, weighted where they have weights. NaN where undefined. */
export function metricValue(metric: Metric, rows: MetricRows, choice: Choice): number {
  switch (metric.kind) {
    case 'mean':
      return weightedMean(metric.rowValues(rows, choice), rows.weights).mean
    case 'cells':
      return valueOfCells(metric, confusion(rows as ClassRows, choice))
    case 'ranks':
    case 'thresholds':
      return rankInfluenceOf(metric, rows as ClassRows, choice).value
    case 'smooth':
      return metric.influence(rows, choice).value
    case 'report-only':
      return metric.value(rows)
  }
}

/** Without any mass there is no value, although 0 / 0 may be 0 for a class. */
export function valueOfCells(metric: OfCells, { cells, classes }: Pick<Confusion, 'cells' | 'classes'>): number {
  return cells.some((count) => count > 0) ? metric.ofCells(cells, classes) : Number.NaN
}
