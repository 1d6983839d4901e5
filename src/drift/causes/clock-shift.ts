import { isNumberPair, type NumberPair } from '../column-pair.js'
import { distributionOf } from '../distribution.js'
import type { Cause } from './cause.js'

/** Fewer rows than this do not show the pattern of a day. */
const FEWEST = 200

/** A pattern of fewer hours than this is none. */
const HOURS = 4

/** Largest and smallest total variation of a pattern that fits, and of one that does not. */
const FITS = 0.08
const MISFITS = 0.2

/** Smallest share that must have passed midnight before mere numbers are taken for a clock. */
const WRAPS = 0.01

/**
 * A time-zone shift: the pattern of the day is the old one, turned round by whole hours. Looks at timestamps, and at numbers that are hours
 * (0 to 23) or minutes (0 to 1439) of a day.
 */
export const clockShift: Cause = (pair) => {
  if (!isNumberPair(pair) || Math.min(pair.reference.finite, pair.current.finite) < FEWEST) return undefined
  const patterns = patternsOf(pair)
  if (patterns === undefined) return undefined
  const { before, after } = patterns
  if (before.filter((share) => share > 0.01).length < HOURS) return undefined
  const apart = Array.from({ length: 24 }, (_, hours) => distance(before, after, hours))
  const closest = Math.min(...apart)
  if ((apart[0] ?? 0) < MISFITS || closest > FITS || closest > (apart[0] ?? 0) / 4) return undefined
  const hours = apart.indexOf(closest)
  const shift = hours > 12 ? hours - 24 : hours
  if (pair.reference.type !== 'timestamp' && pastMidnight(before, shift) < WRAPS) return undefined
  return `the pattern of the day looks shifted by ${Math.abs(shift)} ${Math.abs(shift) === 1 ? 'hour' : 'hours'} ${shift > 0 ? 'later' : 'earlier'}: another time zone?`
}

interface Patterns {
  /** Shares by hour. */
  readonly before: readonly number[]
  readonly after: readonly number[]
}

function patternsOf({ reference, current }: NumberPair): Patterns | undefined {
  if (reference.type === 'timestamp' && current.type === 'timestamp')
    return { before: sharesOf(reference.hours), after: sharesOf(current.hours) }
  const bounds = [reference.min, reference.max, current.min, current.max].map((bound) => bound ?? Number.NaN)
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)]
  const width = low >= 0 && high > 12 && high <= 23 ? 1 : low >= 0 && high > 720 && high < 1440 ? 60 : undefined
  if (width === undefined) return undefined
  const hours = (column: NumberPair['reference']): number[] => {
    const of = distributionOf(column)
    return Array.from({ length: 24 }, (_, hour) => of.below((hour + 1) * width) - of.below(hour * width))
  }
  return { before: hours(reference), after: hours(current) }
}

function sharesOf(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => count / total)
}

/** Share of the old pattern that the shift carries past midnight. Numbers that only moved are no clock. */
function pastMidnight(before: readonly number[], shift: number): number {
  const carried = shift > 0 ? before.slice(24 - shift) : before.slice(0, -shift)
  return carried.reduce((sum, share) => sum + share, 0)
}

/** Total variation between the pattern and the other one turned back by some hours. */
function distance(before: readonly number[], after: readonly number[], hours: number): number {
  return before.reduce((sum, share, hour) => sum + Math.abs(share - (after[(hour + hours) % 24] ?? 0)), 0) / 2
}
