/**
 * Rows by group and cell: those of group g have their entries from `starts[g]` up to `starts[g + 1]`. Cells are categories, or, for numbers,
 * the places at and between edges in ascending order. A group belongs to one side; a name that occurs on both is two groups.
 */
export interface GroupedCounts {
  /** One more than groups. */
  readonly starts: Uint32Array
  /** Cell of each entry. */
  readonly cells: Uint32Array
  /** Rows of each entry. */
  readonly counts: Float64Array
  readonly cellCount: number
  /** 1 where the group belongs to the current sample, 0 where to the reference. */
  readonly isCurrent: Uint8Array
}

/** Rows by cell of one side. */
export function cellTotals(of: GroupedCounts, isIn: (group: number) => boolean): Float64Array {
  const totals = new Float64Array(of.cellCount)
  for (let group = 0; group < of.isCurrent.length; group++) if (isIn(group)) addGroup(of, group, totals)
  return totals
}

/** Adds the rows of one group to sums by cell. */
export function addGroup({ starts, cells, counts }: GroupedCounts, group: number, totals: Float64Array): void {
  for (let entry = starts[group]!; entry < starts[group + 1]!; entry++) totals[cells[entry]!]! += counts[entry]!
}
