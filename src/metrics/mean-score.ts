import type { ScoreRows } from '../predictions/index.js'
import { define } from './define.js'

/** Mean score of the items. */
export const meanScore = define(
  {
    name: 'mean-score',
    aliases: ['score'],
    description:
      'Mean of the scores of the items, each already the mean of its samples; for a score that is better when lower use `column`',
    direction: 'higher',
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    tasks: ['score'],
    needs: ['scores'],
    undefinedWhen: 'there are no items',
    perClass: false
  },
  { kind: 'mean', proportion: false, rowValues: (rows) => (rows as ScoreRows).scores.slice() }
)
