import { z } from 'zod'

import { digestText, documentNumber } from './numbers.js'

export const taskTypes = ['binary', 'multiclass', 'regression', 'score'] as const
export type TaskType = (typeof taskTypes)[number]

export const directionSchema = z.enum(['higher', 'lower']).describe('Which way is better')
export type Direction = z.infer<typeof directionSchema>

export const intervalSchema = z
  .strictObject({
    low: documentNumber.describe('Lower bound, in the unit of the value'),
    high: documentNumber.describe('Upper bound, in the unit of the value'),
    level: z.number().gt(0).lt(1).describe('Probability that the interval claims, 0.9 for 90 %'),
    sides: z.literal(2).describe('Two-sided: each bound alone is one-sided at (1 + level) / 2')
  })
  .describe('Interval for an unknown value')
export type Interval = z.infer<typeof intervalSchema>

/** What rounding may put outside of an interval, beside the size of its value. */
const SLACK = 1e-9

/**
 * Whether an interval is one and holds its value, but for rounding.
 *
 * @example
 * holdsValue({ low: 0.8, high: 0.9 }, 0.95) // => false
 */
export function holdsValue({ low, high }: Pick<Interval, 'low' | 'high'>, value: number): boolean {
  const slack = SLACK * Math.max(1, Math.abs(value))
  return low <= high && value >= low - slack && value <= high + slack
}

export const sliceSchema = z.record(z.string(), z.string()).describe('Slice: column to value, columns sorted by name')
export type Slice = z.infer<typeof sliceSchema>

/** The most that a policy may ask for. */
export const MOST_REPEATS = 100

export const aggregateSchema = z.enum(['mean', 'median']).describe('What repeats are brought together by')

export const metricValueSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .describe('Canonical name of the metric, or the name that the user gave a number of their own'),
    class: z.string().optional().describe('Class of a per-class metric'),
    average: z.enum(['macro', 'micro', 'weighted']).optional().describe('How classes are averaged'),
    slice: sliceSchema.optional(),
    value: documentNumber.describe('The value; "NaN" where it is undefined'),
    direction: directionSchema.optional(),
    n: z.number().int().nonnegative().optional().describe('Rows (or items) behind the value'),
    standardError: documentNumber
      .optional()
      .describe('Standard error of the value; of repeats, their noise and the error that they report together'),
    interval: intervalSchema.optional(),
    repeats: z
      .strictObject({
        aggregate: aggregateSchema,
        values: z.array(documentNumber).min(2).max(MOST_REPEATS).describe('What each repeat measured, in their order'),
        noise: documentNumber.describe('Standard error of the aggregate, from what the repeats differ by')
      })
      .optional()
      .describe('The repeats that the value was made of'),
    source: z.enum(['computed', 'reported']).describe('Computed from rows by the gate, or reported by a metric file')
  })
  .describe('One metric, overall or in one slice')
export type MetricValue = z.infer<typeof metricValueSchema>

/** Which of two numbers of all rows decides would depend on their order. */
function refuseTwice(metrics: readonly MetricValue[], context: z.RefinementCtx): void {
  const seen = new Set<string>()
  metrics.forEach(({ name, class: label, average, slice }, index) => {
    const key = JSON.stringify([name, label, average])
    if (slice !== undefined || seen.size !== seen.add(key).size) return
    const of = [
      ...(average === undefined ? [] : [average]),
      name,
      ...(label === undefined ? [] : [`of class ${label}`])
    ]
    context.addIssue({ code: 'custom', path: [index], message: `${of.join(' ')} is there twice` })
  })
}

export const evaluationSchema = z
  .strictObject({
    schema: z.literal('model-gate/evaluation@1'),
    model: z.string().describe('Name of the model, as in the policy'),
    dataset: z
      .strictObject({
        name: z.string().optional(),
        digest: digestText
          .optional()
          .describe(
            'Digest of (id, label), and of the samples of each id, whatever the order of rows and the file format'
          ),
        rows: z.number().int().nonnegative().optional().describe('Rows read; for type score, items'),
        recorded: z
          .strictObject({ tool: z.string(), digest: z.string() })
          .optional()
          .describe('Digest by which another tool knows the data: two of one tool that differ are of other data')
      })
      .optional()
      .describe('What the model was measured on'),
    metrics: z.array(metricValueSchema).superRefine(refuseTwice),
    predictions: z
      .strictObject({
        path: z.string().describe('File of per-example predictions, relative to this document'),
        digest: digestText.describe('Digest of the file'),
        rows: z.number().int().nonnegative(),
        columns: z.array(z.string()).describe('Columns that the file has')
      })
      .optional(),
    metricFiles: z
      .array(
        z.strictObject({
          path: z.string(),
          digest: digestText,
          format: z.string().describe('The rule that matched'),
          repeat: z.number().int().positive().optional().describe('Which repeat wrote it, from 1')
        })
      )
      .optional()
      .describe('Metric files that were read'),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    files: z
      .array(z.strictObject({ path: z.string(), digest: digestText, bytes: z.number().int().nonnegative() }))
      .optional()
      .describe('Model files'),
    commit: z.string().optional().describe('Commit of the model'),
    createdAt: z.iso.datetime().optional().describe('When it was measured, UTC'),
    verdict: z.enum(['pass', 'warn', 'fail', 'error']).optional().describe('Verdict under which it was promoted'),
    force: z.string().optional().describe('Why it was promoted although its gate would not have it'),
    links: z.record(z.string(), z.string()).optional().describe('Addresses of the run and the commit')
  })
  .describe('Which model on which data gave which metrics')
export type Evaluation = z.infer<typeof evaluationSchema>
