import { placements, type Ranked } from '../statistics/index.js'
import { define } from './define.js'
import type { Influence } from './metric.js'
import { rankings } from './rankings.js'

/** Probability that a positive row is scored above a negative one, ties half. */
export const rocAuc = define(
  {
    name: 'roc-auc',
    aliases: ['roc-auc-score', 'auc', 'auroc', 'roc-auc-ovr', 'roc-auc-macro'],
    description:
      'Probability that a row of the class is scored above another; multiclass: plain mean over one class against the rest',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'a class has no rows, or all',
    perClass: true
  },
  { kind: 'ranks', rankings, influence }
)

/** A row moves the AUC by how its placement stands to it, the more the rarer its class. */
function influence(ranking: Ranked): Influence {
  const { auc, ofRow, positives, negatives } = placements(ranking)
  const { order, positive, mass } = ranking
  const n = order.length
  for (let place = 0; place < n; place++) {
    const row = order[place]!
    const ofClass = positive[place] === 1 ? positives : negatives
    ofRow[row] = ((ofRow[row]! - auc) * n * (mass === undefined ? 1 : mass[place]!)) / ofClass
  }
  return { value: auc, ofRow }
}
