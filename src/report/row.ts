import type { Check, Interval, Limit, Report } from '../documents/index.js'
import { decimalsFor, decimalsToTell, figure, limitFigure, none, percent, signedFigure } from './figures.js'

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
  readonly limits: readonly string[]
}

/** Level of all intervals of a report in words, where they share one. */
export function sharedLevel({ checks }: Pick<Report, 'checks'>): string | undefined {
  const levels = new Set(checks.flatMap(({ limits }) => limits.flatMap(({ interval }) => interval?.level ?? [])))
  const [level] = levels
  return level === undefined || levels.size > 1 ? undefined : levelWords(level)
}

/** @example levelWords(0.9) // => '90 %, two-sided' */
export function levelWords(level: number): string {
  return `${percent(level)}, two-sided`
}

/** @param level what the head of the table says of all its intervals; without it each says it of itself */
export function rowOf(check: Check, level?: string): Row {
  const { baseline, candidate, difference, direction } = check
  const values = [baseline, candidate].filter((value) => value !== undefined)
  const decimals = Math.max(
    decimalsFor(values, difference),
    ...check.limits.map((limit) => decimalsApart(limit, direction))
  )
  return {
    check,
    name: nameOf(check),
    arrow: direction === undefined ? '' : direction === 'higher' ? '↑' : '↓',
    slice: sliceWords(check.slice),
    baseline: measuredFigure(baseline, decimals, check.repeats?.baseline),
    candidate: measuredFigure(candidate, decimals, check.repeats?.candidate),
    change: signedFigure(difference, decimals),
    interval: intervalOf(check, decimals, level),
    limits: check.limits.map(limitWords)
  }
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

/** Decimals that show on which side of its limit an estimate is: 0.8999 is not 0.90. */
function decimalsApart({ rule, value, estimate, of }: Limit, direction: Check['direction']): number {
  if (estimate === undefined || rule.endsWith('-percent')) return 0
  const held = of === 'candidate' || rule.endsWith('-gain') || direction === 'lower' ? estimate : -estimate
  return decimalsToTell(held, value)
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

/** @example limitWords({ rule: 'max-drop-percent', value: 5 }) // => 'max-drop-percent 5 %' */
export function limitWords({ rule, value }: Pick<Limit, 'rule' | 'value'>): string {
  return `${rule} ${limitFigure(value)}${rule.endsWith('-percent') ? ' %' : ''}`
}

/** The interval that decided: of the first limit with the status of the check, the change before the value. */
function intervalOf({ limits, status }: Check, decimals: number, level: string | undefined): string {
  const known = limits.filter(({ interval }) => interval !== undefined)
  const deciding = known.filter((limit) => limit.status === status)
  const candidates = deciding.length === 0 ? known : deciding
  const limit = candidates.find(({ of }) => of === 'difference') ?? candidates[0]
  if (limit?.interval === undefined) return none
  const owner = limit.of === 'candidate' ? ' of the candidate' : ''
  return `${intervalFigures(limit.interval, limit.of, decimals)}${owner}${level === undefined ? `, ${levelWords(limit.interval.level)}` : ''}`
}

function intervalFigures({ low, high }: Interval, of: Limit['of'], decimals: number): string {
  const write = of === 'difference' ? signedFigure : figure
  return `[${write(low, decimals)}, ${write(high, decimals)}]`
}
