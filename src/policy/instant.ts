import { z } from 'zod'

import { timeOf } from '../documents/index.js'

const day = z.iso.date()
const time = z.iso.datetime({ offset: true })

/**
 * Milliseconds since 1970-01-01 UTC of a day, or of a time with its zone, to the microsecond; undefined for all else.
 *
 * @param of which end of a day
 * @example
 * instantOf('1970-01-02', 'start') // => 86400000
 */
export function instantOf(text: string, of: 'start' | 'end'): number | undefined {
  if (day.safeParse(text).success)
    return of === 'start' ? Date.parse(`${text}T00:00:00.000Z`) : timeOf(Date.parse(`${text}T23:59:59.999Z`), 999)
  if (!time.safeParse(text).success) return undefined
  const fraction = (/\.(\d+)/.exec(text)?.[1] ?? '').padEnd(6, '0')
  const seconds = Date.parse(text.replace(/\.\d+/, ''))
  const instant = timeOf(seconds + Number(fraction.slice(0, 3)), Number(fraction.slice(3, 6)))
  return Number.isNaN(instant) ? undefined : instant
}

/** Whether a time has digits beyond the microsecond, to which a table is read. */
export function isTooFine(text: string): boolean {
  return time.safeParse(text).success && /\.\d{6}\d*[1-9]/.test(text)
}
