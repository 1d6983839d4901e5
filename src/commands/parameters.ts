import { z } from 'zod'

/** Parameters that several commands share. Each is described once; help and metadata are made from here. */
export const shared = {
  policy: z
    .array(z.string())
    .default(['.github/model-gate.yml'])
    .describe('Policy that says what good enough means; several policies are several models')
    .meta({ placeholder: 'FILE' }),
  onePolicy: z
    .string()
    .default('.github/model-gate.yml')
    .describe('Policy that says what good enough means')
    .meta({ placeholder: 'FILE' }),
  policyRef: z
    .string()
    .optional()
    .describe('Commit at which policy and standards are read, such as origin/main; default: the files on disk')
    .meta({ where: 'cli', placeholder: 'COMMIT' }),
  predictions: z
    .string()
    .optional()
    .describe('Predictions of the candidate, instead of candidate.predictions')
    .meta({ placeholder: 'FILE' }),
  metrics: z
    .string()
    .optional()
    .describe('Metric file of the candidate, instead of candidate.metrics')
    .meta({ placeholder: 'FILE' }),
  baseline: z
    .array(z.string())
    .default([])
    .describe(
      'Where the numbers of production are, such as file:production.csv; replaces baseline.from, tried in order'
    )
    .meta({ placeholder: 'REF' }),
  output: z.string().default('model-gate').describe('Folder for what is written').meta({ placeholder: 'DIR' }),
  format: z
    .enum(['text', 'markdown', 'json'])
    .default('text')
    .describe('What standard output gets')
    .meta({ where: 'cli' }),
  quiet: z.boolean().default(false).describe('No progress on standard error').meta({ where: 'cli' }),
  'no-color': z.boolean().default(false).describe('No colours').meta({ where: 'cli' }),
  now: z.iso
    .datetime({ error: 'must be a time such as 2026-08-31T12:00:00Z' })
    .optional()
    .describe('The time that ages and expiry dates are held against')
    .meta({ where: 'cli', placeholder: 'TIME' }),
  seed: z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
    .transform(Number)
    .optional()
    .describe('Seed of all resampling; default: made from the data')
    .meta({ where: 'cli', placeholder: 'N' })
}
