import { confusion, rowsBehind, type Choice, type Metric, type OfCells } from '../metrics/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { kishRows, LEAST_IN_CELLS, LEAST_TO_RANK, withSupport } from '../statistics/index.js'
import type { Estimates, Known } from './estimates.js'
import type { Measured } from './measured.js'
import type { RowsPair } from './part.js'

/** What rows are worth to a metric. */
interface Counts {
  /** Rows that the metric is over, whatever they weigh. */
  readonly n: number
  /** Smallest count of a class that enters it, and how many there must be. */
  readonly support?: number
  readonly least: number
}

/**
 * Weighted and dependent rows, and the mean of several areas, go through procedures that do not look at how many cases there are: they are counted
 * here, by the rule of independent rows; those of unequal weight by what they are worth. Of the two models the smaller count stands.
 */
export function supported(
  estimates: Estimates,
  { candidate, baseline }: RowsPair,
  { metric, choice }: Measured
): Estimates {
  const own = countsOf(candidate, metric, choice)
  const both = baseline === undefined ? own : smaller(own, countsOf(baseline, metric, choice))
  const { difference } = estimates
  return {
    ...estimates,
    n: both.n,
    candidate: counted(estimates.candidate, own),
    ...(difference && { difference: counted(difference, both) })
  }
}

function countsOf(rows: MetricRows, metric: Metric, choice: Choice): Counts {
  const n = rowsBehind(metric, rows, choice)
  if (metric.kind === 'cells')
    return { n, support: supportOfCells(rows as ClassRows, metric, choice), least: LEAST_IN_CELLS }
  if (metric.kind === 'ranks') {
    const rarest = metric.rankings(rows as ClassRows, choice).map(({ positive }) => rarer(positive, rows.weights))
    return { n, support: Math.min(...rarest), least: LEAST_TO_RANK }
  }
  return { n, least: 0 }
}

/** Kish's number of every count: the sums of weights in its cells, squared, over the sum of their squares. Whole, downwards. */
function supportOfCells(rows: ClassRows, { counts }: OfCells, choice: Choice): number {
  const relative = relativeWeights(rows)
  const countsBy = (weights: Float64Array): readonly number[] => {
    const { cells, classes } = confusion({ ...rows, weights }, choice)
    return counts(cells, classes)
  }
  const [sums, squares] = [countsBy(relative), countsBy(relative.map((weight) => weight * weight))]
  return Math.min(...sums.map((sum, index) => (sum === 0 ? 0 : wholeRows((sum * sum) / squares[index]!))))
}

/** In shares of the largest, whose squares do not overflow. */
function relativeWeights({ count, weights }: MetricRows): Float64Array {
  if (weights === undefined) return new Float64Array(count).fill(1)
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  return weights.map((weight) => weight / largest)
}

/** What rounding took from a whole number is given back. */
function wholeRows(effective: number): number {
  return Math.floor(effective * (1 + 1e-9))
}

/** Weights of the rows that a metric is over; all count alike where there are none. In shares of the largest. */
export function weightsIn(metric: Metric, rows: MetricRows, choice: Choice): Float64Array {
  const weights = relativeWeights(rows)
  if (metric.kind !== 'mean') return weights
  const values = metric.rowValues(rows, choice)
  return weights.filter((_, row) => !Number.isNaN(values[row]))
}

/** Rows of the class or of the others, whichever are fewer; of unequal weight by what they are worth. */
export function rarer(positive: Uint8Array, weights?: Float64Array): number {
  const of = (value: number): number =>
    weights === undefined
      ? positive.reduce((count, each) => (each === value ? count + 1 : count), 0)
      : wholeRows(kishRows(weights.filter((_, row) => positive[row] === value)))
  return Math.min(of(0), of(1))
}

function smaller(one: Counts, two: Counts): Counts {
  const support = one.support === undefined ? undefined : Math.min(one.support, two.support ?? one.support)
  return { n: Math.min(one.n, two.n), least: one.least, ...(support !== undefined && { support }) }
}

/** With the count beside it. */
export function counted({ value, inference }: Known, { support, least }: Omit<Counts, 'n'>): Known {
  if (inference === undefined) return { value }
  return { value, inference: support === undefined ? inference : withSupport(inference, support, least) }
}
