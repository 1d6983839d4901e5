import { averaged, ratio, type ClassScore } from './class-counts.js'
import { classIndex } from './confusion.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Choice } from './metric.js'

/** Share of the rows of a class that are predicted to be of it. */
export const recall = define(
  {
    name: 'recall',
    aliases: ['recall-score', 'sensitivity', 'true-positive-rate', 'tpr'],
    description: 'Share of the rows of a class that are predicted to be of it',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'no row is of the class',
    perClass: true
  },
  (choice) =>
    choice.average === undefined
      ? { kind: 'mean', proportion: true, rowValues: found }
      : { kind: 'cells', ...averaged(recallOf, choice, ({ truth }) => [truth]) }
)

/** 0 / 0 = 0, as in scikit-learn's averages. */
export const recallOf: ClassScore = ({ both, truth }) => ratio(both, truth)

/** 1 where a row of the class was predicted so, 0 where not; NaN for rows of other classes. */
function found(rows: MetricRows, choice: Choice): Float64Array {
  const { labels, predicted } = rows as ClassRows
  const chosen = classIndex(rows as ClassRows, choice)
  const values = new Float64Array(labels.length)
  for (let row = 0; row < values.length; row++)
    values[row] = labels[row] !== chosen ? Number.NaN : predicted![row] === chosen ? 1 : 0
  return values
}
