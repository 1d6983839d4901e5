import type { CategoricalProfile } from '../documents/index.js'
import { TAIL_BUCKETS, tailBucket } from './category-hash.js'

/** Two columns by the same values, and by the same parts of all other values. */
export interface AlignedCategories {
  readonly values: readonly string[]
  readonly before: AlignedCounts
  readonly after: AlignedCounts
}

export interface AlignedCounts {
  /** Rows by value. */
  readonly rows: readonly number[]
  /** Rows of all other values, by the bucket of their hash. */
  readonly tail: readonly number[]
}

/**
 * Both sides by the values whose rows are known on both: a value that one side lists and the other counted with others goes to its bucket on both.
 * O(values of both).
 */
export function alignedCategories(before: CategoricalProfile, after: CategoricalProfile): AlignedCategories {
  const [first, second] = [new Map(before.categories), new Map(after.categories)]
  const known = (value: string): boolean =>
    (first.has(value) || before.tail === undefined) && (second.has(value) || after.tail === undefined)
  const values = [...new Set([...first.keys(), ...second.keys()])].filter(known)
  const shared = new Set(values)
  const counted = (column: CategoricalProfile, rows: ReadonlyMap<string, number>): AlignedCounts => {
    const tail = [...(column.tail ?? new Array<number>(TAIL_BUCKETS).fill(0))]
    for (const [value, count] of rows) if (!shared.has(value)) tail[tailBucket(value)]! += count
    return { rows: values.map((value) => rows.get(value) ?? 0), tail }
  }
  return { values, before: counted(before, first), after: counted(after, second) }
}
