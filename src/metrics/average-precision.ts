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

/** A distinct score, from the highest down. */
interface Threshold {
  /** First and past-the-last place in descending order. */
  readonly start: number
  readonly end: number
  /** Share of the positive mass that has this score. */
  readonly gain: number
  readonly precision: number
  /** Share of all mass that has this score or a higher one. */
  readonly selected: number
}

/**
 * AP = sum over thresholds of (recall gained) x precision. A row moves it by its own term if it is positive, and by moving the precision at
 * every threshold at or below its score: Gâteaux derivative of that sum.
 */
function ofRanking({ positive, scores }: Ranking, weights: Float64Array | undefined): Influence {
  const n = scores.length
  const order = argsort(scores).reverse()
  const weight = (row: number): number => (weights === undefined ? 1 : weights[row]!)
  let [mass, positiveMass] = [0, 0]
  for (let row = 0; row < n; row++) {
    mass += weight(row)
    if (positive[row] === 1) positiveMass += weight(row)
  }
  if (positiveMass === 0) return { value: Number.NaN, ofRow: new Float64Array(n) }
  const thresholds = thresholdsOf({ positive, scores }, order, { weight, mass, positiveMass })
  const value = thresholds.reduce((sum, { gain, precision }) => sum + gain * precision, 0)
  const ofRow = new Float64Array(n)
  const prevalence = positiveMass / mass
  let [ofPositive, ofAll] = [0, 0]
  for (const { start, end, gain, precision, selected } of thresholds.reverse()) {
    ofPositive += gain / selected
    ofAll += (gain * precision) / selected
    for (let place = start; place < end; place++) {
      const row = order[place]!
      const own = positive[row] === 1 ? (precision - value) / prevalence + ofPositive : 0
      ofRow[row] = (own - ofAll) * weight(row) * (n / mass)
    }
  }
  return { value, ofRow }
}

function thresholdsOf(
  { positive, scores }: Ranking,
  order: Uint32Array,
  { weight, mass, positiveMass }: { weight: (row: number) => number; mass: number; positiveMass: number }
): Threshold[] {
  const thresholds: Threshold[] = []
  let [selected, found] = [0, 0]
  for (let start = 0; start < order.length;) {
    let end = start
    let gained = 0
    const score = scores[order[start]!]!
    for (; end < order.length && scores[order[end]!]! === score; end++) {
      const row = order[end]!
      selected += weight(row)
      if (positive[row] === 1) gained += weight(row)
    }
    found += gained
    if (selected > 0) {
      thresholds.push({
        start,
        end,
        gain: gained / positiveMass,
        precision: found / selected,
        selected: selected / mass
      })
    }
    start = end
  }
  return thresholds
}
