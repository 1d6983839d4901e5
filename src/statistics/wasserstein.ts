import { cumulative, quantileOfCounts, type Cumulative, type PairedCounts } from './edge-counts.js'

/** Distance of two samples that were clipped to the middle of the reference. */
export interface ClippedWasserstein {
  /** max(0, distance - expected) / deviation: in standard deviations of the clipped reference. */
  readonly ratio: number
  /** Integral of |F - G| over the range, in the unit of the column. */
  readonly distance: number
  /** What the distance would be on average if nothing had changed, in the unit of the column. */
  readonly expected: number
  /** Mean and standard deviation (divided by n) of the clipped reference, in the unit of the column. */
  readonly mean: number
  readonly deviation: number
  readonly low: number
  readonly high: number
}

/** Shares of the reference between which both samples are compared. */
export const MIDDLE = [0.01, 0.99] as const

/**
 * Wasserstein distance (1-Wasserstein, earth mover's) of two samples: the integral of |F - G|, in the unit of the column.
 *
 * Exact where all values are edges (SciPy's `wasserstein_distance`); within cells both distribution functions are taken as straight lines,
 * values beyond the outermost edges as lying on these. NaN where a sample is empty. O(k).
 *
 * @example
 * wassersteinDistance({ edges: [0, 3], reference: { at: [1, 0], between: [0, 0, 0] }, current: { at: [0, 1], between: [0, 0, 0] } }) // => 3
 */
export function wassersteinDistance(counts: PairedCounts): number {
  const [one, two] = [cumulative(counts.reference), cumulative(counts.current)]
  if (one.n === 0 || two.n === 0) return Number.NaN
  let sum = 0
  forEachPiece(counts.edges, everything, ({ from, to, edge, start, end }) => {
    sum += (to - from) * meanAbsolute(gap({ one, two }, edge, start), gap({ one, two }, edge, end))
  })
  return sum
}

/**
 * The distance of samples clipped to the reference's quantiles at 1 % and 99 %, less what it would be under no change, in standard deviations
 * of the clipped reference. Scaling or shifting both samples changes nothing. Expectation under no change: sqrt(2/pi) sqrt(1/n + 1/m) times
 * the integral of sqrt(H (1 - H)), H the distribution of both samples together (within 4 % of simulations). O(k).
 *
 * @returns undefined where the clipped reference has only one value, or a sample is empty
 *
 * @example
 * clippedWasserstein({ edges: [7], reference: { at: [9], between: [0, 0] }, current: { at: [9], between: [0, 0] } }) // => undefined
 */
export function clippedWasserstein(counts: PairedCounts): ClippedWasserstein | undefined {
  const [one, two] = [cumulative(counts.reference), cumulative(counts.current)]
  const [low, high] = MIDDLE.map((share) => quantileOfCounts(counts.edges, counts.reference, share)) as [number, number]
  if (!(low < high) || two.n === 0) return undefined
  const unit = unitOf(low, high)
  const { distance, noise, mean, square } = integrals(counts.edges, { low, high }, { one, two, unit })
  const expected = Math.sqrt(2 / Math.PI) * Math.sqrt(1 / one.n + 1 / two.n) * noise
  const deviation = Math.sqrt(square - mean * mean)
  return {
    ratio: Math.max(0, distance - expected) / deviation,
    distance: unit.size(distance),
    expected: unit.size(expected),
    mean: low + unit.size(mean),
    deviation: unit.size(deviation),
    low,
    high
  }
}

interface Both {
  readonly one: Cumulative
  readonly two: Cumulative
}

interface Range {
  readonly low: number
  readonly high: number
}

const everything: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** Places within the range as shares of it: neither squares nor differences of the largest numbers overflow. */
interface Unit {
  readonly place: (x: number) => number
  readonly size: (share: number) => number
}

function unitOf(low: number, high: number): Unit {
  const width = high - low
  if (Number.isFinite(width)) return { place: (x) => (x - low) / width, size: (share) => share * width }
  const half = high / 2 - low / 2
  return { place: (x) => (x / 2 - low / 2) / half, size: (share) => share * half * 2 }
}

/** Part of a cell that lies within the range: where it starts and ends, in values and as shares of the cell. */
interface Piece {
  readonly from: number
  readonly to: number
  /** Index of the edge on the right of the cell. */
  readonly edge: number
  readonly start: number
  readonly end: number
}

function forEachPiece(edges: ArrayLike<number>, { low, high }: Range, visit: (piece: Piece) => void): void {
  for (let edge = 1; edge < edges.length; edge++) {
    const [left, right] = [edges[edge - 1]!, edges[edge]!]
    const [from, to] = [Math.max(left, low), Math.min(right, high)]
    if (!(from < to)) continue
    const { place } = unitOf(left, right)
    visit({ from, to, edge, start: place(from), end: place(to) })
  }
}

/** Over the range as the unit: the distance, sqrt(H (1 - H)), and the first two moments of the clipped reference. */
function integrals(
  edges: ArrayLike<number>,
  range: Range,
  { one, two, unit }: Both & { readonly unit: Unit }
): { distance: number; noise: number; mean: number; square: number } {
  const sums = { distance: 0, noise: 0, mean: 0, square: 0 }
  forEachPiece(edges, range, ({ from, to, edge, start, end }) => {
    const [left, right] = [unit.place(from), unit.place(to)]
    const width = right - left
    sums.distance += width * meanAbsolute(gap({ one, two }, edge, start), gap({ one, two }, edge, end))
    sums.noise += width * meanNoise(pooled({ one, two }, edge, start), pooled({ one, two }, edge, end))
    // E U = integral of 1 - F, E U^2 = integral of 2 u (1 - F), both of products of straight lines.
    const [above, aboveEnd] = [1 - shareOf(one, edge, start), 1 - shareOf(one, edge, end)]
    sums.mean += (width * (above + aboveEnd)) / 2
    sums.square += (width * (above * (2 * left + right) + aboveEnd * (left + 2 * right))) / 3
  })
  return sums
}

/** F within the cell left of an edge, a straight line from just after the edge before it to just before it. */
function shareOf({ below, upTo, n }: Cumulative, edge: number, place: number): number {
  return (upTo[edge - 1]! + place * (below[edge]! - upTo[edge - 1]!)) / n
}

function gap({ one, two }: Both, edge: number, place: number): number {
  return shareOf(one, edge, place) - shareOf(two, edge, place)
}

function pooled({ one, two }: Both, edge: number, place: number): number {
  return (shareOf(one, edge, place) * one.n + shareOf(two, edge, place) * two.n) / (one.n + two.n)
}

/** Mean of |line| from a to b. */
function meanAbsolute(a: number, b: number): number {
  return a * b >= 0 ? Math.abs(a + b) / 2 : (a * a + b * b) / (2 * (Math.abs(a) + Math.abs(b)))
}

/** Mean of sqrt(h (1 - h)) where h goes straight from a to b >= a. */
function meanNoise(a: number, b: number): number {
  const middle = (a + b) / 2
  if (b - a <= 1e-3 * middle * (1 - middle)) return Math.sqrt(middle * (1 - middle))
  return (integralOfNoise(b) - integralOfNoise(a)) / (b - a)
}

function integralOfNoise(h: number): number {
  const sine = 2 * h - 1
  return (Math.asin(Math.max(-1, Math.min(1, sine))) + 2 * sine * Math.sqrt(Math.max(0, h * (1 - h)))) / 8
}
