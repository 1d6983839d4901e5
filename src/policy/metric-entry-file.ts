import { z } from 'zod'

import { directionSchema, severities } from '../documents/index.js'
import { text } from './written-text.js'

const amount = () => z.number().min(0, 'must be at least 0')

/** One entry of `metrics:` as the file says it. */
const metricEntryFile = z
  .strictObject({
    metric: text()
      .optional()
      .describe('Metric of the catalogue; by default the key of the entry')
      .meta({ examples: ['accuracy'] }),
    column: text()
      .optional()
      .describe('Column of the predictions, instead of a metric; with `aggregate` and `direction`')
      .meta({ examples: ['latency_ms'] }),
    aggregate: z
      .string()
      .regex(
        /^(mean|sum|median|p(?!0+(\.0+)?$)[0-9]{1,2}(\.[0-9]{1,3})?)$/,
        'must be mean, sum, median or a percentile such as p95 (p1 to p99.9)'
      )
      .optional()
      .describe('How the column becomes one number: `mean`, `sum`, `median`, or a percentile such as `p95`')
      .meta({ examples: ['mean', 'sum', 'median', 'p95'] }),
    class: text()
      .optional()
      .describe('The metric of one class')
      .meta({ examples: ['dog'] }),
    average: z.enum(['macro', 'micro', 'weighted']).optional().describe('How the classes are averaged'),
    direction: directionSchema
      .optional()
      .describe('Which way is better; required for a column and for a number of your own, known for the catalogue'),
    'max-drop': amount()
      .optional()
      .describe(
        'How far a metric that is better when higher may fall below the baseline, in its own unit: 0.01 is one point'
      )
      .meta({ examples: [0.01] }),
    'max-drop-percent': amount()
      .optional()
      .describe('The same in per cent of the baseline')
      .meta({ examples: [2] }),
    'max-rise': amount()
      .optional()
      .describe('How far a metric that is better when lower may rise above the baseline, in its own unit')
      .meta({ examples: [0.01] }),
    'max-rise-percent': amount()
      .optional()
      .describe('The same in per cent of the baseline')
      .meta({ examples: [10] }),
    'min-gain': amount()
      .optional()
      .describe('The candidate must be better than the baseline by so much')
      .meta({ examples: [0.005] }),
    'max-gain': amount()
      .optional()
      .describe('A gain beyond this is suspicious: labels may have leaked')
      .meta({ examples: [0.2] }),
    min: z
      .number()
      .optional()
      .describe('Smallest value that is good enough, whatever the baseline')
      .meta({ examples: [0.8] }),
    max: z
      .number()
      .optional()
      .describe('Largest value that is good enough, whatever the baseline')
      .meta({ examples: [25] }),
    'fail-when': z
      .enum(['likely', 'proven'])
      .default('likely')
      .describe('`proven`: a regression limit fails only when the drop is proven to be beyond it'),
    proven: z
      .boolean()
      .default(false)
      .describe('A `min` or `max` passes only when the bound of the interval meets it too'),
    severity: z
      .enum(severities)
      .default('block')
      .describe('`warn` never blocks; `strict` blocks also what is not decided'),
    decide: z
      .enum(['statistics', 'estimate'])
      .default('statistics')
      .describe('`estimate`: these rows are the whole population, so the numbers decide')
  })
  .describe('One entry is one check; its key is the name of the check')
  .meta({ id: 'metric' })
export type MetricEntryFile = z.output<typeof metricEntryFile>

export const metricsFile = z
  .record(z.string().min(1), metricEntryFile)
  .describe('What is checked: one entry is one check, `metric` defaults to the key')
  .meta({ examples: [{ accuracy: { 'max-drop': 0.01, min: 0.8 } }] })
export type MetricsFile = z.output<typeof metricsFile>
