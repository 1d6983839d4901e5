import type { NumericProfile } from '../../documents/index.js'
import { isNumberPair } from '../column-pair.js'
import type { Cause } from './cause.js'

/** Decimal places looked at: 0 means whole numbers. */
const PLACES = [0, 1, 2, 3, 4, 5, 6] as const

/** Share of the values that must be round now, and may have been before. */
const NOW = 0.999
const BEFORE = 0.5

/** Fewer values than this are round by chance. */
const FEWEST = 30

/** Rounding: nearly all values have few decimal places, where most had more. Needs profiles in which every value is counted. */
export const rounding: Cause = (pair) => {
  if (!isNumberPair(pair) || !pair.reference.exact || !pair.current.exact) return undefined
  if (Math.min(pair.reference.finite, pair.current.finite) < FEWEST) return undefined
  const places = PLACES.find((each) => shareRound(pair.current, each) >= NOW)
  if (places === undefined || shareRound(pair.reference, places) > BEFORE) return undefined
  return places === 0 ? 'values look rounded to whole numbers' : `values look rounded to ${places} decimal places`
}

/** Share of the values that have at most so many decimal places. */
function shareRound({ edges, at, finite }: NumericProfile, places: number): number {
  let round = 0
  edges.forEach((edge, index) => {
    if (Number(edge.toFixed(places)) === edge) round += at[index] ?? 0
  })
  return round / finite
}
