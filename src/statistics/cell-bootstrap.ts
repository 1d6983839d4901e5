import type { Inference } from './inference.js'
import { randomBinomial } from './random-binomial.js'
import type { RandomStream } from './random-stream.js'
import { fromReplicates } from './replicates.js'
import { LEAST_IN_CELLS, withSupport } from './support.js'

/** How many rows have this label and these two answers, as indices of classes. */
export interface JointCell {
  readonly label: number
  readonly baseline: number
  readonly candidate: number
  /** Whole, at least 1. */
  readonly count: number
}

/** A function of a confusion matrix, `cells[label * classes + predicted]`. */
export interface CellStatistic {
  readonly ofCells: (cells: Float64Array, classes: number) => number
  /** Smallest count of a class, true or predicted, that enters it. */
  readonly support: (cells: Float64Array, classes: number) => number
}

/** Rows of one or two models, reduced to counts. */
export interface JointCells {
  readonly cells: readonly JointCell[]
  readonly classes: number
  /** False: one model alone, `baseline` repeats `candidate`. */
  readonly paired: boolean
}

export interface CellInference {
  readonly candidate: Inference
  readonly baseline: number
  readonly difference: Inference
}

const REPLICATES = 10_000

/** Rows added to each label, evenly over the cells in which the models differ: with two classes one a cell, as Bonett and Price have it. */
const ADDED_TO_LABEL = 2

/**
 * Bootstrap of functions of the confusion matrix: rows are drawn again by drawing counts of the joint cells (label, baseline, candidate).
 *
 * Each cell in which the models differ first gets 2 / (K (K - 1)) of a row, because a difference that happened not to occur is not impossible
 * (percentiles alone have zero width there); the replicates are then moved back onto the estimate. All statistics share the replicates.
 * O(10,000 x (cells + statistics x K^2)), whatever the number of rows.
 * Source: Bonett and Price (2012), Journal of Educational and Behavioral Statistics 37, 479-488, who add one row to each such cell of a
 * paired 2 x 2 table; more classes by analogy.
 */
export function cellBootstrap(
  of: JointCells,
  statistics: readonly CellStatistic[],
  random: RandomStream
): CellInference[] {
  const observed = marginals(of)
  const replicates = statistics.map(() => ({
    candidate: new Float64Array(REPLICATES),
    difference: new Float64Array(REPLICATES)
  }))
  const draw = sampler(of, random)
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const { baseline, candidate } = draw()
    statistics.forEach(({ ofCells }, index) => {
      const value = ofCells(candidate, of.classes)
      replicates[index]!.candidate[replicate] = value
      replicates[index]!.difference[replicate] = of.paired ? value - ofCells(baseline, of.classes) : 0
    })
  }
  return statistics.map((statistic, index) => inferenceOf(statistic, { ...of, ...observed }, replicates[index]!))
}

interface Matrices {
  readonly baseline: Float64Array
  readonly candidate: Float64Array
  readonly n: number
}

function marginals({ cells, classes }: JointCells): Matrices {
  const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)]
  let n = 0
  for (const cell of cells) {
    baseline[cell.label * classes + cell.baseline]! += cell.count
    candidate[cell.label * classes + cell.candidate]! += cell.count
    n += cell.count
  }
  return { baseline, candidate, n }
}

/** Draws n rows: those of the added mass one by one (about 2 K of them), the others by sequential binomials. The matrices are reused. */
function sampler({ cells, classes, paired }: JointCells, random: RandomStream): () => Omit<Matrices, 'n'> {
  const n = cells.reduce((sum, { count }) => sum + count, 0)
  const added = paired && classes > 1 ? ADDED_TO_LABEL * classes : 0
  const [baseline, candidate] = [new Float64Array(classes * classes), new Float64Array(classes * classes)]
  const putAdded = (): void => {
    const cell = Math.floor(random() * classes * classes * (classes - 1))
    const place = Math.floor(cell / (classes - 1))
    const step = 1 + (cell % (classes - 1))
    baseline[place]!++
    candidate[place - (place % classes) + ((place + step) % classes)]!++
  }
  return () => {
    baseline.fill(0)
    candidate.fill(0)
    const fromAdded = randomBinomial(n, added / (n + added), random)
    for (let row = 0; row < fromAdded; row++) putAdded()
    let [rows, mass] = [n - fromAdded, n]
    for (const cell of cells) {
      const count = randomBinomial(rows, cell.count / mass, random)
      baseline[cell.label * classes + cell.baseline]! += count
      candidate[cell.label * classes + cell.candidate]! += count
      rows -= count
      mass -= cell.count
    }
    return { baseline, candidate }
  }
}

function inferenceOf(
  { ofCells, support: supportOf }: CellStatistic,
  { baseline, candidate, classes, n, paired }: Matrices & JointCells,
  replicates: { readonly candidate: Float64Array; readonly difference: Float64Array }
): CellInference {
  const ofBaseline = ofCells(baseline, classes)
  const ofCandidate = ofCells(candidate, classes)
  const own = supportOf(candidate, classes)
  const both = paired ? Math.min(own, supportOf(baseline, classes)) : own
  const method = `cell bootstrap (${REPLICATES} replicates)`
  const infer = (estimate: number, of: Float64Array, support: number): Inference =>
    withSupport(fromReplicates({ method, estimate, replicates: of, n }), support, LEAST_IN_CELLS)
  return {
    candidate: infer(ofCandidate, replicates.candidate, own),
    baseline: ofBaseline,
    difference: infer(ofCandidate - ofBaseline, replicates.difference, both)
  }
}
