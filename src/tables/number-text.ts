import { ownKeys } from './own-keys.js'

/** What a parser may have rounded to a whole number has so many digits, or a negative exponent. */
const mayBeRounded = /\d[\d.]{15}|\de-/i
const number = /\s*:\s*(-?\d[\d.eE+-]*)/y

/**
 * The number of a key as a line of JSON writes it: a parser tells only its double.
 *
 * @returns undefined where it is none, or surely is its double
 * @example
 * numberText('{"a": 1e-400}', 'a') // => '1e-400'
 */
export function numberText(line: string, key: string): string | undefined {
  if (!mayBeRounded.test(line)) return undefined
  const end = ownKeys(line).find((own) => own.key === key)?.end
  if (end === undefined) return undefined
  number.lastIndex = end + 1
  return number.exec(line)?.[1]
}
