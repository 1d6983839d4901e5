import { cutText, type MetricValue } from '../documents/index.js'
import type { MetricFindings } from './metric-findings.js'
import type { Written } from './written-values.js'

type Entries = ReadonlyMap<string, Written>

/** A metric with what is known of its error: `{value, n, stderr}`, `standard_error`, `ci` or `interval` as `[low, high]` at 95 %, or with `level`. */
export function metricObject(name: string, entries: Entries, found: MetricFindings): MetricValue[] {
  const value = numberIn(entries, ['value'], { name, found })
  const n = numberIn(entries, ['n', 'count', 'rows'], { name, found })
  const standardError = numberIn(entries, ['stderr', 'standard_error', 'standardError', 'se'], { name, found })
  if (n !== undefined && !(Number.isSafeInteger(n) && n >= 0))
    found.wrong(`${name}/n`, `must be a whole number of rows, got ${n}`)
  if (standardError !== undefined && !(standardError >= 0))
    found.wrong(`${name}/stderr`, `must be a number that is not negative, got ${standardError}`)
  const interval = intervalIn(entries, name, found)
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

function intervalIn(entries: Entries, name: string, found: MetricFindings): MetricValue['interval'] {
  const written = entries.get('interval') ?? entries.get('ci')
  if (written === undefined) return undefined
  const bounds = boundsOf(written)
  if (bounds === undefined || !(bounds.low <= bounds.high) || !(bounds.level > 0 && bounds.level < 1)) {
    found.wrong(`${name}/interval`, 'must be [low, high] or {low, high, level} with a level between 0 and 1')
    return undefined
  }
  return { ...bounds, sides: 2 }
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
