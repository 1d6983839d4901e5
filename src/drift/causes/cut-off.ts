import { isNumberPair } from '../column-pair.js'
import { distributionOf, type Distribution } from '../distribution.js'
import { shareInWords, shownNumber } from '../value-in-words.js'
import type { Cause } from './cause.js'

/** Smallest share of the reference beyond the new end that is worth a word. */
const BEYOND = 0.02

/** Chance below which it is no luck that a sample has nothing beyond the end. */
const CHANCE = 1e-6

/** Fewer values than this on a side do not show a shape. */
const FEWEST = 100

/**
 * Truncation: nothing lies beyond a new end where the reference has many values, and on this side of it nothing changed. Either the values
 * beyond were clipped, so that the end itself holds them, or their rows are gone.
 */
export const cutOff: Cause = (pair) => {
  if (!isNumberPair(pair) || Math.min(pair.reference.finite, pair.current.finite) < FEWEST) return undefined
  const [reference, current] = [distributionOf(pair.reference), distributionOf(pair.current)]
  return (
    endOf({ reference, current, end: current.max, direction: 'above', inside: (of, x) => of.below(x) }) ??
    endOf({ reference, current, end: current.min, direction: 'below', inside: (of, x) => 1 - of.upTo(x) })
  )
}

interface End {
  readonly reference: Distribution
  readonly current: Distribution
  readonly end: number
  readonly direction: 'above' | 'below'
  /** Share of the values that lie strictly on this side of x. */
  readonly inside: (of: Distribution, x: number) => number
}

function endOf(side: End): string | undefined {
  const { reference, current, end, direction, inside } = side
  const at = (of: Distribution): number => of.upTo(end) - of.below(end)
  const kept = inside(reference, end) + at(reference)
  if (!(1 - kept >= BEYOND) || kept ** current.n > CHANCE) return undefined
  const chance = 1.36 * Math.sqrt(1 / reference.n + 1 / current.n)
  const place = `${direction} ${shownNumber(end)}`
  if (at(current) >= 3 * at(reference) && at(current) >= (1 - kept) / 2 && change(side, 1) <= chance)
    return `values ${place} look clipped: ${shareInWords(at(current))} stand exactly there (before: ${shareInWords(at(reference))})`
  if (change(side, 1 / kept) <= chance)
    return `no value is ${place} any more, where ${shareInWords(1 - kept)} of the reference are: were rows left out?`
  return undefined
}

/** Largest difference of the two distributions inside the end, the shares of the reference scaled. */
function change({ reference, current, end, inside }: End, scale: number): number {
  let largest = 0
  for (let percentile = 0; percentile <= 100; percentile++) {
    const x = current.quantile(percentile / 100)
    if (x !== end) largest = Math.max(largest, Math.abs(inside(current, x) - scale * inside(reference, x)))
  }
  return largest
}
