import type { EdgeCounts } from './edge-counts.js'
import { AT_MAX, AT_MIN, AT_WATCHED, BELOW_WATCHED, COUNT, MAX, MIN, STRIDE, WATCHED } from './range-counts.js'

/**
 * Ranges that do not overlap as counts at edges: the smallest and the largest value of each range and what it watches, in all as exact as the
 * ranges allow. Ranges of one value each come out exact. O(n log n) in the number of ranges.
 *
 * @param ranges in any order
 */
export function knownPoints(ranges: Float64Array): EdgeCounts {
  const edges: number[] = []
  const at: number[] = []
  const between: number[] = []
  const point = (value: number, rows: number, rowsBetween: number): void => {
    edges.push(value)
    at.push(rows)
    between.push(rowsBetween)
  }
  for (const offset of inOrder(ranges)) {
    const [count, min, max] = [ranges[offset + COUNT]!, ranges[offset + MIN]!, ranges[offset + MAX]!]
    const [atMin, atMax] = [ranges[offset + AT_MIN]!, ranges[offset + AT_MAX]!]
    point(min, atMin, 0)
    if (min === max) continue
    const watched = ranges[offset + WATCHED]!
    if (watched > min && watched < max) {
      const [rows, below] = [ranges[offset + AT_WATCHED]!, ranges[offset + BELOW_WATCHED]!]
      point(watched, rows, below - atMin)
      point(max, atMax, count - below - rows - atMax)
    } else point(max, atMax, count - atMin - atMax)
  }
  between.push(0)
  return { edges, at, between }
}

/** Offsets of the ranges that hold rows, by their smallest values. */
function inOrder(ranges: Float64Array): number[] {
  const offsets: number[] = []
  for (let offset = 0; offset < ranges.length; offset += STRIDE) if (ranges[offset] !== 0) offsets.push(offset)
  return offsets.sort((a, b) => ranges[a + MIN]! - ranges[b + MIN]!)
}
