import type { ClassRows, MetricRows } from '../predictions/index.js'
import { confusion } from './confusion.js'
import type { Choice, Metric } from './metric.js'

/** How many rows a metric is over, whatever they weigh: those of the class (recall), those predicted so (precision), or all. */
export function rowsBehind(metric: Metric, rows: MetricRows, choice: Choice): number {
  if (metric.kind === 'mean')
    return metric.rowValues(rows, choice).reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0)
  if (metric.kind !== 'cells' || metric.basis === undefined) return rows.count
  const { cells, classes } = confusion(unweighted(rows as ClassRows), choice)
  return metric.basis(cells, classes)
}

/** The rows, each counting once. */
function unweighted<Rows extends MetricRows>(rows: Rows): Rows {
  return { ...rows, weights: new Float64Array(rows.count).fill(1) }
}
