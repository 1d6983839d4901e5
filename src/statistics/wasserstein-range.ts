import { cumulative, quantileOfCounts, type PairedCounts } from './edge-counts.js'
import { clippedWasserstein, MIDDLE } from './wasserstein.js'

/** What a clipped distance and its scale can be, wherever between the edges the values lie. In the unit of the column. */
export interface WassersteinRange {
  /** The distance is at most this. */
  readonly distance: number
  /** What it would be on average if nothing had changed is at most this. */
  readonly expected: number
  /** The standard deviation of the clipped reference is at least this; 0 where the edges show none. */
  readonly deviation: number
}

/** Smallest and largest value of the reference. */
export interface Ends {
  readonly min: number
  readonly max: number
}

/**
 * How far values between edges leave the clipped distance open. Where every value of both sides is an edge it is `clippedWasserstein`; 0 of all where
 * that is undefined.
 *
 * Between two edges F and G only rise: |F - G| is at most the larger of the differences of the one's end and the other's beginning. Values that move
 * within their cell move the standard deviation by at most the root of their mean squared way (Minkowski). Values beyond the outermost edges lie up to
 * the ends of the reference, where both sides are clipped at the latest. O(k).
 *
 * @example
 * wassersteinRange({ edges: [], reference: { at: [], between: [9] }, current: { at: [], between: [9] } }, { min: 0, max: 2 }).distance // => 2
 */
export function wassersteinRange(counts: PairedCounts, ends: Ends): WassersteinRange {
  const { distance, expected, deviation } = clippedWasserstein(counts) ?? { distance: 0, expected: 0, deviation: 0 }
  const cells = cellsOf(counts, ends)
  if (cells.every(isEmpty)) return { distance, expected, deviation }
  const [n, m] = [cumulative(counts.reference).n, cumulative(counts.current).n]
  const [low, high] = [clipAt(MIDDLE[0], counts, cells), clipAt(MIDDLE[1], counts, cells)]
  const most = { distance: 0, noise: 0, way: 0 }
  for (const cell of cells) {
    if (!(cell.from < high.to && cell.to > low.from)) continue
    const [clippedLow, clippedHigh] = [overlaps(cell, low), overlaps(cell, high)]
    const isOpen = !isEmpty(cell) || clippedLow || clippedHigh
    const width = isOpen ? cell.to - cell.from : Math.min(cell.to, high.to) - Math.max(cell.from, low.from)
    const [f, g] = [endsOf(cell.reference, n), endsOf(cell.current, m)]
    most.distance += width * Math.max(f.end - g.start, g.end - f.start)
    most.noise += width * mostNoise((f.start * n + g.start * m) / (n + m), (f.end * n + g.end * m) / (n + m))
    const moving = f.end - f.start + (clippedLow ? f.start : 0) + (clippedHigh ? 1 - f.end : 0)
    if (isOpen) most.way += width * width * moving
  }
  return {
    distance: most.distance,
    expected: Math.sqrt(2 / Math.PI) * Math.sqrt(1 / n + 1 / m) * most.noise,
    deviation: Math.max(0, deviation - Math.sqrt(most.way))
  }
}

/** Rows of a side before a cell and in it. */
interface Held {
  readonly before: number
  readonly rows: number
}

/** What lies strictly between two edges, or beyond the outermost up to the ends of the reference. */
interface Cell {
  readonly from: number
  readonly to: number
  readonly reference: Held
  readonly current: Held
}

interface Place {
  readonly from: number
  readonly to: number
}

function cellsOf({ edges, reference, current }: PairedCounts, { min, max }: Ends): Cell[] {
  const [one, two] = [cumulative(reference), cumulative(current)]
  const last = edges.length
  return Array.from({ length: last + 1 }, (_, index) => ({
    from: edges[index - 1] ?? Math.min(min, edges[0] ?? min),
    to: edges[index] ?? Math.max(max, edges[last - 1] ?? max),
    reference: { before: one.upTo[index - 1] ?? 0, rows: reference.between[index]! },
    current: { before: two.upTo[index - 1] ?? 0, rows: current.between[index]! }
  }))
}

function isEmpty({ reference, current }: Cell): boolean {
  return reference.rows === 0 && current.rows === 0
}

function overlaps(cell: Place, place: Place): boolean {
  return cell.from < place.to && cell.to > place.from
}

function endsOf({ before, rows }: Held, all: number): { readonly start: number; readonly end: number } {
  return { start: before / all, end: (before + rows) / all }
}

/** Where a quantile of the reference may lie: one place where the values around it are edges. */
function clipAt(share: number, { edges, reference }: PairedCounts, cells: readonly Cell[]): Place {
  const { n } = cumulative(reference)
  const rank = share * (n - 1)
  const [low, high] = [placeOf(Math.floor(rank), cells), placeOf(Math.ceil(rank), cells)]
  if (low.from < low.to || high.from < high.to) return { from: low.from, to: high.to }
  const value = quantileOfCounts(edges, reference, share)
  return { from: value, to: value }
}

/** Where the value of a rank, from 0, may lie: in its cell, or at the edge after the last cell that begins before it. */
function placeOf(rank: number, cells: readonly Cell[]): Place {
  const index = cells.findLastIndex(({ reference }) => reference.before <= rank)
  const { from, to, reference } = cells[index]!
  return rank < reference.before + reference.rows ? { from, to } : { from: to, to }
}

/** Largest sqrt(h (1 - h)) from a to b. */
function mostNoise(a: number, b: number): number {
  const nearest = Math.max(a, Math.min(b, 0.5))
  return Math.sqrt(nearest * (1 - nearest))
}
