import type { NumericProfile } from '../documents/index.js'
import { cumulative, type Cumulative } from '../statistics/index.js'

/** The distribution of a column of numbers, from its edges: exact at every edge, a straight line between two of them. */
export interface Distribution {
  /** Finite values. */
  readonly n: number
  readonly min: number
  readonly max: number
  /** Share of the values below x. */
  below(x: number): number
  /** Share of the values up to x. */
  upTo(x: number): number
  /** Value at a share in [0, 1] (Hyndman and Fan's type 7); NaN of nothing. */
  quantile(share: number): number
}

type Counted = Pick<NumericProfile, 'edges' | 'at' | 'between' | 'min' | 'max'>

/**
 * Reads a counted column as a distribution. O(edges) once, O(log edges) a question.
 *
 * @example
 * distributionOf({ min: 1, max: 2, edges: [1, 2], at: [3, 1], between: [0, 0, 0] }).upTo(1) // => 0.75
 */
export function distributionOf(column: Counted): Distribution {
  const { edges, between, min = Number.NaN, max = Number.NaN } = column
  const sums = cumulative(column)
  const countUpTo = (x: number, sumsAtEdge: Float64Array): number => {
    const edge = firstAtLeast(edges, x)
    if (edges[edge] === x) return sumsAtEdge[edge] ?? 0
    const share = along(edges[edge - 1] ?? min, edges[edge] ?? max, x)
    return (sums.upTo[edge - 1] ?? 0) + share * (between[edge] ?? 0)
  }
  return {
    n: sums.n,
    min,
    max,
    below: (x) => countUpTo(x, sums.below) / sums.n,
    upTo: (x) => countUpTo(x, sums.upTo) / sums.n,
    quantile: (share) => {
      if (sums.n === 0) return Number.NaN
      const place = share * (sums.n - 1)
      const low = Math.floor(place)
      const rest = place - low
      const value = valueAt(column, sums, low)
      return rest === 0 ? value : mixed(value, valueAt(column, sums, low + 1), rest)
    }
  }
}

/** The value with `rank` values before it in order; those between two edges are taken as spread evenly. */
function valueAt(
  { edges, between, min = Number.NaN, max = Number.NaN }: Counted,
  sums: Cumulative,
  rank: number
): number {
  const edge = firstAtLeast(sums.upTo, rank + 1)
  const here = edges[edge]
  if (here !== undefined && rank >= (sums.below[edge] ?? 0)) return here
  const place = (rank - (sums.upTo[edge - 1] ?? 0) + 0.5) / (between[edge] ?? 1)
  return mixed(edges[edge - 1] ?? min, here ?? max, place)
}

/** Index of the first of the ascending values that is no smaller than x; their number where there is none. */
function firstAtLeast(sorted: ArrayLike<number>, x: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** How far x has come from left to right, in [0, 1]. Halves keep the widths of huge values finite. */
function along(left: number, right: number, x: number): number {
  if (!(x > left)) return 0
  return x < right ? (x / 2 - left / 2) / (right / 2 - left / 2) : 1
}

/** A point on the way from one value to another; no difference is taken, so that huge values stay finite. */
function mixed(from: number, to: number, share: number): number {
  return from === to ? from : from * (1 - share) + to * share
}
