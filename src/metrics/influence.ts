import type { ClassRows, MetricRows } from '../predictions/index.js'
import { confusion } from './confusion.js'
import type { Choice, Influence, Metric, OfCells } from './metric.js'
import { rankInfluenceOf } from './rank-influence.js'
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
    case 'thresholds':
      return rankInfluenceOf(metric, rows as ClassRows, choice)
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
