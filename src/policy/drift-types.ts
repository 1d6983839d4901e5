import { columnTypes, type DriftRule, type ProfiledType } from '../documents/index.js'

/** What a column of each type is held against. */
const rulesOf: Readonly<Record<ProfiledType, readonly DriftRule[]>> = {
  numeric: ['ks', 'wasserstein', 'missing', 'infinite'],
  categorical: ['jensen-shannon', 'new-categories', 'missing'],
  boolean: ['jensen-shannon', 'new-categories', 'missing'],
  // By hour of the day and day of the week, which are always the same categories.
  timestamp: ['jensen-shannon', 'missing'],
  text: []
}

/**
 * The types whose columns are held against all of the rules.
 *
 * @example
 * typesWith(['ks', 'missing']) // => ['numeric']
 */
export function typesWith(rules: readonly DriftRule[]): readonly ProfiledType[] {
  return columnTypes.filter((type) => rules.every((rule) => rulesOf[type].includes(rule)))
}
