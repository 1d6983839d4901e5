import { averaged, ratio } from './class-counts.js'
import { classIndex } from './confusion.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Choice } from './metric.js'

/** Share of the rows of other classes that are not predicted to be of a class. */
export const specificity = define(
  {
    name: 'specificity',
    aliases: ['true-negative-rate', 'tnr'],
    description: 'Share of the rows of other classes that are not predicted to be of the class',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'every row is of the class',
    perClass: true
  },
  (choice) =>
    choice.average === undefined
      ? { kind: 'mean', proportion: true, rowValues: leftAlone }
      : {
          kind: 'cells',
          ...averaged(
            ({ both, truth, predicted, total }) => ratio(total - truth - predicted + both, total - truth),
            choice,
            ({ truth, total }) => [total - truth]
          )
        }
)

/** 1 where a row of another class was not predicted to be of this one; NaN for rows of the class. */
function leftAlone(rows: MetricRows, choice: Choice): Float64Array {
  const { labels, predicted } = rows as ClassRows
  const chosen = classIndex(rows as ClassRows, choice)
  const values = new Float64Array(labels.length)
  for (let row = 0; row < values.length; row++)
    values[row] = labels[row] === chosen ? Number.NaN : predicted![row] === chosen ? 0 : 1
  return values
}
