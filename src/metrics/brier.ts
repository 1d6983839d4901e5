import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'

/** Mean squared error of the scores. */
export const brier = define(
  {
    name: 'brier',
    aliases: ['brier-score', 'brier-score-loss'],
    description: 'Mean squared error of the scores: of the positive class (0 to 1), or summed over classes (0 to 2)',
    direction: 'lower',
    range: [0, 2],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  { kind: 'mean', proportion: false, rowValues: squaredErrors }
)

function squaredErrors(rows: MetricRows): Float64Array {
  const { labels, scores, type } = rows as ClassRows
  const values = new Float64Array(labels.length)
  scores!.forEach((ofClass, index) => {
    const chosen = type === 'binary' ? 1 : index
    for (let row = 0; row < values.length; row++)
      values[row]! += (ofClass[row]! - (labels[row] === chosen ? 1 : 0)) ** 2
  })
  return values
}
