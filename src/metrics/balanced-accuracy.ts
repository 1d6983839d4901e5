import { eachClass, presentClasses } from './class-counts.js'
import { define } from './define.js'

/** Mean recall over the classes that are present in the labels. */
export const balancedAccuracy = define(
  {
    name: 'balanced-accuracy',
    aliases: ['balanced-accuracy-score'],
    description: 'Mean recall over the classes that are present in the labels',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['predicted'],
    undefinedWhen: 'there are no rows',
    perClass: false
  },
  {
    kind: 'cells',
    ofCells: (cells, classes) => {
      let [sum, labelled] = [0, 0]
      eachClass(cells, classes, (both, truth) => {
        if (truth === 0) return
        sum += both / truth
        labelled++
      })
      return sum / labelled
    },
    counts: (cells, classes) => presentClasses(cells, classes).flatMap(({ truth }) => (truth > 0 ? [truth] : []))
  }
)
