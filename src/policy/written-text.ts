import { z } from 'zod'

/** Text that YAML may take for a number or a boolean: read as it stands in the source (`01`, `NO`, `2026.10`). */
export const sourceText = z.registry<{ readonly anyScalar: true }>()

/** Free text: never empty; in an editor also a number or a boolean. */
export const text = (): z.ZodString => z.string().min(1, 'must not be empty').register(sourceText, { anyScalar: true })

/** Text that says something: more than blanks. */
export const words = (): z.ZodString =>
  text().refine((written) => written === '' || written.trim() !== '', 'must not be blank')

const secondsOf = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const

/** A length of time, such as `90s`, `20m`, `1h`, `180d`, `4w`; not zero, at most 5 digits. */
export const durationText = (): z.ZodString =>
  z.string().regex(/^[1-9][0-9]{0,4}[smhdw]$/, 'must be a duration such as 90s, 20m, 1h, 180d or 4w')

/**
 * Milliseconds of a duration that `durationText` accepted.
 *
 * @example
 * millisecondsOf('20m') // => 1200000
 */
export function millisecondsOf(duration: string): number {
  const unit = duration.at(-1) as keyof typeof secondsOf
  return Number(duration.slice(0, -1)) * secondsOf[unit] * 1000
}

/** A path in the repository, or where the job writes. */
export const path = (description: string): z.ZodString => z.string().min(1, 'must not be empty').describe(description)
