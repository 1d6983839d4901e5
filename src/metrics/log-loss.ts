import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'

/** Mean of minus the logarithm of the score of the true class. */
export const logLoss = define(
  {
    name: 'log-loss',
    aliases: ['logloss', 'cross-entropy', 'binary-crossentropy'],
    description: 'Mean of minus the natural logarithm of the score that the true class was given, in nats',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  { kind: 'mean', proportion: false, rowValues: surprises }
)

/** scikit-learn clips scores this far from 0 and 1. */
const EPSILON = Number.EPSILON

function surprises(rows: MetricRows): Float64Array {
  const { labels, scores, type } = rows as ClassRows
  const values = new Float64Array(labels.length)
  for (let row = 0; row < values.length; row++) {
    const label = labels[row]!
    const score =
      type === 'multiclass' ? scores![label]![row]! : label === 1 ? scores![0]![row]! : 1 - scores![0]![row]!
    values[row] = -Math.log(Math.min(1 - EPSILON, Math.max(EPSILON, score)))
  }
  return values
}
