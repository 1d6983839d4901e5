import { canonicalText } from '../documents/index.js'
import { quote } from './quote.js'

/** Why a value of a typed format cannot stand as text. */
export interface NotText {
  readonly fault: string
}

/**
 * The canonical text of a value of JSON or Parquet; blank values are ''.
 *
 * Numbers as their shortest round-trip decimal, integral ones without a point; booleans as `true` and `false` (a CSV
 * keeps `True` as it stands). What has no exact text is a fault: NaN, infinities, integral doubles beyond 2^53 (the
 * reader may already have rounded them, and two ids would become one), unpaired surrogates, lists and objects.
 *
 * @example
 * textOfValue(1) // => '1'
 * @example
 * textOfValue(null) // => ''
 */
export function textOfValue(value: unknown): string | NotText {
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value)
      ? { fault: `must be Unicode text, got the unpaired surrogate in ${quote(value)}` }
      : canonicalText(value)
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return textOfNumber(value)
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  return { fault: `must be text, a number or a boolean, got ${quote(value)}` }
}

function textOfNumber(value: number): string | NotText {
  if (!Number.isFinite(value)) return { fault: `must be text or a finite number, got ${value}` }
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    return { fault: `must be text: the number ${value} is beyond 2^53 and not exact` }
  return String(value)
}
