import { cumulative, type PairedCounts } from './edge-counts.js'

/** Largest distance of two distribution functions, and where it is. */
export interface KsDistance {
  /** In [0, 1]; NaN where a sample is empty. */
  readonly d: number
  /** Share of the current sample minus that of the reference at the place: positive where the current values are smaller. */
  readonly difference: number
  /** The edge of the place; NaN where there is none. */
  readonly edge: number
  /** Whether the shares are those below the edge or those up to and with it. */
  readonly side: 'below' | 'up to'
  readonly n: number
  readonly m: number
}

/**
 * Two-sample Kolmogorov-Smirnov statistic from counts at edges: exact where all values of the reference are edges, else the largest distance
 * at any edge. O(k).
 *
 * @example
 * ksDistance({ edges: [1, 2], reference: { at: [2, 0], between: [0, 0, 0] }, current: { at: [1, 1], between: [0, 0, 0] } }).d // => 0.5
 */
export function ksDistance({ edges, reference, current }: PairedCounts): KsDistance {
  const [one, two] = [cumulative(reference), cumulative(current)]
  const [n, m] = [one.n, two.n]
  if (n === 0 || m === 0) return { d: Number.NaN, difference: Number.NaN, edge: Number.NaN, side: 'up to', n, m }
  let [difference, edge, side]: [number, number, KsDistance['side']] = [0, edges[0] ?? Number.NaN, 'up to']
  for (let index = 0; index < edges.length; index++) {
    const below = two.below[index]! / m - one.below[index]! / n
    const upTo = two.upTo[index]! / m - one.upTo[index]! / n
    if (Math.abs(below) > Math.abs(difference)) [difference, edge, side] = [below, edges[index]!, 'below']
    if (Math.abs(upTo) > Math.abs(difference)) [difference, edge, side] = [upTo, edges[index]!, 'up to']
  }
  return { d: Math.abs(difference), difference, edge, side, n, m }
}
