import { z } from 'zod'

/** In documents a number that is not finite is one of three names, because JSON has none for it. */
export const documentNumber = z
  .union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])])
  .transform((value) => (typeof value === 'number' ? value : Number(value)))

/** `sha256:` and 64 hexadecimal digits. */
export const digestText = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be "sha256:" and 64 hexadecimal digits')
