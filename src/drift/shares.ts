import { total, type CategoryCounts } from '../statistics/index.js'
import {
  countsByValue,
  isCategoryPair,
  isNumberPair,
  valuesIn,
  type CategoryPair,
  type ColumnPair
} from './column-pair.js'
import { pairedNumbers } from './paired-numbers.js'
import { partsOfRange } from './parts-of-range.js'

/** Categories that have a place of their own. */
const LEADING = 8

export interface Shares {
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/**
 * A picture of a column on both sides, in a few shares that sum to 1: numbers in about ten parts that hold equally many values of the reference,
 * categories by the eight leading ones of the reference and all others, times by the hour of the day. Undefined where a side has no value.
 */
export function sharesOf(pair: ColumnPair): Shares | undefined {
  const counts = countsOf(pair)
  if (counts === undefined || total(counts.reference) === 0 || total(counts.current) === 0) return undefined
  return { reference: sharesOfCounts(counts.reference), current: sharesOfCounts(counts.current) }
}

function countsOf(pair: ColumnPair): CategoryCounts | undefined {
  const { reference, current } = pair
  if (reference.type === 'timestamp' && current.type === 'timestamp')
    return { reference: reference.hours, current: current.hours }
  if (isNumberPair(pair)) return partsOfRange(pairedNumbers(pair))
  return isCategoryPair(pair) ? leadingCategories(pair) : undefined
}

function leadingCategories({ reference, current }: CategoryPair): CategoryCounts {
  const leading = reference.categories.slice(0, LEADING).map(([text]) => text)
  const counted = (column: CategoryPair['reference']): number[] => {
    const counts = countsByValue(column)
    const own = leading.map((text) => counts.get(text) ?? 0)
    return [...own, valuesIn(column) - total(own)]
  }
  return { reference: counted(reference), current: counted(current) }
}

function sharesOfCounts(counts: ArrayLike<number>): number[] {
  const all = total(counts)
  return Array.from(counts, (count) => count / all)
}
