import type { CategoricalProfile, CellKind, ProfiledType } from '../documents/index.js'
import type { CategoryState } from './category-counter.js'
import { differentValues } from './category-profile.js'

/** Text with more different values is no category. */
const MOST_CATEGORIES = 1000
const MOST_DIFFERENT_SHARE = 0.5

/**
 * How the cells of a column of a type are to be read. So numbers that the policy takes for categories are read as text.
 *
 * @example
 * cellKindOf('categorical') // => 'text'
 */
export function cellKindOf(type: ProfiledType): CellKind {
  if (type === 'numeric') return 'number'
  return type === 'categorical' ? 'text' : type
}

/**
 * What text is taken for: categories if there are at most 1,000 of them and they come twice on average, else text that is not compared.
 */
export function typeOfText({ kind, tally }: CategoryState): CategoricalProfile['type'] {
  if (kind === 'boolean') return 'boolean'
  const rows = [...tally.counts, ...tally.tail].reduce((sum, count) => sum + count, 0)
  const { distinct } = differentValues(tally)
  return distinct <= MOST_CATEGORIES && distinct <= MOST_DIFFERENT_SHARE * rows ? 'categorical' : 'text'
}
