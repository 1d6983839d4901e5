import { cellTotals, type GroupedCounts } from './grouped-counts.js'

/** What the dependence of rows within groups does to their worth. */
export interface DesignEffect {
  /** Intraclass correlation of the ranks, in [0, 1]: share of their variance that lies between groups of the same side. */
  readonly correlation: number
  /** At least 1: by how much rows are worth less than independent ones. */
  readonly effect: number
  readonly groups: number
}

/**
 * 1 + (sum n_g^2 / sum n_g - 1) ICC, with the ICC of the mid-ranks by one-way analysis of variance. The two sides keep means of their own, or
 * drift itself would count as dependence. Without two groups on a side, or with one row a group only, nothing can be known: ICC 0.
 * O(entries + cells).
 *
 * @param of cells in ascending order of their values
 *
 * @example
 * designEffect({ starts: Uint32Array.of(0, 1, 2), cells: Uint32Array.of(0, 1), counts: Float64Array.of(1, 1), cellCount: 2, isCurrent: Uint8Array.of(0, 1) }).effect // => 1
 */
export function designEffect(of: GroupedCounts): DesignEffect {
  const ranks = midRanks(cellTotals(of, () => true))
  const groups = of.isCurrent.length
  const size = new Float64Array(groups)
  const sum = new Float64Array(groups)
  let squares = 0
  for (let group = 0; group < groups; group++) {
    for (let entry = of.starts[group]!; entry < of.starts[group + 1]!; entry++) {
      const [rank, count] = [ranks[of.cells[entry]!]!, of.counts[entry]!]
      size[group]! += count
      sum[group]! += count * rank
      squares += count * rank * rank
    }
  }
  const rows = size.reduce((all, each) => all + each, 0)
  const uneven = size.reduce((all, each) => all + each * each, 0) / rows
  const correlation = intraclass({ size, sum, squares, isCurrent: of.isCurrent })
  return { correlation, effect: 1 + Math.max(0, uneven - 1) * correlation, groups }
}

/** Rank of each cell, from the middle of all rows and in shares of them, so that squares lose no digits. */
function midRanks(totals: Float64Array): Float64Array {
  const rows = totals.reduce((all, each) => all + each, 0)
  let before = 0
  return totals.map((count) => {
    before += count
    return (before - count / 2) / rows - 0.5
  })
}

interface Variation {
  readonly size: Float64Array
  readonly sum: Float64Array
  /** Sum of squared ranks of all rows. */
  readonly squares: number
  readonly isCurrent: Uint8Array
}

/** (between - within) / (between + (n0 - 1) within), n0 the size of an average group. */
function intraclass({ size, sum, squares, isCurrent }: Variation): number {
  const sides = [0, 1].map((side) => sideOf(side, { size, sum, isCurrent }))
  const rows = sides.reduce((all, side) => all + side.rows, 0)
  const groups = sides.reduce((all, side) => all + side.groups, 0)
  const dfBetween = sides.reduce((all, side) => all + Math.max(0, side.groups - 1), 0)
  const ofGroups = sides.reduce((all, side) => all + side.squareOfGroups, 0)
  const between = (ofGroups - sides.reduce((all, side) => all + side.squareOfSide, 0)) / dfBetween
  const within = (squares - ofGroups) / (rows - groups)
  const average = sides.reduce((all, side) => all + side.rows - side.squaredSizes / (side.rows || 1), 0) / dfBetween
  const correlation = (between - within) / (between + (average - 1) * within)
  return Number.isFinite(correlation) ? Math.min(1, Math.max(0, correlation)) : 0
}

function sideOf(
  side: number,
  { size, sum, isCurrent }: Pick<Variation, 'size' | 'sum' | 'isCurrent'>
): {
  rows: number
  groups: number
  squaredSizes: number
  squareOfGroups: number
  squareOfSide: number
} {
  const of = { rows: 0, groups: 0, squaredSizes: 0, squareOfGroups: 0, squareOfSide: 0 }
  let total = 0
  for (let group = 0; group < size.length; group++) {
    if (isCurrent[group] !== side || size[group] === 0) continue
    of.groups++
    of.rows += size[group]!
    of.squaredSizes += size[group]! ** 2
    of.squareOfGroups += sum[group]! ** 2 / size[group]!
    total += sum[group]!
  }
  of.squareOfSide = of.rows === 0 ? 0 : (total * total) / of.rows
  return of
}
