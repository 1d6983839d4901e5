import { averaged, countsOf, ratio, bothCounts } from './class-counts.js'
import { define } from './define.js'

/** Share of the rows predicted to be of a class that are of it. */
export const precision = define(
  {
    name: 'precision',
    aliases: ['precision-score', 'positive-predictive-value', 'ppv'],
    description: 'Share of the rows predicted to be of a class that are of it; 0 where none is predicted',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
  },
  (choice) => ({
    kind: 'cells',
    ...averaged(
      ({ both, predicted }) => ratio(both, predicted),
      choice,
      choice.average ? bothCounts : ({ predicted }) => [predicted]
    ),
    ...(choice.average === undefined && {
      basis: (cells: Float64Array, classes: number) => countsOf(cells, classes, classes - 1).predicted
    })
  })
)
