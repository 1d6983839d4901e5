import { argsort } from '../statistics/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { classIndex } from './confusion.js'
import { define } from './define.js'
import type { Choice, Influence, Ranking } from './metric.js'
import { ranking } from './roc-auc.js'

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
  { kind: 'smooth', influence }
)

function influence(rows: MetricRows, choice: Choice): Influence {
  const classRows = rows as ClassRows
  if (classRows.type === 'binary' || choice.class !== undefined) {
    return ofRanking(ranking(classRows, classIndex(classRows, choice)), rows.weights)
  }
  const perClass = classRows.classes.map((_, index) => ofRanking(ranking(classRows, index), rows.weights))
  const share = 1 / perClass.length
  return {
    value: perClass.reduce((sum, { value }) => sum + value * share, 0),
    ofRow: Float64Array.from({ length: rows.count }, (_, row) =>
      perClass.reduce((sum, { ofRow }) => sum + ofRow[row]! * share, 0)
    )
  }
}

/** Distinct scores from the highest down, one entry each. */
interface Thresholds {
  readonly count: number
  /** First place of each in descending order; one more for the end. */
  readonly starts: Uint32Array
  /** Share of the positive mass that has this score. */
  readonly gain: Float64Array
  readonly precision: Float64Array
  /** Share of all mass that has this score or a higher one. */
  readonly selected: Float64Array
}

/** Mass of a row, of all rows and of the positive ones. */
interface Masses {
  readonly of: (row: number) => number
  readonly all: number
  readonly positive: number
}

/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function ofRanking({ positive, scores }: Ranking, weights: Float64Array | undefined): Influence {
  const n = scores.length
  const order = argsort(scores).slice().reverse()
  const masses = massesOf(positive, weights)
  const ofRow = new Float64Array(n)
  if (masses.positive === 0) return { value: Number.NaN, ofRow }
  const { count, starts, gain, precision, selected } = thresholdsOf({ positive, scores }, order, masses)
  let value = 0
  for (let index = 0; index < count; index++) value += gain[index]! * precision[index]!
  const prevalence = masses.positive / masses.all
  let [ofPositive, ofAll] = [0, 0]
  for (let index = count - 1; index >= 0; index--) {
    ofPositive += gain[index]! / selected[index]!
    ofAll += (gain[index]! * precision[index]!) / selected[index]!
    const own = (precision[index]! - value) / prevalence + ofPositive - ofAll
    for (let place = starts[index]!; place < starts[index + 1]!; place++) {
      const row = order[place]!
      ofRow[row] = (positive[row] === 1 ? own : -ofAll) * masses.of(row) * (n / masses.all)
    }
  }
  return { value, ofRow }
}

function massesOf(positive: Uint8Array, weights: Float64Array | undefined): Masses {
  const of = (row: number): number => (weights === undefined ? 1 : weights[row]!)
  let [all, ofPositives] = [0, 0]
  for (let row = 0; row < positive.length; row++) {
    all += of(row)
    if (positive[row] === 1) ofPositives += of(row)
  }
  return { of, all, positive: ofPositives }
}

/** Rows without mass above the first weighted one are no threshold. */
function thresholdsOf({ positive, scores }: Ranking, order: Uint32Array, masses: Masses): Thresholds {
  const n = order.length
  const starts = new Uint32Array(n + 1)
  const [gain, precision, selected] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)]
  let [count, mass, found] = [0, 0, 0]
  for (let start = 0; start < n;) {
    let end = start
    let gained = 0
    const score = scores[order[start]!]!
    for (; end < n && scores[order[end]!]! === score; end++) {
      const row = order[end]!
      mass += masses.of(row)
      if (positive[row] === 1) gained += masses.of(row)
    }
    found += gained
    if (mass > 0) {
      starts[count] = start
      gain[count] = gained / masses.positive
      precision[count] = found / mass
      selected[count] = mass / masses.all
      count++
    }
    start = end
  }
  starts[count] = n
  return { count, starts, gain, precision, selected }
}
