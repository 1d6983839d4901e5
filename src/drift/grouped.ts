import type { ColumnProfile, Profile } from '../documents/index.js'
import { designEffect, permuteGroups, randomStream, type EdgeCounts, type GroupedCounts } from '../statistics/index.js'
import { isNumeric, rowsOf } from './column-pair.js'
import { countedAt } from './edge-counts.js'

/** Fewer groups than this on a side decide nothing. */
export const FEWEST_GROUPS = 12

/** Entries and cells that all permutations of a column may visit: about three seconds. */
const MOST_VISITS = 2e9

/** Tables whose rows depend on each other within groups: one profile a group, all counted at the edges of the reference. */
export interface Groups {
  readonly reference: readonly Profile[]
  readonly current: readonly Profile[]
  /** Of the permutations, in [0, 2^53). */
  readonly seed: number
}

/** Groups, and how often they change sides. */
export interface Grouping extends Groups {
  readonly permutations: number
}

/** So many permutations that one column among all of them can become significant. */
export function groupingOf(groups: Groups, columns: number): Grouping {
  return { ...groups, permutations: Math.max(999, 100 * columns - 1) }
}

/** How many groups the smaller side has, and what they are worth when uneven: (sum n)^2 / sum n^2. */
export function groupsOf({ reference, current }: Groups): { readonly count: number; readonly effective: number } {
  const worth = (side: readonly Profile[]): number => {
    const rows = side.reduce((sum, each) => sum + each.rows, 0)
    return rows === 0 ? 0 : rows ** 2 / side.reduce((sum, each) => sum + each.rows ** 2, 0)
  }
  return {
    count: Math.min(reference.length, current.length),
    effective: Math.min(worth(reference), worth(current))
  }
}

/** How far two samples are apart, from their rows by cell: larger is farther. */
export type CellDistance = (reference: Float64Array, current: Float64Array) => number

/** How the rows of a column's profile fall into cells, in ascending order of the values where there is one. */
export interface Cells {
  readonly cellCount: number
  readonly rowsOf: (column: ColumnProfile) => Iterable<readonly [cell: number, rows: number]>
}

/** Rows by group and cell of one column. */
export function groupedBy(name: string, { reference, current }: Groups, { cellCount, rowsOf }: Cells): GroupedCounts {
  const starts = [0]
  const cells: number[] = []
  const counts: number[] = []
  const profiles = [...reference, ...current]
  for (const { columns } of profiles) {
    const column = columns.find((each) => each.name === name)
    for (const [cell, rows] of column === undefined ? [] : rowsOf(column)) {
      if (rows === 0) continue
      cells.push(cell)
      counts.push(rows)
    }
    starts.push(cells.length)
  }
  return {
    starts: Uint32Array.from(starts),
    cells: Uint32Array.from(cells),
    counts: Float64Array.from(counts),
    cellCount,
    isCurrent: Uint8Array.from(profiles, (_, index) => (index < reference.length ? 0 : 1))
  }
}

/** Cells of numbers: below the first edge, at it, between it and the next, ... */
export function cellsOfNumbers(edges: readonly number[], change: (cell: number) => number | undefined): Cells {
  return {
    cellCount: 2 * edges.length + 1,
    *rowsOf(column) {
      const counted = isNumeric(column) ? countedAt(column, edges) : undefined
      if (counted === undefined)
        throw new Error(`the groups of ${column.name} were not counted at the reference's edges`)
      for (const [cell, rows] of inOrder(counted)) {
        const place = change(cell)
        if (place !== undefined) yield [place, rows]
      }
    }
  }
}

function* inOrder({ at, between }: EdgeCounts): Iterable<readonly [cell: number, rows: number]> {
  for (let index = 0; index < between.length; index++) {
    yield [2 * index, between[index] ?? 0]
    if (index < at.length) yield [2 * index + 1, at[index] ?? 0]
  }
}

/** Two cells: rows that are counted, and all others. */
export function cellsOfShare(counted: (column: ColumnProfile) => number): Cells {
  return {
    cellCount: 2,
    rowsOf: (column) => [
      [0, rowsOf(column) - counted(column)],
      [1, counted(column)]
    ]
  }
}

/**
 * p-value of "the groups of both sides are alike": whole groups change sides at random; where that would take too long, the p-value of
 * independent rows that are worth less by the design effect. Undefined where there are too few groups to tell.
 *
 * @param limit that p-value, by the design effect
 * @param key what is tested, so that its random numbers are its own
 */
export function testGroups(
  of: GroupedCounts,
  by: {
    readonly grouping: Grouping
    readonly statistic: CellDistance
    readonly limit: (effect: number) => number
    readonly key: string
  }
): number | undefined {
  const { permutations, seed } = by.grouping
  if (groupsOf(by.grouping).count < FEWEST_GROUPS) return undefined
  if (permutations * (of.cells.length + of.cellCount) > MOST_VISITS) return by.limit(designEffect(of).effect)
  return permuteGroups(of, by.statistic, { permutations, random: randomStream(seed, by.key) }).p
}
