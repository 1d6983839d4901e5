import { confusion, rowsBehind, unweighted, type Choice, type Metric } from '../metrics/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { LEAST_IN_CELLS, LEAST_TO_RANK, withSupport } from '../statistics/index.js'
import type { Estimates, Known } from './estimates.js'
import type { Measured } from './measured.js'
import type { RowsPair } from './part.js'

/** What rows are worth to a metric, whatever they weigh. */
interface Counts {
  /** Rows that the metric is over. */
  readonly n: number
  /** Smallest count of a class that enters it, and how many there must be. */
  readonly support?: number
  readonly least: number
}

/**
 * Weighted and dependent rows, and the mean of several areas, go through procedures that do not look at how many cases there are: they are counted
 * here, by the rule of independent rows. Of the two models the smaller count stands.
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
  if (metric.kind === 'cells') {
    const { cells, classes } = confusion(unweighted(rows as ClassRows), choice)
    return { n, support: metric.support(cells, classes), least: LEAST_IN_CELLS }
  }
  if (metric.kind === 'ranks') {
    const rarest = metric.rankings(rows as ClassRows, choice).map(({ positive }) => rarer(positive))
    return { n, support: Math.min(...rarest), least: LEAST_TO_RANK }
  }
  return { n, least: 0 }
}

/** Rows of the class or of the others, whichever are fewer. */
export function rarer(positive: Uint8Array): number {
  const positives = positive.reduce((sum, each) => sum + each, 0)
  return Math.min(positives, positive.length - positives)
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
