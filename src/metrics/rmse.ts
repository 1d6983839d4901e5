import type { MetricRows, RegressionRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Influence } from './metric.js'
import { weightedMean } from './weighted-mean.js'

/** Root of the mean squared error. */
export const rmse = define(
  {
    name: 'rmse',
    aliases: ['root-mean-squared-error'],
    description: 'Root of the mean squared error, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  { kind: 'smooth', influence }
)

function influence(rows: MetricRows): Influence {
  const { labels, predicted, weights } = rows as RegressionRows
  const squares = labels.map((label, row) => (predicted[row]! - label) ** 2)
  const { mean, share } = weightedMean(squares, weights)
  const value = Math.sqrt(mean)
  return {
    value,
    ofRow: squares.map((square, row) => (value === 0 ? 0 : (share(row) * (square - mean)) / (2 * value)))
  }
}
