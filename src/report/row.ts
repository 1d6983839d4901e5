import type { Check, Interval, Limit, Report } from '../documents/index.js'
import { decimalsFor, decimalsThatAddUp, decimalsToTell, figure, limitFigure, none, signedFigure } from './figures.js'

/** A check as a line of a table, in plain text: name, slice and limits are untrusted. */
export interface Row {
  readonly check: Check
  readonly name: string
  /** Which way is better: `↑`, `↓` or nothing. */
  readonly arrow: string
  /** `carrier=HA, origin=JFK`, or empty for the whole. */
  readonly slice: string
  readonly baseline: string
  readonly candidate: string
  readonly change: string
  readonly interval: string
  /** Of the interval. */
  readonly level: number | undefined
  readonly limits: readonly string[]
}

/** Level of all intervals of a report, where they share one. */
export function sharedLevel({ checks }: Pick<Report, 'checks'>): number | undefined {
  const levels = new Set(checks.flatMap(({ limits }) => limits.flatMap(({ interval }) => interval?.level ?? [])))
  return levels.size > 1 ? undefined : [...levels][0]
}

export function rowOf(check: Check): Row {
  const { baseline, candidate, direction } = check
  const decimals = decimalsOfRow(check)
  return {
    check,
    name: nameOf(check),
    arrow: direction === undefined ? '' : direction === 'higher' ? '↑' : '↓',
    slice: check.status === 'missing' ? unknownSliceWords(check.slice) : sliceWords(check.slice),
    baseline: measuredFigure(baseline, decimals, check.repeats?.baseline),
    candidate: measuredFigure(candidate, decimals, check.repeats?.candidate),
    change: changeWords(check, decimals),
    interval: intervalOf(check, decimals),
    level: limitOfInterval(check)?.interval?.level,
    limits: check.limits.map(limitWords)
  }
}

/** Enough for the values and their change, to see on which side of its limit each number is, and for a reader who adds up. */
function decimalsOfRow(check: Check): number {
  const { baseline, candidate, difference, limits } = check
  const values = [baseline, candidate].filter((value) => value !== undefined)
  const compared = [...limits, ...boundsShown(check)].filter((limit) => !isOfPercent(limit)).map(decimalsApart)
  const least = Math.max(decimalsFor(values, difference), ...compared)
  if (baseline === undefined || candidate === undefined || difference === undefined) return least
  return decimalsThatAddUp([baseline, candidate], least)
}

/** A value with how it was made and its noise floor beside it: `0.912 (mean of 5 ± 0.003)`. */
function measuredFigure(
  value: number | undefined,
  decimals: number,
  repeats: NonNullable<Check['repeats']>['candidate']
): string {
  if (repeats === undefined) return figure(value, decimals)
  const { aggregate, count, noise } = repeats
  return `${figure(value, decimals)} (${aggregate} of ${count} ± ${figure(noise, decimalsFor([], noise))})`
}

type Compared = Pick<Limit, 'rule' | 'value' | 'estimate'>

/** Decimals that show on which side of its limit a number is: 0.8999 is not 0.90. A gain of the size of the limit is nowhere near it. */
function decimalsApart({ rule, value, estimate }: Compared): number {
  const limit = rule.startsWith('max-drop') ? -value : value
  return estimate === undefined ? 0 : decimalsToTell(estimate, limit)
}

/** Both ends of the interval that is shown, each as a number under its limit. */
function boundsShown(check: Check): readonly Compared[] {
  const limit = limitOfInterval(check)
  return limit === undefined ? [] : endsOf(limit).map((estimate) => ({ ...limit, estimate }))
}

function isOfPercent({ rule }: Pick<Limit, 'rule'>): boolean {
  return rule.endsWith('-percent')
}

