import type { MetricRows, RegressionRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Influence } from './metric.js'
import { weightedMean } from './weighted-mean.js'

/** Coefficient of determination. */
export const r2 = define(
  {
    name: 'r2',
    aliases: ['r2-score', 'r-squared'],
    description:
      'Share of the variance of the labels that the predictions explain; negative where a constant would do better',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, 1],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are fewer than two rows',
    perClass: false
  },
  { kind: 'smooth', influence }
)

/** 1 - MSE / variance. Labels that are all alike: 1 where every prediction is right, else 0, as in scikit-learn. */
function influence(rows: MetricRows): Influence {
  const { labels, predicted, weights, count } = rows as RegressionRows
  const errors = labels.map((label, row) => (predicted[row]! - label) ** 2)
  const { mean: error, share } = weightedMean(errors, weights)
  const { mean: center } = weightedMean(labels, weights)
  const squares = labels.map((label) => (label - center) ** 2)
  const { mean: variance } = weightedMean(squares, weights)
  if (count < 2) return { value: Number.NaN, ofRow: new Float64Array(count) }
  if (variance === 0) return { value: error === 0 ? 1 : 0, ofRow: new Float64Array(count) }
  const ofRow = errors.map((each, row) => (-share(row) * (each - (error / variance) * squares[row]!)) / variance)
  return { value: 1 - error / variance, ofRow }
}
