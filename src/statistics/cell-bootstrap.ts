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

/** Randomness for the candidate's own rows, and for those of both models together. */
export interface CellStreams {
  readonly own: RandomStream
  readonly both: RandomStream
}

export interface CellInference {
  /** Of the candidate's rows alone: the same whatever it is compared with. */
  readonly candidate: Inference
  readonly baseline: number
  /** Undefined for one model alone. */
  readonly difference?: Inference
}

const REPLICATES = 10_000

/** Rows added to each label, evenly over the cells in which the models differ: with two classes one a cell, as Bonett and Price have it. */
const ADDED_TO_LABEL = 2

/**
 * Bootstrap of functions of the confusion matrix: rows are drawn again by drawing counts of cells, the candidate's own (label, candidate) for its
 * value, the joint ones (label, baseline, candidate) for the difference.
 *
 * Each joint cell in which the models differ first gets 2 / (K (K - 1)) of a row, because a difference that happened not to occur is not impossible
 * (percentiles alone have zero width there); the replicates are then moved back onto the estimate. Of the candidate's value such rows say nothing.
 * All statistics share the replicates.
 * O(10,000 x (cells + statistics x K^2)), whatever the number of rows.
 * Source: Bonett and Price (2012), Journal of Educational and Behavioral Statistics 37, 479-488, who add one row to each such cell of a
 * paired 2 x 2 table; more classes by analogy.
 */
export function cellBootstrap(
  of: JointCells,
  statistics: readonly CellStatistic[],
  streams: CellStreams
): CellInference[] {
  const { classes } = of
  const own = replicatesOf(aloneOf(of), statistics, {
    random: streams.own,
    value: (ofCells, { candidate }) => ofCells(candidate, classes)
  })
  const differences = of.paired
    ? replicatesOf(of, statistics, {
        random: streams.both,
        value: (ofCells, { baseline, candidate }) => ofCells(candidate, classes) - ofCells(baseline, classes)
      })
    : []
  const whole = { ...of, ...marginals(of) }
  return statistics.map((statistic, index) => inferenceOf(statistic, whole, [own[index]!, differences[index]]))
}

/** The candidate without what it is compared with. */
function aloneOf({ cells, classes }: JointCells): JointCells {
  const counts = new Map<number, number>()
  for (const { label, candidate, count } of cells) {
    const cell = label * classes + candidate
    counts.set(cell, (counts.get(cell) ?? 0) + count)
  }
  const own = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([cell, count]) => {
      const candidate = cell % classes
      return { label: Math.floor(cell / classes), baseline: candidate, candidate, count }
    })
  return { cells: own, classes, paired: false }
}

/** One array a statistic: its value in each replicate. */
function replicatesOf(
  of: JointCells,
  statistics: readonly CellStatistic[],
  by: {
    readonly random: RandomStream
    readonly value: (ofCells: CellStatistic['ofCells'], drawn: Omit<Matrices, 'n'>) => number
  }
): Float64Array[] {
  const replicates = statistics.map(() => new Float64Array(REPLICATES))
  const draw = sampler(of, by.random)
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const drawn = draw()
    statistics.forEach(({ ofCells }, index) => (replicates[index]![replicate] = by.value(ofCells, drawn)))
  }
  return replicates
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
  { baseline, candidate, classes, n }: Matrices & JointCells,
  [own, differences]: readonly [Float64Array, Float64Array | undefined]
): CellInference {
  const ofBaseline = ofCells(baseline, classes)
  const ofCandidate = ofCells(candidate, classes)
  const support = supportOf(candidate, classes)
  const method = `cell bootstrap (${REPLICATES} replicates)`
  const infer = (estimate: number, replicates: Float64Array, least: number): Inference =>
    withSupport(fromReplicates({ method, estimate, replicates, n }), least, LEAST_IN_CELLS)
  return {
    candidate: infer(ofCandidate, own, support),
    baseline: ofBaseline,
    ...(differences && {
      difference: infer(ofCandidate - ofBaseline, differences, Math.min(support, supportOf(baseline, classes)))
    })
  }
}
