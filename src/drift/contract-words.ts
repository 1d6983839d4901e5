import { asWritten, countInWords } from '../comparison/index.js'
import type { ContractType } from '../documents/index.js'
import type { Tally } from './contract-counts.js'

/**
 * How many rows something is true of, as the subject of a sentence with its verb.
 *
 * @example
 * rowsAre({ least: 14, most: 14 }, 4000) // => '14 of 4,000 rows are'
 * @example
 * rowsAre({ least: 1, most: 7 }, 4000) // => 'at least 1 of 4,000 rows is'
 */
export function rowsAre(tally: Tally, rows: number): string {
  return `${subject(tally, rows)} ${tally.least === 1 ? 'is' : 'are'}`
}

/** @example rowsRepeat({ least: 2, most: 2 }, 10) // => '2 of 10 rows repeat' */
export function rowsRepeat(tally: Tally, rows: number): string {
  return `${subject(tally, rows)} ${tally.least === 1 ? 'repeats' : 'repeat'}`
}

function subject({ least, most }: Tally, rows: number): string {
  return `${least < most ? 'at least ' : ''}${countInWords(least)} of ${countInWords(rows)} rows`
}

/**
 * A value as the file has it: all its digits, because the last of them may be what is beyond a limit.
 *
 * @example
 * exactly(1767225600000, 'timestamp') // => '2026-01-01'
 * @example
 * exactly(23.5, 'number') // => '23.5'
 */
export function exactly(value: number, type: ContractType | undefined): string {
  if (type !== 'timestamp' || !(Math.abs(value) <= 8.64e15))
    return String(Number.isSafeInteger(value) ? value : asWritten(value))
  const milliseconds = Math.floor(value)
  const microseconds = Math.min(999, Math.round((value - milliseconds) * 1000))
  const text = new Date(milliseconds).toISOString()
  if (microseconds > 0) return text.replace('Z', `${String(microseconds).padStart(3, '0')}Z`)
  return text.replace(/T00:00:00\.000Z$/, '').replace(/\.000Z$/, 'Z')
}
