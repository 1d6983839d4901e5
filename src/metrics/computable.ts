import type { MetricRows } from '../predictions/index.js'
import { classIndex } from './confusion.js'
import type { Choice, Metric } from './metric.js'

/** Whether rows hold what a metric is made of: predictions, scores, the class, the column. */
export function isComputable(metric: Metric, rows: MetricRows, choice: Choice): boolean {
  if (metric.column !== undefined) return rows.numbers.has(metric.column)
  if (!metric.tasks.includes(rows.type)) return false
  if (!('classes' in rows)) return true
  if (choice.class !== undefined && classIndex(rows, choice) === -1) return false
  return metric.needs.every((need) => rows[need] !== undefined)
}
