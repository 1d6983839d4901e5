import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../documents/index.js'

/** A column of both tables. */
export interface ColumnPair {
  readonly name: string
  readonly reference: ColumnProfile
  readonly current: ColumnProfile
}

export interface NumberPair {
  readonly name: string
  readonly reference: NumericProfile
  readonly current: NumericProfile
}

export interface CategoryPair {
  readonly name: string
  readonly reference: CategoricalProfile
  readonly current: CategoricalProfile
}

export function isNumeric(column: ColumnProfile): column is NumericProfile {
  return column.type === 'numeric' || column.type === 'timestamp'
}

export function isNumberPair(pair: ColumnPair): pair is NumberPair {
  return isNumeric(pair.reference) && isNumeric(pair.current)
}

export function isCategoryPair(pair: ColumnPair): pair is CategoryPair {
  return !isNumeric(pair.reference) && !isNumeric(pair.current)
}

/** Null and blank cells, and NaN, which is how numeric tables write them. Infinite values are values. */
export function missingIn(column: ColumnProfile): number {
  return column.missing + (isNumeric(column) ? column.nan : 0)
}

/** Cells that hold a value of the column's type. */
export function valuesIn(column: ColumnProfile): number {
  if (isNumeric(column)) return column.finite + column.infinite.negative + column.infinite.positive
  const tail = (column.tail ?? []).reduce((sum, count) => sum + count, 0)
  return column.categories.reduce((sum, [, count]) => sum + count, tail)
}

/** All cells, whatever they hold. */
export function rowsOf(column: ColumnProfile): number {
  return missingIn(column) + column.misfits + valuesIn(column)
}

/** Rows by value, of the values that the profile counts one by one. */
export function countsByValue(column: NumericProfile): Map<number, number>
export function countsByValue(column: CategoricalProfile): Map<string, number>
export function countsByValue(column: ColumnProfile): Map<number, number> | Map<string, number>
export function countsByValue(column: ColumnProfile): Map<number, number> | Map<string, number> {
  if (!isNumeric(column)) return new Map(column.categories)
  const counts = new Map(column.heavy)
  column.edges.forEach((edge, index) => {
    const count = column.at[index] ?? 0
    if (count > 0) counts.set(edge, count)
  })
  return counts
}
