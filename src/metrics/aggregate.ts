import { taskTypes, type Direction } from '../documents/index.js'
import type { MetricRows } from '../predictions/index.js'
import type { Influence, Metric } from './metric.js'
import { quantileInfluence } from './quantile-influence.js'
import { weightedMean } from './weighted-mean.js'

/** Aggregates of a column that are no quantile. */
export const aggregates = ['mean', 'sum', 'median'] as const

/**
 * The share of a quantile's name.
 *
 * @returns undefined where the name is none: `p` and a number above 0 and below 100
 *
 * @example
 * shareOfQuantile('p99.9') // => 0.999
 */
export function shareOfQuantile(aggregate: string): number | undefined {
  const match = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(aggregate)
  const percent = Number(match?.[1] ?? Number.NaN)
  return percent > 0 && percent < 100 ? Number((percent / 100).toPrecision(12)) : undefined
}

/** Mean, sum, median or quantile of a number column, as a metric. */
export function aggregateOf(column: string, aggregate: string, direction: Direction): Metric {
  const described = {
    name: `${aggregate} of ${column}`,
    aliases: [],
    description: `The ${aggregate} of the column ${column}`,
    direction,
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const,
    tasks: taskTypes,
    needs: [],
    undefinedWhen: 'there are no rows',
    perClass: false,
    column
  }
  const values = (rows: MetricRows): Float64Array => {
    const found = rows.numbers.get(column)
    if (found === undefined) throw new RangeError(`these rows have no column ${column}`)
    return found
  }
  if (aggregate === 'mean')
    return { ...described, kind: 'mean', proportion: false, rowValues: (rows) => values(rows).slice() }
  if (aggregate === 'sum') return { ...described, kind: 'smooth', influence: (rows) => sum(values(rows), rows.weights) }
  const share = aggregate === 'median' ? 0.5 : shareOfQuantile(aggregate)
  if (share === undefined) throw new RangeError(`${aggregate} is no aggregate`)
  return { ...described, kind: 'smooth', influence: (rows) => quantileInfluence(values(rows), share, rows.weights) }
}

/** A sum is n times a mean, error and all; with weights, the weighted sum. */
function sum(values: Float64Array, weights: Float64Array | undefined): Influence {
  const { mean, share } = weightedMean(values, weights)
  const mass = weights === undefined ? values.length : weights.reduce((total, weight) => total + weight, 0)
  return { value: mean * mass, ofRow: values.map((value, row) => share(row) * (value - mean) * mass) }
}
