import type { Ranked } from '../statistics/index.js'
import { define } from './define.js'
import type { Influence } from './metric.js'
import { rankings } from './rankings.js'

/** Mean precision over the positives, each at its own threshold. */
export const averagePrecision = define(
  {
    name: 'average-precision',
    aliases: ['average-precision-score', 'pr-auc', 'auprc', 'precision-recall-auc', 'ap'],
    description: 'Mean precision over the rows of the class, each at its own score (step function, no interpolation)',
    direction: 'higher',
    range: [0, 1],
    tasks: ['binary', 'multiclass'],
    needs: ['scores'],
    undefinedWhen: 'no row is of the class',
    perClass: true
  },
  { kind: 'thresholds', rankings, influence }
)

/** Each distinct score as a threshold: at those that gain nothing, all is 0. */
interface Thresholds {
  readonly value: number
  /** Share of the positive mass that has this very score. */
  readonly gain: Float64Array
  readonly precision: Float64Array
  /** Share of all mass that has this score or a higher one. */
  readonly selected: Float64Array
}

/** Mass of all rows, and of those of the class. */
interface Masses {
  readonly all: number
  readonly ofPositives: number
}

/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function influence(rows: Ranked): Influence {
  const { order, starts, positive, mass } = rows
  const n = order.length
  const ofRow = new Float64Array(n)
  const masses = massesOf(rows)
  if (masses.ofPositives === 0) return { value: Number.NaN, ofRow }
  const { value, gain, precision, selected } = thresholdsOf(rows, masses)
  const prevalence = masses.ofPositives / masses.all
  const scale = n / masses.all
  let [ofPositive, ofAll] = [0, 0]
  for (let index = 0; index < gain.length; index++) {
    let own = 0
    if (gain[index]! > 0) {
      ofPositive += gain[index]! / selected[index]!
      ofAll += (gain[index]! * precision[index]!) / selected[index]!
      own = (precision[index]! - value) / prevalence + ofPositive - ofAll
    }
    for (let place = starts[index]!; place < starts[index + 1]!; place++) {
      const weight = mass === undefined ? 1 : mass[place]!
      ofRow[order[place]!] = (positive[place] === 1 ? own : -ofAll) * (weight * scale)
    }
  }
  return { value, ofRow }
}

function massesOf({ positive, mass }: Ranked): Masses {
  let [all, ofPositives] = [0, 0]
  for (let place = positive.length - 1; place >= 0; place--) {
    const weight = mass === undefined ? 1 : mass[place]!
    all += weight
    ofPositives += weight * positive[place]!
  }
  return { all, ofPositives }
}

/** From the highest score down. */
function thresholdsOf({ starts, positive, mass }: Ranked, { all, ofPositives }: Masses): Thresholds {
  const count = starts.length - 1
  const [gain, precision, selected] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  let [above, found, value] = [0, 0, 0]
  for (let index = count - 1; index >= 0; index--) {
    let gained = 0
    for (let place = starts[index + 1]! - 1; place >= starts[index]!; place--) {
      const weight = mass === undefined ? 1 : mass[place]!
      above += weight
      gained += weight * positive[place]!
    }
    if (gained === 0) continue
    found += gained
    gain[index] = gained / ofPositives
    precision[index] = found / above
    selected[index] = above / all
    value += gain[index]! * precision[index]!
  }
  return { value, gain, precision, selected }
}
