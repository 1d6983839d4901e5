import type { MeanOfRows } from '../metrics/index.js'
import { estimateCells, type CellMeasure, type Stream } from './estimate-cells.js'
import { estimateMean } from './estimate-mean.js'
import { estimateProportion } from './estimate-proportion.js'
import { estimateRanks, type RankMeasure } from './estimate-ranks.js'
import { estimateSelected } from './estimate-selected.js'
import type { Estimates } from './estimates.js'
import { computable, type Measured } from './measured.js'
import type { Part, RowsPair } from './part.js'

/** Estimates of measures on a part of the rows, by their keys. */
export type Estimator = (part: Part, stream: Stream) => Map<string, Estimates>

/** Estimators of any measures of the same rows. */
export type Estimators = (measures: readonly Measured[]) => Estimator

/**
 * Estimates measures on the same rows, and on as many parts of them as are asked for: what is computed row by row is computed once, and each part
 * takes its rows from it. The kind of a metric decides the procedure.
 */
export function estimatorsOf(pair: RowsPair): Estimators {
  const known = new Map<string, ReturnType<typeof estimateOne>>()
  return (measures) => {
    const { means, ranks, cells, others } = byKind(pair, measures)
    for (const measure of means) if (!known.has(measure.key)) known.set(measure.key, estimateOne(measure))
    const procedures = [
      ...means.map(({ key }) => known.get(key)!),
      estimateRanks(ranks),
      estimateCells(cells),
      estimateSelected(pair, others)
    ]
    return (part, stream) => new Map(procedures.flatMap((estimate) => estimate(part, stream)))
  }
}

type MeanMeasure = Measured<MeanOfRows> & { readonly pair: RowsPair }

interface ByKind {
  readonly means: MeanMeasure[]
  readonly ranks: RankMeasure[]
  readonly cells: CellMeasure[]
  /** Measures that need whole rows. */
  readonly others: Measured[]
}

function byKind(whole: RowsPair, measures: readonly Measured[]): ByKind {
  const { groups, weights } = whole.candidate
  const kinds: ByKind = { means: [], ranks: [], cells: [], others: [] }
  for (const measure of measures) {
    const { metric } = measure
    const pair = computable(whole, measure)
    if (pair === undefined) continue
    if (groups !== undefined || weights !== undefined) kinds.others.push(measure)
    else if (metric.kind === 'mean') kinds.means.push({ ...measure, metric, pair })
    else if (metric.kind === 'cells') kinds.cells.push({ ...measure, metric, pair })
    else if (metric.kind === 'ranks' || metric.kind === 'thresholds') kinds.ranks.push({ ...measure, metric, pair })
    else kinds.others.push(measure)
  }
  return kinds
}

function estimateOne(measure: MeanMeasure): (part: Part) => [string, Estimates][] {
  const estimate = (measure.metric.proportion ? estimateProportion : estimateMean)(measure.pair, measure)
  return (part) => [[measure.key, estimate(part)]]
}
