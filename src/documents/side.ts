import { z } from 'zod'

import { digestText } from './numbers.js'

/** How the two sides' data relate. */
export const sameDataStates = ['proven', 'not-proven', 'different', 're-evaluated', 'no-baseline'] as const
export type SameData = (typeof sameDataStates)[number]

export const candidateSideSchema = z
  .strictObject({
    kind: z.enum(['rows', 'numbers', 'none']).describe('Per-example predictions, bare numbers, or nothing'),
    commit: z.string().optional(),
    data: digestText.optional().describe('Digest of (id, label)'),
    rows: z.number().int().nonnegative().optional(),
    models: z.array(z.strictObject({ path: z.string(), digest: digestText, bytes: z.number() })).optional()
  })
  .describe('One of the two models')
export type CandidateSide = z.infer<typeof candidateSideSchema>

export const baselineSideSchema = candidateSideSchema
  .extend({ ageDays: z.number().optional(), sameData: z.enum(sameDataStates) })
  .describe("Production, and how its data relate to the candidate's")
export type BaselineSide = z.infer<typeof baselineSideSchema>
