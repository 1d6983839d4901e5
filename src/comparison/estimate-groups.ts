import { confusion, influenceOf, metricValue } from '../metrics/index.js'
import type { Categories, ClassRows, MetricRows } from '../predictions/index.js'
import { groupJackknife, kishRows, type Inference } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import type { Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import { rowsOfPart, type RowsPair } from './part.js'

/** Value of a metric, and what it would be without each group. */
interface LeftOut {
  readonly value: number
  readonly without: Float64Array
}

/** Dependent rows: the group is the independent unit, and the jackknife over groups gives the error of every kind of metric. */
export function estimateGroups(whole: RowsPair, measure: Measured): Estimates {
  const pair = withinMetric(whole, measure)
  const { count, groups, weights } = pair.candidate
  if (groups === undefined) throw new RangeError('these rows have no groups')
  const sizes = moreUneven(groupSizes(groups), weights && groupMasses(groups, weights))
  const infer = (value: number, leftOut: Float64Array): Inference =>
    groupJackknife({ estimate: value, leftOut, groupSizes: sizes })
  const candidate = leaveOut(pair.candidate, measure, groups)
  const known = { value: candidate.value, inference: infer(candidate.value, candidate.without) }
  if (pair.baseline === undefined) return { n: count, candidate: known }
  const baseline = leaveOut(pair.baseline, measure, groups)
  const value = decimalDifference(candidate.value, baseline.value)
  const leftOut = candidate.without.map((without, group) => without - baseline.without[group]!)
  return {
    n: count,
    candidate: known,
    baseline: baseline.value,
    difference: { value, inference: infer(value, leftOut) }
  }
}

/** The rows that a mean is over: a group that has none of them (recall: no row of the class) says nothing and does not count. */
function withinMetric(pair: RowsPair, { metric, choice }: Measured): RowsPair {
  if (metric.kind !== 'mean') return pair
  const values = metric.rowValues(pair.candidate, choice)
  const index = Uint32Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]))
  return index.length === values.length ? pair : rowsOfPart(pair, index)
}

/** Means and confusion matrices by deleting the group; other metrics to first order, by the sum of its influence values. */
function leaveOut(rows: MetricRows, { metric, choice }: Measured, groups: Categories): LeftOut {
  if (metric.kind === 'mean') return leaveOutOfMean(metric.rowValues(rows, choice), rows.weights, groups)
  if (metric.kind === 'cells') {
    const value = metricValue(metric, rows, choice)
    return { value, without: leaveOutOfCells(rows as ClassRows, { metric, choice }, groups) }
  }
  const { value, ofRow } = influenceOf(metric, rows, choice)
  const [sums, sizes] = [sumByGroup(ofRow, groups), groupSizes(groups)]
  return { value, without: sums.map((sum, group) => value - sum / (rows.count - sizes[group]!)) }
}

function leaveOutOfMean(values: Float64Array, weights: Float64Array | undefined, groups: Categories): LeftOut {
  const masses = sumByGroup(weights ?? new Float64Array(values.length).fill(1), groups)
  const sums = sumByGroup(weights === undefined ? values : values.map((value, row) => value * weights[row]!), groups)
  const [totalMass, total] = [sum(masses), sum(sums)]
  return {
    value: total / totalMass,
    without: sums.map((ofGroup, group) => (total - ofGroup) / (totalMass - masses[group]!))
  }
}

function leaveOutOfCells(
  rows: ClassRows,
  { metric, choice }: Pick<Measured, 'metric' | 'choice'>,
  groups: Categories
): Float64Array {
  if (metric.kind !== 'cells') throw new RangeError(`${metric.name} is no function of the confusion matrix`)
  const { cells, classes, cellOfRow } = confusion(rows, choice)
  const byGroup = rowsByGroup(groups)
  const rowsIn = new Uint32Array(cells.length)
  for (const cell of cellOfRow) rowsIn[cell]!++
  return Float64Array.from(byGroup, (ofGroup) => {
    const [without, left] = [cells.slice(), rowsIn.slice()]
    for (const row of ofGroup) {
      const cell = cellOfRow[row]!
      // What rounding leaves of a cell without rows would count as a class that is there.
      without[cell] = --left[cell]! === 0 ? 0 : without[cell]! - (rows.weights?.[row] ?? 1)
    }
    return metric.ofCells(without, classes)
  })
}

function rowsByGroup({ codes, values }: Categories): number[][] {
  const rows: number[][] = values.map(() => [])
  codes.forEach((code, row) => rows[code]!.push(row))
  return rows.filter((ofGroup) => ofGroup.length > 0)
}

function groupSizes(groups: Categories): Float64Array {
  return sumByGroup(new Float64Array(groups.codes.length).fill(1), groups)
}

/** Groups are worth no more than their rows are, nor than the weights of those. */
function moreUneven(sizes: Float64Array, masses: Float64Array | undefined): Float64Array {
  return masses !== undefined && kishRows(masses) < kishRows(sizes) ? masses : sizes
}

/** A group is as large as what its rows weigh: in rows of the average weight. */
function groupMasses(groups: Categories, weights: Float64Array): Float64Array {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  const masses = sumByGroup(
    weights.map((weight) => weight / largest),
    groups
  )
  const average = sum(masses) / weights.length
  return masses.map((mass) => mass / average)
}

/** Sums by group, groups without rows left out. */
function sumByGroup(values: Float64Array, { codes, values: names }: Categories): Float64Array {
  const sums = new Float64Array(names.length)
  const counts = new Uint32Array(names.length)
  for (let row = 0; row < values.length; row++) {
    sums[codes[row]!]! += values[row]!
    counts[codes[row]!]!++
  }
  return sums.filter((_, group) => counts[group]! > 0)
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
