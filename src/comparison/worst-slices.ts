import type { Check, Slice } from '../documents/index.js'
import { normalQuantile } from '../statistics/index.js'
import { signedInWords, countInWords } from './wording.js'

/**
 * For each metric in slices: which slice lost most, beside what the smallest of so many would show if all were alike.
 * The worst of many slices looks bad by chance; the second number says how bad.
 */
export function worstSlices(checks: readonly Check[]): string[] {
  const bySubject = new Map<string, Check[]>()
  for (const check of checks) {
    if (check.slice === undefined || standardError(check) === undefined) continue
    bySubject.set(check.subject, [...(bySubject.get(check.subject) ?? []), check])
  }
  return [...bySubject.values()].filter((slices) => slices.length > 1).map(worst)
}

function worst(slices: readonly Check[]): string {
  const scored = slices.map((check) => ({ check, gain: oriented(check), error: standardError(check) ?? Number.NaN }))
  const lowest = scored.reduce((low, each) => (each.gain < low.gain ? each : low))
  const alike = lowest.error * expectedMinimum(slices.length)
  const { check } = lowest
  return (
    `Of ${countInWords(slices.length)} slices, ${check.metric ?? check.subject} did worst in ${sliceInWords(check.slice ?? {})}: ` +
    `it changed by ${signedInWords(check.difference ?? Number.NaN)}; if no slice had changed, chance alone would show about ` +
    `${signedInWords(check.direction === 'lower' ? -alike : alike)} in the worst of as many`
  )
}

/** Expected smallest of n independent standard normal values, by Blom (1958): the (1 - 3/8) / (n + 1/4) quantile. */
function expectedMinimum(n: number): number {
  return normalQuantile((1 - 3 / 8) / (n + 1 / 4))
}

function oriented({ direction, difference = Number.NaN }: Check): number {
  return direction === 'lower' ? -difference : difference
}

/** From the interval of a regression limit, which is as wide as 2 x 1.645 standard errors at 90 %. */
function standardError({ limits }: Check): number | undefined {
  const interval = limits.find(({ of, interval }) => of === 'difference' && interval !== undefined)?.interval
  return interval && (interval.high - interval.low) / (2 * normalQuantile((1 + interval.level) / 2))
}

function sliceInWords(slice: Slice): string {
  return Object.entries(slice)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ')
}
