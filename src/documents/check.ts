import { z } from 'zod'

import { aggregateSchema, directionSchema, intervalSchema, MOST_REPEATS, sliceSchema } from './evaluation.js'
import { documentNumber } from './numbers.js'
import { columnTypes } from './profile.js'
import { baselineSideSchema, candidateSideSchema } from './side.js'

/** From the worst to the best: a check has the worst status of its limits. */
export const statuses = [
  'error',
  'fail',
  'missing',
  'incomparable',
  'inconclusive',
  'no-baseline',
  'not-judged',
  'pass'
] as const
export type Status = (typeof statuses)[number]

/** @example worstStatus(['pass', 'inconclusive']) // => 'inconclusive' */
export function worstStatus(of: readonly Status[]): Status {
  return statuses.find((status) => of.includes(status)) ?? 'error'
}

export const severities = ['block', 'warn', 'strict'] as const
export type Severity = (typeof severities)[number]

export const rules = [
  'max-drop',
  'max-drop-percent',
  'max-rise',
  'max-rise-percent',
  'min-gain',
  'max-gain',
  'min',
  'max'
] as const
export type Rule = (typeof rules)[number]

/** What a column of a table is held against. */
export const driftRules = ['ks', 'wasserstein', 'jensen-shannon', 'missing', 'infinite', 'new-categories'] as const
export type DriftRule = (typeof driftRules)[number]

export const limitSchema = z
  .strictObject({
    rule: z.string().describe('The key of the policy, such as max-drop'),
    value: documentNumber.describe('The limit as the policy writes it'),
    status: z.enum(statuses),
    of: z
      .enum(['candidate', 'difference', 'distance'])
      .describe(
        'What the limit is held against: the candidate, its difference from the baseline, or how far two tables are apart'
      ),
    estimate: documentNumber.optional().describe('Estimate of that, in the unit of the metric'),
    interval: intervalSchema.optional().describe('Interval of that, in the unit of the metric'),
    p: documentNumber
      .optional()
      .describe('One-sided p-value that the candidate is not worse (fail-when proven: not worse than the limit)'),
    q: documentNumber.optional().describe('The same after Holm within its family, times the number of families'),
    detectable: documentNumber.optional().describe('Smallest change that these data show with 80 % power'),
    nNeeded: documentNumber.optional().describe('Rows that would exclude the limit with 95 % power if nothing changed'),
    mayPass: z.boolean().describe('False where the data are too thin for a pass, whatever the estimate'),
    support: z.number().optional().describe('Smallest count that enters the metric'),
    groups: z
      .strictObject({ count: z.number().int(), effective: z.number() })
      .optional()
      .describe('Independent groups of rows, and what they are worth when uneven'),
    reason: z.string()
  })
  .describe('One rule of a check and how it was decided')
export type Limit = z.infer<typeof limitSchema>

const tableSideSchema = z.strictObject({
  rows: z.number().int().nonnegative(),
  values: z.number().int().nonnegative().describe('Cells that hold a value of the type of the column'),
  missing: documentNumber.describe('Share of null and blank cells'),
  shares: z
    .array(documentNumber)
    .optional()
    .describe('Shares of about equal parts of the range, or of the leading categories: a picture')
})

/** How a column of two tables differs. */
export const driftSchema = z.strictObject({
  type: z.enum(columnTypes),
  reference: tableSideSchema,
  current: tableSideSchema,
  statistics: z
    .record(z.string(), documentNumber)
    .describe('Every statistic that was computed, by name, such as ks or psi'),
  change: z.string().describe('The main change in words; empty where there is none'),
  causes: z.array(z.string()).describe('What it looks like, in words: a unit, a sentinel value, ...')
})
export type Drift = z.infer<typeof driftSchema>

const repeatsSchema = z.strictObject({
  count: z.number().int().min(2).max(MOST_REPEATS),
  aggregate: aggregateSchema,
  noise: documentNumber.describe('Standard error of the aggregate, from what the repeats differ by')
})

export const checkSchema = z
  .strictObject({
    id: z.string().describe('<family>/<subject>[<slice>], unique in a report'),
    family: z.string().describe('metric, anchor, policy, baseline, ...'),
    subject: z.string().describe('The key of the entry in the policy'),
    slice: sliceSchema.optional(),
    status: z.enum(statuses),
    severity: z.enum(severities),
    metric: z.string().optional().describe('The metric in words, such as "recall of dog"'),
    direction: directionSchema.optional(),
    baseline: documentNumber.optional(),
    candidate: documentNumber.optional(),
    difference: documentNumber.optional().describe('Candidate minus baseline, not turned round'),
    method: z.string().optional().describe('The procedure behind the interval of the difference'),
    n: z
      .number()
      .int()
      .nonnegative()
      .optional()
      .describe('Rows that it was measured on; of a column those with a value, of a share of columns the columns'),
    repeats: z
      .strictObject({ candidate: repeatsSchema.exactOptional(), baseline: repeatsSchema.exactOptional() })
      .exactOptional()
      .describe('Of a side that was measured several times: how its value was made, and the noise floor'),
    limits: z.array(limitSchema),
    drift: driftSchema.optional().describe('Of a check on a column of two tables'),
    reason: z.string().describe('One sentence for a person; never empty unless passed'),
    nextStep: z.string().describe('What to do; never empty unless passed'),
    waiver: z
      .strictObject({
        rule: z.string(),
        upTo: z.number().optional(),
        until: z.string(),
        reason: z.string(),
        owner: z.string()
      })
      .optional()
      .describe('The waiver that covers the failed rules')
  })
  .describe('One question and its answer')
export type Check = z.infer<typeof checkSchema>

export const checksSchema = z
  .strictObject({
    schema: z.literal('model-gate/checks@1'),
    model: z.string(),
    candidate: candidateSideSchema.optional(),
    baseline: baselineSideSchema.optional(),
    found: z
      .strictObject({
        reference: z.string().describe('The reference that answered'),
        version: z.string().exactOptional().describe('What it stood for, such as a version or a commit')
      })
      .optional()
      .describe('Where the baseline was found'),
    seed: z.number().int().nonnegative().optional().describe('Seed of all resampling'),
    checks: z.array(checkSchema)
  })
  .describe('Answers of one part of the gate')
export type Checks = z.infer<typeof checksSchema>
