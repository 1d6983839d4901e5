import { decimalNumber } from './decimal-number.js'

const SPACE = 32
const longestSpecial = 10
const nonFinite = /^([+-]?)(?:(inf|infinity)|nan)$/i

/**
 * The number that a cell of a text file writes, spaces around it aside, non-finite ones among them; correctly rounded.
 *
 * @returns undefined where it writes none
 * @example
 * writtenNumber(' -1.5 ', 0, 6) // => -1.5
 * @example
 * writtenNumber('  ', 0, 2) // => 'blank'
 * @example
 * writtenNumber('NA', 0, 2) // => undefined
 */
export function writtenNumber(text: string, start: number, end: number): number | 'blank' | undefined {
  const [from, to] = withoutSpaces(text, start, end)
  if (from === to) return 'blank'
  const value = decimalNumber(text, from, to)
  if (!Number.isNaN(value)) return value
  if (to - from > longestSpecial) return undefined
  const special = nonFinite.exec(text.slice(from, to))
  if (special === null) return undefined
  if (special[2] === undefined) return Number.NaN
  return special[1] === '-' ? -Infinity : Infinity
}

/**
 * The part of `text[start, end)` that has no spaces around it.
 *
 * @example
 * withoutSpaces(' a b ', 0, 5) // => [1, 4]
 */
export function withoutSpaces(text: string, start: number, end: number): readonly [from: number, to: number] {
  let from = start
  let to = end
  while (from < to && text.charCodeAt(from) === SPACE) from++
  while (from < to && text.charCodeAt(to - 1) === SPACE) to--
  return [from, to]
}
