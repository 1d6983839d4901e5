import { sameEdges } from './edge-counts.js'
import { edgeIndex, placeOf } from './edge-index.js'
import { addRange, countInRange, emptyRanges, STRIDE } from './range-counts.js'

/** Ranges between edges that are looked into, at most: with more edges, a range spans several of them. */
const MOST_RANGES = 1024

/** What an edge counter is, ready to be sent to another thread. */
export interface EdgeState {
  readonly as: 'edges'
  /** Strictly ascending. */
  readonly edges: Float64Array
  /** Rows in order: below the first edge, at it, between it and the second, at that, ... above the last. */
  readonly counts: Float64Array
  /** What lies between edges, for the values that hold many rows there. */
  readonly ranges: Float64Array
}

/** Numbers counted at given edges. */
export interface EdgeCounter {
  readonly as: 'edges'
  /** Counts the first `count` values: finite, none of them -0. Some 15 ns a value, with up to a thousand edges. */
  add(values: Float64Array, count: number): void
  /** Counts everything that was counted at the same edges elsewhere. */
  absorb(other: EdgeState): void
  /** Where the range of a value begins in `ranges()`; none where it is an edge. */
  offsetOf(value: number): number | undefined
  ranges(): Float64Array
  state(): EdgeState
}

/** @param edges strictly ascending, finite */
export function edgeCounter(edges: Float64Array): EdgeCounter {
  const index = edgeIndex(edges)
  const counts = new Float64Array(2 * edges.length + 1)
  const coarse = Math.max(0, Math.ceil(Math.log2((edges.length + 1) / MOST_RANGES)))
  const ranges = emptyRanges((edges.length >> coarse) + 1)
  return {
    as: 'edges',
    add(values, count) {
      const words = new Int32Array(values.buffer, values.byteOffset, 2 * count)
      for (let row = 0; row < count; row++) {
        const value = values[row]!
        const place = placeOf(index, value, words[2 * row + 1]!)
        if (index.edges[place] === value) counts[2 * place + 1]!++
        else {
          counts[2 * place]!++
          countInRange(ranges, (place >> coarse) * STRIDE, value)
        }
      }
    },
    absorb(other) {
      if (!sameEdges(edges, other.edges)) throw new RangeError('parts of a column must be counted at the same edges')
      for (let place = 0; place < counts.length; place++) counts[place]! += other.counts[place]!
      for (let offset = 0; offset < ranges.length; offset += STRIDE) addRange(ranges, offset, other.ranges, offset)
    },
    offsetOf(value) {
      const place = placeOf(index, value, new Int32Array(Float64Array.of(value).buffer)[1]!)
      return edges[place] === value ? undefined : (place >> coarse) * STRIDE
    },
    ranges: () => ranges,
    state: () => ({ as: 'edges', edges, counts: counts.slice(), ranges: ranges.slice() })
  }
}
