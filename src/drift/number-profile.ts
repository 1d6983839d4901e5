import type { NumericProfile } from '../documents/index.js'
import { isExact, type EdgeCounts } from './edge-counts.js'
import type { EdgeState } from './edge-counter.js'
import { heavyValues } from './heavy-values.js'
import { knownPoints } from './known-points.js'
import { momentsOf, type Moments } from './moments.js'
import type { NumberState } from './number-counter.js'
import { thinnedEdges } from './thinned-edges.js'

/** Edges of a column that has too many different values for each to be one. */
export const QUANTILE_EDGES = 500

/** What a profile says of a column of numbers or timestamps. */
export function numberProfile(name: string, state: NumberState): NumericProfile {
  const { missing, misfits, nan, infinite, calendar } = state
  const { counts, known, moments } = readFinite(state)
  const numbers = {
    name,
    missing,
    misfits,
    finite: moments.count,
    nan,
    infinite,
    ...(moments.count > 0 && {
      ...extremes(known),
      mean: moments.mean,
      variance: moments.squares / moments.count
    }),
    exact: isExact(counts),
    ...counts,
    heavy: heavyValues(known, moments.count)
  }
  if (calendar === undefined) return { type: 'numeric', ...numbers }
  return { type: 'timestamp', ...numbers, hours: [...calendar.hours], weekdays: [...calendar.weekdays] }
}

interface ReadFinite {
  readonly counts: EdgeCounts
  /** Values whose rows are known, each list ascending; the smallest and the largest value are among them. */
  readonly known: readonly Pick<EdgeCounts, 'edges' | 'at'>[]
  readonly moments: Moments
}

function readFinite({ finite, moments }: NumberState): ReadFinite {
  if (finite.as === 'values') {
    // Added up in order, so that neither that of the rows nor the parts they came in show in the last digits.
    const sorted = finite.values.slice().sort()
    const counts = everyValue(sorted)
    return { counts, known: [counts], moments: momentsOf(sorted) }
  }
  if (finite.as === 'edges') {
    const counts = atGivenEdges(finite)
    return { counts, known: [counts, knownPoints(finite.ranges)], moments }
  }
  const points = knownPoints(finite.ranges)
  return { counts: isExact(points) ? points : thinnedEdges(points, QUANTILE_EDGES), known: [points], moments }
}

function everyValue(sorted: Float64Array): EdgeCounts {
  const edges: number[] = []
  const at: number[] = []
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (sorted[end] === sorted[start]) end++
    edges.push(sorted[start]!)
    at.push(end - start)
  }
  return { edges, at, between: new Array<number>(edges.length + 1).fill(0) }
}

function atGivenEdges({ edges, counts }: EdgeState): EdgeCounts {
  const at: number[] = []
  const between: number[] = [counts[0]!]
  for (let place = 1; place < counts.length; place += 2) {
    at.push(counts[place]!)
    between.push(counts[place + 1]!)
  }
  return { edges: [...edges], at, between }
}

function extremes(known: ReadFinite['known']): { readonly min: number; readonly max: number } {
  let [min, max] = [Infinity, -Infinity]
  for (const { edges, at } of known) {
    min = Math.min(min, edges[at.findIndex((rows) => rows > 0)] ?? Infinity)
    max = Math.max(max, edges[at.findLastIndex((rows) => rows > 0)] ?? -Infinity)
  }
  return { min, max }
}
