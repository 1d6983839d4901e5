import { MeasurementError } from '../documents/index.js'
import type { PairedCounts } from '../statistics/index.js'
import type { NumberPair } from './column-pair.js'
import { countedAt, unionOfEdges } from './edge-counts.js'

/** A column of numbers of both tables, counted at the same edges. */
export interface PairedNumbers extends PairedCounts {
  readonly edges: readonly number[]
  /**
   * What a distance of the two distribution functions may exceed the largest at an edge by, in [0, 1]: between two edges both only rise, so the
   * smaller of the two shares there. 0 where every value of a side is an edge.
   */
  readonly bound: number
}

/**
 * Both sides at the same edges: at all values of both where both profiles are exact, else at the reference's edges. O(edges of both).
 *
 * @throws MeasurementError if the current side was counted at other edges and cannot be counted again without its rows
 */
export function pairedNumbers({ name, reference, current }: NumberPair): PairedNumbers {
  const exact = reference.exact && current.exact
  const edges = exact ? unionOfEdges(reference.edges, current.edges) : reference.edges
  const [before, after] = [countedAt(reference, edges), countedAt(current, edges)]
  if (before === undefined || after === undefined) {
    throw new MeasurementError({
      field: name,
      message: 'the current table was not counted at the edges of the reference, so the two cannot be compared',
      hint: 'Count the current table with the reference profile at hand'
    })
  }
  const bound = before.between.reduce(
    (largest, count, index) =>
      Math.max(largest, Math.min(count / reference.finite, (after.between[index] ?? 0) / current.finite)),
    0
  )
  return { edges, reference: before, current: after, bound }
}
