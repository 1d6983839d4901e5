import { eachClass, presentClasses, bothCounts } from './class-counts.js'
import { define } from './define.js'

/** Matthews correlation of labels and predictions. */
export const mcc = define(
  {
    name: 'mcc',
    aliases: ['matthews-corrcoef', 'matthews-correlation', 'matthews-correlation-coefficient'],
    description: 'Matthews correlation of labels and predictions; 0 where either holds one class only',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  {
    kind: 'cells',
    ofCells: matthews,
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(bothCounts)
  }
)

/** Gorodkin's form for any number of classes (2004). */
function matthews(cells: Float64Array, classes: number): number {
  let [correct, total, products, truths, predictions] = [0, 0, 0, 0, 0]
  eachClass(cells, classes, (both, truth, predicted) => {
    correct += both
    total += truth
    products += truth * predicted
    truths += truth * truth
    predictions += predicted * predicted
  })
  const spread = (total * total - truths) * (total * total - predictions)
  return spread === 0 ? 0 : (correct * total - products) / Math.sqrt(spread)
}
