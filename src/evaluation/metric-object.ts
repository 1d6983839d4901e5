import { closest, distance } from 'fastest-levenshtein'

import { cutText, holdsValue, type MetricValue } from '../documents/index.js'
import type { MetricFindings } from './metric-findings.js'
import type { Written } from './written-values.js'

type Entries = ReadonlyMap<string, Written>

const counts = ['n', 'count', 'rows'] as const
const standardErrors = ['stderr', 'standard_error', 'standardError', 'se'] as const
const intervals = ['interval', 'ci'] as const
const known: readonly string[] = ['name', 'metric', 'value', ...counts, ...standardErrors, ...intervals]

/** A level below this tells a single number from its interval no more. */
const LEAST_LEVEL = 0.5

/** A metric with what is known of its error: `{value, n, stderr}`, `standard_error`, `ci` or `interval` as `[low, high]` at 95 %, or with `level`. */
export function metricObject(name: string, entries: Entries, found: MetricFindings): MetricValue[] {
  const value = numberIn(entries, ['value'], { name, found })
  const n = numberIn(entries, counts, { name, found })
  const standardError = numberIn(entries, standardErrors, { name, found })
  if (n !== undefined) refuseCount(n, name, found)
  if (standardError !== undefined) refuseError(standardError, name, found)
  const interval = intervalIn(entries, value, { name, found })
  for (const key of entries.keys()) if (!known.includes(key)) unread(key, name, found)
  if (value === undefined) return []
  return [
    {
      name,
      value,
      ...(n !== undefined && { n }),
      ...(standardError !== undefined && { standardError }),
      ...(interval !== undefined && { interval }),
      source: 'reported'
    }
  ]
}

function refuseCount(n: number, name: string, found: MetricFindings): void {
  if (!Number.isSafeInteger(n) || n < 0) found.wrong(`${name}/n`, `must be a whole number of rows, got ${n}`)
  else if (n === 0)
    found.wrong(
      `${name}/n`,
      'must be at least 1: a number of no rows measures nothing',
      'Leave the metric out where it was not measured'
    )
}

function refuseError(standardError: number, name: string, found: MetricFindings): void {
  if (!(standardError >= 0))
    found.wrong(`${name}/stderr`, `must be a number that is not negative, got ${standardError}`)
  else if (!Number.isFinite(standardError))
    found.wrong(
      `${name}/stderr`,
      `must be a finite number, got ${standardError}`,
      'Leave it out where the error is not known'
    )
}

/** What is nearly a key may have been meant as one, and its number would decide. */
function unread(key: string, name: string, found: MetricFindings): void {
  const near = closest(key, [...known])
  if (distance(key, near) <= Math.max(1, key.length / 3) && key.length > 1)
    found.wrong(`${name}/${key}`, 'is no key of a metric', `Did you mean ${near}?`)
  else found.passedOver(`${name}/${key}`, 'it is no key of a metric')
}

/** A number under the first of several keys. What is there and no number is a finding. */
export function numberIn(
  entries: Entries,
  keys: readonly string[],
  { name, found }: { readonly name: string; readonly found: MetricFindings }
): number | undefined {
  const key = keys.find((each) => entries.has(each))
  const written = key === undefined ? undefined : entries.get(key)
  if (written === undefined) return undefined
  if (written.kind === 'number') return written.value
  refuse(written, `${name}/${key}`, found)
  return undefined
}

/** Why a value cannot be a number. */
export function refuse(written: Written, key: string, found: MetricFindings): void {
  if (written.kind === 'text') {
    const number = Number(written.text.replace('%', '').replace(',', '.'))
    const hint =
      written.text.trim() === '' || Number.isNaN(number)
        ? 'Write a number'
        : `Write ${written.text.includes('%') ? number / 100 : number} without quotation marks`
    found.wrong(key, `must be a number, got the text ${JSON.stringify(cutText(written.text, 60))}`, hint)
  } else if (written.kind === 'other')
    found.wrong(key, `must be a number, got ${written.text}`, 'Leave the metric out where it was not measured')
  else found.wrong(key, `must be a number, got a ${written.kind}`)
}

function intervalIn(
  entries: Entries,
  value: number | undefined,
  { name, found }: { readonly name: string; readonly found: MetricFindings }
): MetricValue['interval'] {
  const key = intervals.find((each) => entries.has(each))
  const written = key === undefined ? undefined : entries.get(key)
  if (written === undefined) return undefined
  const bounds = boundsOf(written)
  const wrong = mistakeOf(bounds, value)
  if (bounds !== undefined && wrong === undefined) return { ...bounds, sides: 2 }
  found.wrong(`${name}/${key}`, wrong ?? '')
  return undefined
}

function mistakeOf(bounds: ReturnType<typeof boundsOf>, value: number | undefined): string | undefined {
  if (bounds === undefined || !(bounds.low <= bounds.high) || !(bounds.level > 0 && bounds.level < 1))
    return 'must be [low, high] or {low, high, level} with a level between 0 and 1'
  const { low, high, level } = bounds
  if (!Number.isFinite(low) || !Number.isFinite(high)) return `must have finite bounds, got [${low}, ${high}]`
  if (level < LEAST_LEVEL) return `must have a level of at least ${LEAST_LEVEL}, got ${level}`
  const holds = value === undefined || !Number.isFinite(value) || holdsValue({ low, high }, value)
  return holds ? undefined : `must hold the value ${value}, got [${low}, ${high}]`
}

function boundsOf(written: Written): { low: number; high: number; level: number } | undefined {
  const [low, high, level] =
    written.kind === 'list'
      ? written.items
      : written.kind === 'map'
        ? ['low', 'high', 'level'].map((key) => written.entries.get(key))
        : []
  if (low?.kind !== 'number' || high?.kind !== 'number') return undefined
  if (level !== undefined && level.kind !== 'number') return undefined
  return { low: low.value, high: high.value, level: level?.value ?? 0.95 }
}
