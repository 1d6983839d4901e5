import { asAsked, type OfCells } from '../metrics/index.js'
import type { ClassRows } from '../predictions/index.js'
import {
  cellBootstrap,
  randomStream,
  type CellStreams,
  type JointCell,
  type JointCells,
  type RandomStream
} from '../statistics/index.js'
import { alike } from './alike.js'
import { decimalDifference } from './decimal.js'
import type { Estimates } from './estimates.js'
import type { Measured } from './measured.js'
import type { Part, RowsPair } from './part.js'

/** A metric of the confusion matrix and the rows that hold it. */
export type CellMeasure = Measured<OfCells> & { readonly pair: RowsPair }

/** Names the random stream of the cell bootstrap, so that the result does not depend on what else is measured. */
export interface Stream {
  readonly seed: number
  readonly key: string
}

/** Metrics of the confusion matrix: all that are made of the same cells share one set of replicates. */
export function estimateCells(measures: readonly CellMeasure[]): (part: Part, stream: Stream) => [string, Estimates][] {
  const families = [...alike(measures).values()].map((family) => ({ family, cells: jointCells(family[0]!) }))
  return (part, stream) => families.flatMap(({ family, cells }) => bootstrapped(family, cells(part), stream))
}

function bootstrapped(measures: readonly CellMeasure[], joint: JointCells, stream: Stream): [string, Estimates][] {
  const metrics = measures.map(({ metric: { ofCells, counts } }) => ({
    ofCells,
    support: (cells: Float64Array, classes: number) => Math.min(...counts(cells, classes))
  }))
  const inferences = cellBootstrap(joint, metrics, streamsOf(measures[0]!, stream))
  return measures.map(({ key: measure, metric }, index) => {
    const { candidate, baseline, difference } = inferences[index]!
    const known = { value: candidate.estimate, inference: candidate }
    const n = basisOf(metric, joint)
    if (difference === undefined) return [measure, { n, candidate: known }]
    const value = decimalDifference(candidate.estimate, baseline)
    return [measure, { n, candidate: known, baseline, difference: { value, inference: difference } }]
  })
}

/** The candidate's own stream does not know whether there is a baseline. */
function streamsOf({ choice }: CellMeasure, { seed, key }: Stream): CellStreams {
  const stream = (paired: boolean): RandomStream =>
    randomStream(seed, `${key} cells ${JSON.stringify([choice.class ?? null, paired])}`)
  return { own: stream(false), both: stream(true) }
}

/** The smaller of both models' rows that the metric is a share of. */
function basisOf({ basis }: OfCells, { cells, classes }: JointCells): number {
  if (basis === undefined) return cells.reduce((sum, { count }) => sum + count, 0)
  const of = (model: 'candidate' | 'baseline'): number => {
    const matrix = new Float64Array(classes * classes)
    for (const cell of cells) matrix[cell.label * classes + cell[model]]! += cell.count
    return basis(matrix, classes)
  }
  return Math.min(of('candidate'), of('baseline'))
}

/** Counts of (label, baseline, candidate) in a part; one model alone stands on both sides. */
function jointCells({ pair, choice }: CellMeasure): (part: Part) => JointCells {
  const { labels, predicted, classes } = asAsked(pair.candidate as ClassRows, choice)
  const baseline = pair.baseline === undefined ? predicted : asAsked(pair.baseline as ClassRows, choice).predicted
  const columns = { labels, baseline, candidate: predicted, classes }
  return (part) => {
    const joint = { cells: cellsOf(columns, part), classes, paired: pair.baseline !== undefined }
    return pair.candidate.type === 'multiclass' && choice.class === undefined ? ofPresentClasses(joint) : joint
  }
}

interface Columns {
  readonly labels: Int32Array
  readonly baseline: Int32Array
  readonly candidate: Int32Array
  readonly classes: number
}

function cellsOf(columns: Columns, part: Part): JointCell[] {
  const { classes } = columns
  return [...countsOf(columns, part)]
    .sort(([a], [b]) => a - b)
    .map(([cell, count]) => {
      const rest = Math.floor(cell / classes)
      return { label: Math.floor(rest / classes), baseline: rest % classes, candidate: cell % classes, count }
    })
}

/** Rows by cell. Counters are laid out for all cells where there are no more of them than rows. */
function countsOf({ labels, baseline, candidate, classes }: Columns, part: Part): Map<number, number> {
  const n = part?.length ?? labels.length
  const counts = new Map<number, number>()
  const dense = classes ** 3 <= n ? new Uint32Array(classes ** 3) : undefined
  for (let place = 0; place < n; place++) {
    const row = part === undefined ? place : part[place]!
    const cell = (labels[row]! * classes + baseline[row]!) * classes + candidate[row]!
    if (dense === undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    else dense[cell]!++
  }
  dense?.forEach((count, cell) => {
    if (count > 0) counts.set(cell, count)
  })
  return counts
}
/** Without the classes that no row has and neither model predicts: a row added for one of them would decide its score alone. */
function ofPresentClasses({ cells, paired }: JointCells): JointCells {
  const present = [...new Set(cells.flatMap(({ label, baseline, candidate }) => [label, baseline, candidate]))]
  const place = new Map(present.sort((a, b) => a - b).map((code, index) => [code, index]))
  const moved = cells.map(({ label, baseline, candidate, count }) => ({
    label: place.get(label)!,
    baseline: place.get(baseline)!,
    candidate: place.get(candidate)!,
    count
  }))
  return { cells: moved, classes: Math.max(2, present.length), paired }
}
