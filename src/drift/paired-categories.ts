import type { CategoryCounts } from '../statistics/index.js'
import { alignedCategories } from './aligned-categories.js'
import type { CategoryPair } from './column-pair.js'

/** A column of categories of both tables. */
export interface PairedCategories extends CategoryCounts {
  /** Names of the categories; a number is a bucket of those whose names are not known on both sides. */
  readonly names: readonly (string | number)[]
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/** Both sides by the same categories, and by the same buckets of all that a profile counted without their names. */
export function pairedCategories({ reference, current }: CategoryPair): PairedCategories {
  const { values, before, after } = alignedCategories(reference, current)
  return {
    names: [...values, ...before.tail.keys()],
    reference: [...before.rows, ...before.tail],
    current: [...after.rows, ...after.tail]
  }
}