/** The change, and where a limit is in percent the change in percent of the baseline: `+1.1 (+10.04 %)`. */
function changeWords(check: Check, decimals: number): string {
  const { difference, limits } = check
  const change = signedFigure(difference, decimals)
  const inPercent = limits.filter(isOfPercent)
  const share = percentOf(difference, check)
  if (share === undefined || inPercent.length === 0) return change
  const apart = inPercent.map((limit) => decimalsApart({ ...limit, estimate: share }))
  return `${change} (${signedFigure(share, Math.max(decimalsFor([share]), ...apart))} %)`
}

/** As the limit is decided, of the size of the baseline; undefined where it is zero or no number. */
function percentOf(value: number | undefined, { baseline }: Pick<Check, 'baseline'>): number | undefined {
  if (value === undefined || baseline === undefined || baseline === 0) return undefined
  const share = (value / Math.abs(baseline)) * 100
  return Number.isFinite(share) ? share : undefined
}

/** The user's own name of the entry: two entries may ask for one metric. */
function nameOf({ family, subject }: Pick<Check, 'family' | 'subject'>): string {
  if (family === 'metric') return subject
  return family === 'anchor' ? `${subject} against the anchor` : `${family}/${subject}`
}

/** @example sliceWords({ carrier: 'HA', origin: 'JFK' }) // => 'carrier=HA, origin=JFK' */
export function sliceWords(slice: Check['slice']): string {
  return Object.entries(slice ?? {})
    .map(([column, value]) => `${column}=${value}`)
    .join(', ')
}

/** Slices that no document has are not known by name: `every carrier`. */
function unknownSliceWords(slice: Check['slice']): string {
  const columns = Object.entries(slice ?? {})
  return columns.length > 0 && columns.every(([, value]) => value === '*')
    ? `every ${columns.map(([column]) => column).join(', ')}`
    : sliceWords(slice)
}

/** @example limitWords({ rule: 'max-drop-percent', value: 5 }) // => 'max-drop-percent 5 %' */
export function limitWords({ rule, value }: Pick<Limit, 'rule' | 'value'>): string {
  return `${rule} ${limitFigure(value)}${rule.endsWith('-percent') ? ' %' : ''}`
}

/** The interval that decided, in percent where its limit is. */
function intervalOf(check: Check, decimals: number): string {
  const limit = limitOfInterval(check)
  if (limit === undefined) return none
  const owner = limit.of === 'candidate' ? ' of the candidate' : ''
  const figures = percentFigures(check, limit) ?? intervalFigures(limit.interval, limit.of, decimals)
  return `${figures}${owner}`
}

type WithInterval = Limit & { readonly interval: Interval }

/** The first limit with the status of the check that has one, the change before the value. */
function limitOfInterval({ limits, status }: Pick<Check, 'limits' | 'status'>): WithInterval | undefined {
  const known = limits.filter(hasBounds)
  const deciding = known.filter((limit) => limit.status === status)
  const candidates = deciding.length === 0 ? known : deciding
  return candidates.find(({ of }) => of === 'difference') ?? candidates[0]
}

/** Of a single row or group no error is known: its interval has no bounds, and is shown like one that is not there. */
function hasBounds(limit: Limit): limit is WithInterval {
  const { interval } = limit
  return interval !== undefined && !Number.isNaN(interval.low) && !Number.isNaN(interval.high)
}

function endsOf({ interval: { low, high } }: WithInterval): readonly [low: number, high: number] {
  return [low, high]
}

function percentFigures(check: Check, limit: WithInterval): string | undefined {
  if (!isOfPercent(limit)) return undefined
  const [low, high] = endsOf(limit).map((end) => percentOf(end, check))
  if (low === undefined || high === undefined) return undefined
  const apart = [low, high].map((estimate) => decimalsApart({ ...limit, estimate }))
  const decimals = Math.max(decimalsFor([low, high]), ...apart)
  return `[${signedFigure(low, decimals)} %, ${signedFigure(high, decimals)} %]`
}

function intervalFigures({ low, high }: Interval, of: Limit['of'], decimals: number): string {
  const write = of === 'difference' ? signedFigure : figure
  return `[${write(low, decimals)}, ${write(high, decimals)}]`
}
