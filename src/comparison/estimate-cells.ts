import { asAsked, type OfCells } from '../metrics/index.js'
import type { ClassRows } from '../predictions/index.js'
import { cellBootstrap, randomStream, type JointCell, type JointCells } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import type { Measured, RowsPair } from './estimate-rows.js'
import type { Estimates } from './estimates.js'

/** A metric of the confusion matrix and the rows that hold it. */
export type CellMeasure = Measured & { readonly metric: OfCells; readonly pair: RowsPair }

/** Metrics of the confusion matrix: all that are made of the same cells share one set of replicates. */
export function estimateCells(
  measures: readonly CellMeasure[],
  stream: { readonly seed: number; readonly key: string }
): Map<string, Estimates> {
  const sharing = new Map<string, CellMeasure[]>()
  for (const measure of measures) {
    const cells = JSON.stringify([measure.choice.class ?? null, measure.pair.baseline !== undefined])
    sharing.set(cells, [...(sharing.get(cells) ?? []), measure])
  }
  return new Map(
    [...sharing].flatMap(([key, group]) =>
      bootstrapped(group, { seed: stream.seed, key: `${stream.key} cells ${key}` })
    )
  )
}

function bootstrapped(
  measures: readonly CellMeasure[],
  { seed, key }: { readonly seed: number; readonly key: string }
): [string, Estimates][] {
  const [first] = measures
  if (first === undefined) return []
  const joint = jointCells(first.pair, first.choice)
  const inferences = cellBootstrap(
    joint,
    measures.map(({ metric }) => metric),
    randomStream(seed, key)
  )
  return measures.map(({ key: measure, metric }, index) => {
    const { candidate, baseline, difference } = inferences[index]!
    const known = { value: candidate.estimate, inference: candidate }
    const n = basisOf(metric, joint)
    if (!joint.paired) return [measure, { n, candidate: known }]
    const value = decimalDifference(candidate.estimate, baseline)
    return [measure, { n, candidate: known, baseline, difference: { value, inference: difference } }]
  })
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

/** Counts of (label, baseline, candidate); one model alone stands on both sides. */
function jointCells(pair: RowsPair, choice: Measured['choice']): JointCells {
  const candidate = asAsked(pair.candidate as ClassRows, choice)
  const baseline = pair.baseline === undefined ? candidate : asAsked(pair.baseline as ClassRows, choice)
  const { classes, labels } = candidate
  const counts = new Map<number, number>()
  const dense = classes <= 64 ? new Uint32Array(classes ** 3) : undefined
  for (let row = 0; row < labels.length; row++) {
    const cell = (labels[row]! * classes + baseline.predicted[row]!) * classes + candidate.predicted[row]!
    if (dense === undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    else dense[cell]!++
  }
  dense?.forEach((count, cell) => {
    if (count > 0) counts.set(cell, count)
  })
  const cells = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, count]): JointCell => {
      const rest = Math.floor(cell / classes)
      return { label: Math.floor(rest / classes), baseline: rest % classes, candidate: cell % classes, count }
    })
  const joint = { cells, classes, paired: pair.baseline !== undefined }
  return pair.candidate.type === 'multiclass' && choice.class === undefined ? ofPresentClasses(joint) : joint
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
