import { eachClass, presentClasses, bothCounts } from './class-counts.js'
import { define } from './define.js'

/** Agreement of labels and predictions beyond chance. */
export const cohenKappa = define(
  {
    name: 'cohen-kappa',
    aliases: ['kappa', 'cohen-kappa-score', 'cohens-kappa'],
    description: 'Agreement of labels and predictions beyond chance',
    direction: 'higher',
    range: [-1, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'labels and predictions hold one and the same class only',
    perClass: false
  },
  {
    kind: 'cells',
    ofCells: kappa,
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(bothCounts)
  }
)

/** Cohen (1960), unweighted. */
function kappa(cells: Float64Array, classes: number): number {
  let [correct, total, products, present] = [0, 0, 0, 0]
  eachClass(cells, classes, (both, truth, predicted) => {
    correct += both
    total += truth
    products += truth * predicted
    if (truth > 0 || predicted > 0) present++
  })
  const agreed = correct / total
  const byChance = products / (total * total)
  return present < 2 ? Number.NaN : (agreed - byChance) / (1 - byChance)
}
