import type { RegressionRows } from '../predictions/index.js'
import { define } from './define.js'
import { quantileInfluence } from './quantile-influence.js'

/** Median of the absolute errors. */
export const medianAbsoluteError = define(
  {
    name: 'median-absolute-error',
    aliases: ['medae', 'median-ae'],
    description: 'Median of the absolute errors, in the unit of the label',
    direction: 'lower',
    range: [0, Number.POSITIVE_INFINITY],
    tasks: ['regression'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  {
    kind: 'smooth',
    influence: (rows) => {
      const { labels, predicted, weights } = rows as RegressionRows
      return quantileInfluence(
        labels.map((label, row) => Math.abs(predicted[row]! - label)),
        0.5,
        weights
      )
    }
  }
)
