import { averaged, ratio, bothCounts, type ClassScore } from './class-counts.js'
import { define } from './define.js'

/** Harmonic mean of precision and recall. */
export const f1 = define(
  {
    name: 'f1',
    aliases: ['f1-score'],
    description: 'Harmonic mean of precision and recall',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: true
  },
  (choice) => ({ kind: 'cells', ...averaged(f1Of, choice, bothCounts) })
)

export const f1Of: ClassScore = ({ both, truth, predicted }) => ratio(2 * both, truth + predicted)
