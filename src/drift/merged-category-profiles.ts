import type { CategoricalProfile } from '../documents/index.js'
import { alignedCategories } from './aligned-categories.js'
import { inOrder, type Category } from './category-profile.js'

/**
 * A column of the rows of both profiles. Where not all values are listed, it is no longer known how many different ones there are, nor how many
 * were seen once: the larger number of different ones stands, and what either side saw once.
 */
export function mergedCategoryProfiles<Profile extends CategoricalProfile>(a: Profile, b: CategoricalProfile): Profile {
  const { values, before, after } = alignedCategories(a, b)
  const categories = inOrder(values.map((value, index): Category => [value, before.rows[index]! + after.rows[index]!]))
  const listed = a.type !== 'text' && a.tail === undefined && b.tail === undefined
  const tail = before.tail.map((rows, bucket) => rows + after.tail[bucket]!)
  return {
    ...a,
    missing: a.missing + b.missing,
    misfits: a.misfits + b.misfits,
    ...(listed ? seen(categories) : seenTogether(a, b)),
    categories,
    ...(a.type !== 'text' && !listed && { tail })
  }
}

type Seen = Pick<CategoricalProfile, 'distinct' | 'once' | 'twice'>

function seen(categories: readonly Category[]): Seen {
  const seenIn = (rows: number): number => categories.filter(([, count]) => count === rows).length
  return { distinct: categories.length, once: seenIn(1), twice: seenIn(2) }
}

function seenTogether(a: Seen, b: Seen): Seen {
  const distinct = Math.max(a.distinct, b.distinct)
  return { distinct, once: Math.min(distinct, a.once + b.once), twice: Math.min(distinct, a.twice + b.twice) }
}
