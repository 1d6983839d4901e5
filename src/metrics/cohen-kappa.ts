import { presentClasses, smallerCount } from './class-counts.js'
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
    support: (cells, classes) => Math.min(...presentClasses(cells, classes).map(smallerCount))
  }
)

/** Cohen (1960), unweighted. */
function kappa(cells: Float64Array, classes: number): number {
  const present = presentClasses(cells, classes)
  const total = present[0]?.total ?? Number.NaN
  const agreed = present.reduce((sum, { both }) => sum + both, 0) / total
  const byChance = present.reduce((sum, { truth, predicted }) => sum + (truth / total) * (predicted / total), 0)
  return present.length < 2 ? Number.NaN : (agreed - byChance) / (1 - byChance)
}
