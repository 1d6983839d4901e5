import { designEffect } from '../statistics/index.js'
import type { Measuring } from './evidence.js'
import { groupedBy, testGroups, type CellDistance, type Cells } from './grouped.js'

/** A test of one column: its p-value, which minds dependent rows. */
export interface ColumnTest {
  readonly cells: Cells
  /** How far the two sides are apart, by cell. */
  readonly statistic: CellDistance
  /** p-value of independent rows that are worth less by a factor; 1 for what rows are worth by themselves. */
  readonly limit: (effect: number) => number
  /** What is tested. */
  readonly key: string
}

/** p-value of a test; NaN where rows depend on each other and the groups are too few or unknown. */
export function pOf(name: string, { cells, statistic, limit, key }: ColumnTest, { grouping }: Measuring): number {
  if (grouping === undefined) return limit(1)
  if (grouping === 'unknown') return Number.NaN
  const of = groupedBy(name, grouping, cells)
  return testGroups(of, { grouping, statistic, limit, key: JSON.stringify([key, name]) }) ?? Number.NaN
}

/** By how much dependence makes each row of a column worth less, at least 1. */
export function effectOf(name: string, cells: Cells, { grouping }: Measuring): number {
  if (grouping === undefined || grouping === 'unknown') return 1
  return designEffect(groupedBy(name, grouping, cells)).effect
}
