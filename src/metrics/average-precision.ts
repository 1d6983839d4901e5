import { argsort, inOrder } from '../statistics/index.js'
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

/** Rows from the highest score down: which are positive, and their masses where they have weights. */
interface Descending {
  readonly order: Uint32Array
  readonly scores: Float64Array
  readonly positive: Uint8Array
  readonly mass: Float64Array | undefined
  /** Mass of all rows, and of the positive ones. */
  readonly all: number
  readonly ofPositives: number
}

/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function ofRanking(ranked: Ranking, weights: Float64Array | undefined): Influence {
  const rows = descending(ranked, weights)
  const { order, positive, mass, all } = rows
  const n = order.length
  const ofRow = new Float64Array(n)
  if (rows.ofPositives === 0) return { value: Number.NaN, ofRow }
  const { count, starts, gain, precision, selected } = thresholdsOf(rows)
  let value = 0
  for (let index = 0; index < count; index++) value += gain[index]! * precision[index]!
  const prevalence = rows.ofPositives / all
  let [ofPositive, ofAll] = [0, 0]
  for (let index = count - 1; index >= 0; index--) {
    ofPositive += gain[index]! / selected[index]!
    ofAll += (gain[index]! * precision[index]!) / selected[index]!
    const own = (precision[index]! - value) / prevalence + ofPositive - ofAll
    for (let place = starts[index]!; place < starts[index + 1]!; place++) {
      const scale = (mass === undefined ? 1 : mass[place]!) * (n / all)
      ofRow[order[place]!] = (positive[place] === 1 ? own : -ofAll) * scale
    }
  }
  return { value, ofRow }
}

function descending({ positive, scores }: Ranking, weights: Float64Array | undefined): Descending {
  const order = argsort(scores).slice().reverse()
  const of = { order, scores: inOrder(scores, order), positive: inOrder(positive, order) }
  const mass = weights && inOrder(weights, order)
  let [all, ofPositives] = [0, 0]
  for (let place = 0; place < order.length; place++) {
    const weight = mass === undefined ? 1 : mass[place]!
    all += weight
    if (of.positive[place] === 1) ofPositives += weight
  }
  return { ...of, mass, all, ofPositives }
}

/** Rows without mass above the first weighted one are no threshold. */
function thresholdsOf({ scores, positive, mass, all, ofPositives }: Descending): Thresholds {
  const n = scores.length
  const starts = new Uint32Array(n + 1)
  const [gain, precision, selected] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)]
  let [count, above, found] = [0, 0, 0]
  for (let start = 0; start < n;) {
    let end = start
    let gained = 0
    for (const score = scores[start]!; end < n && scores[end] === score; end++) {
      const weight = mass === undefined ? 1 : mass[end]!
      above += weight
      if (positive[end] === 1) gained += weight
    }
    found += gained
    if (above > 0) {
      starts[count] = start
      gain[count] = gained / ofPositives
      precision[count] = found / above
      selected[count] = above / all
      count++
    }
    start = end
  }
  starts[count] = n
  return { count, starts, gain, precision, selected }
}
