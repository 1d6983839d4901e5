/**
 * One sample, counted at edges e[0] < ... < e[k-1]: `at[i]` values equal e[i], `between[i]` lie strictly between e[i-1] and e[i] (the first
 * below all edges, the last above them; k + 1 of them). Numeric profiles are of this shape.
 */
export interface EdgeCounts {
  readonly at: ArrayLike<number>
  readonly between: ArrayLike<number>
}

/** Two samples, counted at the same edges. */
export interface PairedCounts {
  readonly edges: ArrayLike<number>
  readonly reference: EdgeCounts
  readonly current: EdgeCounts
}

/** How many values lie below each edge, and up to and with it. */
export interface Cumulative {
  readonly below: Float64Array
  readonly upTo: Float64Array
  readonly n: number
}

/**
 * Running sums of one sample's counts. O(k).
 *
 * @example
 * cumulative({ at: [2, 1], between: [0, 3, 1] }).upTo // => Float64Array.of(2, 6)
 */
export function cumulative({ at, between }: EdgeCounts): Cumulative {
  const [below, upTo] = [new Float64Array(at.length), new Float64Array(at.length)]
  let n = 0
  for (let edge = 0; edge < at.length; edge++) {
    n += between[edge]!
    below[edge] = n
    n += at[edge]!
    upTo[edge] = n
  }
  return { below, upTo, n: n + (between[at.length] ?? 0) }
}

/**
 * Quantile of a sample by its counts, numpy's default (type 7): exact where every value is an edge. Values between two edges are taken as
 * spread evenly, those beyond the outermost as lying on it. NaN without values. O(k).
 *
 * @param share in [0, 1]
 *
 * @example
 * quantileOfCounts([1, 2, 5], { at: [1, 1, 1], between: [0, 0, 0, 0] }, 0.75) // => 3.5
 */
export function quantileOfCounts(edges: ArrayLike<number>, counts: EdgeCounts, share: number): number {
  const { upTo, below, n } = cumulative(counts)
  if (n === 0 || edges.length === 0) return Number.NaN
  const rank = share * (n - 1)
  const valueOf = (index: number): number => {
    const edge = firstAbove(upTo, index)
    if (edge === edges.length) return edges[edge - 1]!
    if (edge === 0 || index >= below[edge]!) return edges[edge]!
    const [from, count] = [upTo[edge - 1]!, below[edge]! - upTo[edge - 1]!]
    return between(edges[edge - 1]!, edges[edge]!, (index - from + 0.5) / count)
  }
  const low = Math.floor(rank)
  const rest = rank - low
  return rest === 0 ? valueOf(low) : between(valueOf(low), valueOf(low + 1), rest)
}

/** First edge whose running sum exceeds `index`, or the number of edges. */
function firstAbove(upTo: Float64Array, index: number): number {
  let [low, high] = [0, upTo.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (upTo[middle]! > index) high = middle
    else low = middle + 1
  }
  return low
}

/** Weighted so that even the two ends of the range of numbers do not overflow. */
function between(from: number, to: number, share: number): number {
  return from === to ? from : from * (1 - share) + to * share
}
