import { placements } from '../statistics/index.js'
import type { ClassRows, MetricRows } from '../predictions/index.js'
import { confusion } from './confusion.js'
import type { Choice, Influence, Metric, OfCells, Ranking } from './metric.js'
import { valueOfCells } from './value.js'
import { weightedMean } from './weighted-mean.js'

/** Value and influence values of any metric that is judged: what weighted and grouped rows are compared by. */
export function influenceOf(metric: Metric, rows: MetricRows, choice: Choice): Influence {
  switch (metric.kind) {
    case 'mean':
      return ofMean(metric.rowValues(rows, choice), rows.weights)
    case 'cells':
      return ofCells(metric, rows as ClassRows, choice)
    case 'ranks':
      return ofRankings(metric.rankings(rows as ClassRows, choice), rows.weights)
    case 'smooth':
      return metric.influence(rows, choice)
    case 'report-only':
      throw new RangeError(`${metric.name} is reported, never judged`)
  }
}

function ofMean(values: Float64Array, weights: Float64Array | undefined): Influence {
  const { mean, share } = weightedMean(values, weights)
  return { value: mean, ofRow: values.map((value, row) => (Number.isNaN(value) ? 0 : share(row) * (value - mean))) }
}

/** Rows of one cell have one influence: the derivative of the metric by the cell's share. The metric does not depend on the total mass. */
function ofCells(metric: OfCells, rows: ClassRows, choice: Choice): Influence {
  const { cells, classes, cellOfRow } = confusion(rows, choice)
  const mass = cells.reduce((sum, count) => sum + count, 0)
  const value = valueOfCells(metric, { cells, classes })
  const slopes = cells.map((count, cell) => (count > 0 ? mass * slope(metric, { cells, classes }, cell) : 0))
  const average = mass / rows.count
  const ofRow = Float64Array.from(cellOfRow, (cell, row) => (slopes[cell]! * (rows.weights?.[row] ?? 1)) / average)
  return { value, ofRow }
}

/** Central difference, of a step small beside the cell and large beside rounding. */
function slope(metric: OfCells, { cells, classes }: { cells: Float64Array; classes: number }, cell: number): number {
  const count = cells[cell]!
  const step = 1e-4 * count
  const moved = (by: number): number => {
    const copy = cells.slice()
    copy[cell] = count + by
    return metric.ofCells(copy, classes)
  }
  return (moved(step) - moved(-step)) / (2 * step)
}

function ofRankings(rankings: readonly Ranking[], weights: Float64Array | undefined): Influence {
  const parts = rankings.map((ranking) => ofRanking(ranking, weights))
  const ofRow = new Float64Array(parts[0]!.ofRow.length)
  for (const part of parts) part.ofRow.forEach((influence, row) => (ofRow[row]! += influence / parts.length))
  return { value: parts.reduce((sum, { value }) => sum + value, 0) / parts.length, ofRow }
}

/** A row moves the AUC by how its placement stands to it, the more the rarer its class. */
function ofRanking({ positive, scores }: Ranking, weights: Float64Array | undefined): Influence {
  const { auc, ofRow, positives, negatives } = placements(positive, scores, weights)
  const n = scores.length
  return {
    value: auc,
    ofRow: ofRow.map((placement, row) => {
      const mass = positive[row] === 1 ? positives : negatives
      return ((placement - auc) * n * (weights?.[row] ?? 1)) / mass
    })
  }
}
