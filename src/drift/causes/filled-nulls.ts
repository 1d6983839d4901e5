import { countsByValue, missingIn, rowsOf } from '../column-pair.js'
import { quoted, shareInWords, shownNumber } from '../value-in-words.js'
import type { Cause } from './cause.js'

/** Smallest fall of the missing rate that is worth a word. */
const FALL = 0.01

/** Default-filled nulls: fewer cells are missing, and the share of one value rose by as much. */
export const filledNulls: Cause = ({ reference, current }) => {
  const [from, to] = [rowsOf(reference), rowsOf(current)]
  const fall = missingIn(reference) / from - missingIn(current) / to
  if (!(fall >= FALL)) return undefined
  const before = new Map<number | string, number>(countsByValue(reference))
  const [first] = [...countsByValue(current)]
    .map(([value, count]) => ({ value, off: Math.abs(count / to - (before.get(value) ?? 0) / from - fall) }))
    .filter(({ off }) => off <= 0.3 * fall)
    .sort((one, other) => one.off - other.off)
  if (first === undefined) return undefined
  const value = typeof first.value === 'number' ? shownNumber(first.value) : quoted(first.value)
  return `missing values look filled with ${value}: ${shareInWords(fall)} of the rows changed from the one to the other`
}
