import type { CategoricalProfile } from '../documents/index.js'
import type { CategoryState } from './category-counter.js'
import { HASHES } from './category-hash.js'
import type { TallyState } from './category-tally.js'

export type Category = [value: string, rows: number]

/** What a profile says of a column of text or truth values. Of `text` no value is kept: it may hold ids and names. */
export function categoryProfile(
  name: string,
  { missing, misfits, tally }: CategoryState,
  type: CategoricalProfile['type']
): CategoricalProfile {
  const counts = { name, missing, misfits, ...differentValues(tally) }
  if (type === 'text') return { type, ...counts, categories: [] }
  const categories = inOrder(tally.values.map((value, index): Category => [value, tally.counts[index]!]))
  return { type, ...counts, categories, ...(tally.largestHash !== undefined && { tail: [...tally.tail] }) }
}

/** Most rows first, then by code point. */
export function inOrder(categories: readonly Category[]): Category[] {
  return [...categories].sort(([a, before], [b, after]) => after - before || byCodePoint(a, b))
}

/** How many different values there are; beyond those that are listed, as many as their hashes suggest. */
export function differentValues({
  counts,
  largestHash
}: TallyState): Pick<CategoricalProfile, 'distinct' | 'once' | 'twice'> {
  const listed = counts.length
  const once = counts.filter((rows) => rows === 1).length
  const twice = counts.filter((rows) => rows === 2).length
  if (largestHash === undefined) return { distinct: listed, once, twice }
  const distinct = Math.round((listed - 1) / (largestHash / HASHES))
  return {
    distinct,
    once: Math.round((once / listed) * distinct),
    twice: Math.round((twice / listed) * distinct)
  }
}

/** Code units order as code points but for surrogates, which stand for the highest of these. */
function byCodePoint(a: string, b: string): number {
  let index = 0
  while (index < a.length && a.charCodeAt(index) === b.charCodeAt(index)) index++
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1)
}
