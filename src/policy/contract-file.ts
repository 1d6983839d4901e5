import { z } from 'zod'

import { contractTypes, severities } from '../documents/index.js'
import { text } from './written-text.js'

const bound = (description: string) =>
  z
    .union([z.number(), z.string().min(1, 'must not be empty')])
    .optional()
    .describe(description)

const contractColumnFile = z
  .strictObject({
    type: z
      .enum(contractTypes)
      .optional()
      .describe('What every value is; `integer` is a number without a fraction. Without it anything')
      .meta({ examples: ['integer'] }),
    min: bound('Smallest value; for a timestamp a day or a time such as `2026-01-31T06:00:00Z`').meta({
      examples: [0, '2026-01-01']
    }),
    max: bound('Largest value; a day counts to its end, in UTC. Times are read to the microsecond').meta({
      examples: [23, '2026-12-31']
    }),
    nullable: z
      .union([
        z.boolean(),
        z.number().min(0, 'must be a share of rows in [0, 1]').max(1, 'must be a share of rows in [0, 1]')
      ])
      .default(false)
      .describe('Whether rows may be without a value, or which share of them may; NaN is no value')
      .meta({ examples: [0.02] }),
    values: z
      .array(text())
      .min(1, 'must name at least one value')
      .optional()
      .describe('All values that may occur')
      .meta({ examples: [['ATL', 'JFK', 'LGA']] }),
    unique: z.boolean().default(false).describe('No two rows have the same value'),
    severity: z
      .enum(severities)
      .default('block')
      .describe('`warn` never blocks; `strict` blocks also what is not decided')
  })
  .describe('A column, which must be there, and what it holds')

/** The data contract as a file says it. */
export const contractFile = z
  .strictObject({
    version: z
      .literal(1, 'must be 1, the version that this Model Gate reads (a newer Model Gate reads later ones)')
      .describe('Version of this format'),
    columns: z
      .record(z.string().min(1), contractColumnFile)
      .describe('The columns: one entry is one check, its key is the name of the column')
      .meta({ examples: [{ hour: { type: 'integer', min: 0, max: 23 } }] }),
    'additional-columns': z
      .enum(['allow', 'refuse'])
      .default('allow')
      .describe('What a column is that the contract does not name')
  })
  .describe('What the rows of a table must be')
/** What could be read of a file that may have mistakes. */
export const partialContractFile = contractFile.partial()
export type ContractColumnFile = z.output<typeof contractColumnFile>
