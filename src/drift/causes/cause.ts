import type { ColumnPair } from '../column-pair.js'

/**
 * Recognises a common mistake by what it leaves in a column. What it says is a hint for a person and decides nothing, so it stays silent where
 * an honest change could look the same.
 *
 * @returns a clause without capital or period, or undefined
 */
export type Cause = (pair: ColumnPair) => string | undefined
