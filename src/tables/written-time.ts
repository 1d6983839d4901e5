import { timeOf } from '../documents/index.js'
import { withoutSpaces } from './written-number.js'

const ZERO = 48
const [PLUS, MINUS, POINT, COLON, SPACE, T, Z] = [...'+-.: tz'].map((one) => one.charCodeAt(0))
const dateLength = 10
const millisecondsInMinute = 60_000
const millisecondsInDay = 86_400_000

/**
 * The time that a cell writes as ISO 8601, in milliseconds since 1970-01-01 UTC, exact to the microsecond; spaces around
 * it aside.
 *
 * A date is its midnight. A time without an offset is in UTC. Between date and time stands `T` or a space. Further
 * digits of the fraction are dropped.
 *
 * @returns undefined where it writes none
 * @example
 * writtenTime('2024-01-02T03:04:05.25+01:00') // => 1704161045250
 * @example
 * writtenTime('2024-01-02') // => 1704153600000
 * @example
 * writtenTime('') // => 'blank'
 * @example
 * writtenTime('2024-02-30') // => undefined
 */
export function writtenTime(text: string): number | 'blank' | undefined {
  const [from, to] = withoutSpaces(text, 0, text.length)
  if (from === to) return 'blank'
  const midnight = writtenDate(text, from) * millisecondsInDay
  const at = from + dateLength
  if (at === to || Number.isNaN(midnight)) return Number.isNaN(midnight) ? undefined : midnight
  const between = text.charCodeAt(at)
  if (between !== SPACE && (between | 32) !== T) return undefined
  const clock = writtenClock(text, at + 1)
  const offset = writtenOffset(text, clock.end, to)
  if (Number.isNaN(clock.milliseconds) || Number.isNaN(offset)) return undefined
  return timeOf(midnight + clock.milliseconds - offset * millisecondsInMinute, clock.microseconds)
}

/** Days from 1970-01-01 to `YYYY-MM-DD` in the Gregorian calendar; NaN if it is no date. */
function writtenDate(text: string, at: number): number {
  const year = pair(text, at) * 100 + pair(text, at + 2)
  const month = pair(text, at + 5)
  const day = pair(text, at + 8)
  const isWritten = text.charCodeAt(at + 4) === MINUS && text.charCodeAt(at + 7) === MINUS
  if (!isWritten || !(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN
  // Years that begin in March end with their leap day: Hinnant, "chrono-compatible low-level date algorithms".
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfYear - 719_468
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

interface Clock {
  /** NaN if it is no time of the day. */
  readonly milliseconds: number
  /** What the fraction has beyond the milliseconds, in [0, 999]. */
  readonly microseconds: number
  readonly end: number
}

/** `HH:MM`, `HH:MM:SS` or `HH:MM:SS.fraction`. */
function writtenClock(text: string, at: number): Clock {
  const hour = pair(text, at)
  const minute = pair(text, at + 3)
  const isWritten = hour < 24 && minute < 60 && text.charCodeAt(at + 2) === COLON
  const milliseconds = isWritten ? (hour * 60 + minute) * millisecondsInMinute : Number.NaN
  if (text.charCodeAt(at + 5) !== COLON) return { milliseconds, microseconds: 0, end: at + 5 }
  const second = pair(text, at + 6)
  const toSecond = second < 60 ? milliseconds + second * 1000 : Number.NaN
  if (text.charCodeAt(at + 8) !== POINT) return { milliseconds: toSecond, microseconds: 0, end: at + 8 }
  let end = at + 9
  let fraction = 0
  for (let unit = 100_000; isDigit(text, end); end++, unit = Math.floor(unit / 10))
    fraction += (text.charCodeAt(end) - ZERO) * unit
  if (end === at + 9) return { milliseconds: Number.NaN, microseconds: 0, end }
  return { milliseconds: toSecond + Math.floor(fraction / 1000), microseconds: fraction % 1000, end }
}

/** Minutes east of UTC of nothing, `Z`, `+HH`, `+HHMM` or `+HH:MM`; NaN if it is something else. */
function writtenOffset(text: string, at: number, end: number): number {
  if (at === end) return 0
  const sign = text.charCodeAt(at)
  if ((sign | 32) === Z) return at + 1 === end ? 0 : Number.NaN
  if (sign !== PLUS && sign !== MINUS) return Number.NaN
  const minutes = at + (text.charCodeAt(at + 3) === COLON ? 4 : 3)
  const isShort = at + 3 === end
  const hour = pair(text, at + 1)
  const minute = isShort ? 0 : pair(text, minutes)
  if (!(hour < 24 && minute < 60) || (!isShort && minutes + 2 !== end)) return Number.NaN
  return (sign === MINUS ? -1 : 1) * (hour * 60 + minute)
}

/** The number of two digits; NaN if they are none. */
function pair(text: string, at: number): number {
  return isDigit(text, at) && isDigit(text, at + 1)
    ? (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO
    : Number.NaN
}

function isDigit(text: string, at: number): boolean {
  const digit = text.charCodeAt(at) - ZERO
  return digit >= 0 && digit <= 9
}
