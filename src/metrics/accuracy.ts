import { asAsked } from './confusion.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { define } from './define.js'
import type { Choice } from './metric.js'

/** Share of rows whose predicted class is the label. */
export const accuracy = define(
  {
    name: 'accuracy',
    aliases: ['accuracy-score', 'acc'],
    description: 'Share of rows whose predicted class is the label',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  { kind: 'mean', proportion: true, rowValues: correct }
)

function correct(rows: MetricRows, choice: Choice): Float64Array {
  const { labels, predicted } = asAsked(rows as ClassRows, choice)
  const values = new Float64Array(labels.length)
  for (let row = 0; row < values.length; row++) values[row] = labels[row] === predicted[row] ? 1 : 0
  return values
}
