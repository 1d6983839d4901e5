import { z } from 'zod'

const day = z.iso.date()
const time = z.iso.datetime({ offset: true })

/**
 * Milliseconds since 1970-01-01 UTC of a day, or of a time with its zone; undefined for all else.
 *
 * @param of which end of a day
 * @example
 * instantOf('1970-01-02', 'start') // => 86400000
 */
export function instantOf(text: string, of: 'start' | 'end'): number | undefined {
  if (day.safeParse(text).success) return Date.parse(`${text}T${of === 'start' ? '00:00:00.000' : '23:59:59.999'}Z`)
  const instant = time.safeParse(text).success ? Date.parse(text) : Number.NaN
  return Number.isNaN(instant) ? undefined : instant
}
