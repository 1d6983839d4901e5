import { categoryHash, HASHES, TAIL_BUCKETS, tailBucket } from './category-hash.js'

/** Different values that are counted one by one. */
export const LISTED_VALUES = 10_000

/** Rows by value, ready to be sent to another thread. */
export interface TallyState {
  readonly values: readonly string[]
  /** Rows of each value. */
  readonly counts: readonly number[]
  /** Values whose hash is larger are not listed but in the tail; absent while every value is listed. */
  readonly largestHash?: number
  /** Rows of the values that are not listed, by their bucket. */
  readonly tail: readonly number[]
}

/**
 * Counts rows by value. Beyond 10,000 different values those with the smallest hashes stay listed and the rest share 64 buckets, so that what is
 * listed depends on the values alone: not on their order nor on the parts that were counted apart.
 *
 * Source of the estimate of how many there are: Beyer et al. (2007), SIGMOD, 199-210 (bottom-k).
 */
export interface CategoryTally {
  add(value: string, rows: number): void
  absorb(other: TallyState): void
  state(): TallyState
}

/** @param listed different values that are counted one by one */
export function categoryTally(listed = LISTED_VALUES): CategoryTally {
  const counts = new Map<string, number>()
  const tail = new Array<number>(TAIL_BUCKETS).fill(0)
  let largestHash: number | undefined
  const fold = (): void => {
    if (counts.size > listed) largestHash = hashOfRank(counts.keys(), listed)
    if (largestHash === undefined) return
    for (const [value, rows] of counts) {
      if (categoryHash(value) <= largestHash) continue
      tail[tailBucket(value)]! += rows
      counts.delete(value)
    }
  }
  const add = (value: string, rows: number): void => {
    const before = counts.get(value)
    if (before !== undefined) counts.set(value, before + rows)
    else if (largestHash !== undefined && categoryHash(value) > largestHash) tail[tailBucket(value)]! += rows
    else if (counts.set(value, rows).size > 2 * listed) fold()
  }
  return {
    add,
    absorb(other) {
      if (other.largestHash !== undefined) largestHash = Math.min(largestHash ?? HASHES, other.largestHash)
      other.tail.forEach((rows, bucket) => (tail[bucket]! += rows))
      other.values.forEach((value, index) => add(value, other.counts[index]!))
    },
    state() {
      fold()
      const state = { values: [...counts.keys()], counts: [...counts.values()], tail: [...tail] }
      return largestHash === undefined ? state : { ...state, largestHash }
    }
  }
}

/** The hash with `rank` - 1 smaller ones. */
function hashOfRank(values: Iterable<string>, rank: number): number {
  return Float64Array.from(values, categoryHash).sort()[rank - 1]!
}
