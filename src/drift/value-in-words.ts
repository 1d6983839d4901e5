import { inWords } from '../comparison/index.js'

const LONGEST = 40

/**
 * A category in a sentence: in backquotes, cut after 40 characters.
 *
 * @example
 * quoted('US') // => '`US`'
 */
export function quoted(text: string): string {
  const characters = [...text]
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
  return `\`${shown}\``
}

/**
 * A value of a column in a sentence: whole numbers as they are, others with three significant digits.
 *
 * @example
 * shownNumber(-999) // => '`-999`'
 */
export function shownNumber(value: number): string {
  return `\`${Number.isInteger(value) && Math.abs(value) < 1e6 ? String(value) : inWords(value)}\``
}

/**
 * A share in a sentence. Only none is "0 %" and only all is "100 %".
 *
 * @example
 * shareInWords(0.1784) // => '18 %'
 */
export function shareInWords(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.01) return 'under 0.01 %'
  if (percent > 99.99 && percent < 100) return 'over 99.99 %'
  return `${Number(percent.toFixed(percent < 1 || percent > 99 ? 2 : percent < 10 ? 1 : 0))} %`
}
