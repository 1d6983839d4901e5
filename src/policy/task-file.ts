import { z } from 'zod'

import { taskTypes } from '../documents/index.js'
import { later } from './later.js'
import { text } from './written-text.js'

const column = (description: string) => text().optional().describe(description)

/** `task:` as the file says it. */
export const taskFile = z
  .strictObject({
    type: z
      .enum(taskTypes)
      .register(later, { values: ['ranking'] })
      .describe('What the model does; `score` for evaluations by item'),
    id: column('Column that pairs the two models, unique; `row-number` pairs by position. Default: `id`').meta({
      examples: ['id', 'row-number']
    }),
    label: column('Column of the truth. Default: `label`').meta({ examples: ['label'] }),
    prediction: column(
      'Column of the predicted class or value; not read beside `threshold`. Default: `prediction`'
    ).meta({
      examples: ['prediction']
    }),
    score: z
      .union([text(), z.record(z.string().min(1), text())])
      .optional()
      .describe('Column of the score; for multiclass a map of classes to columns. Default: `score`')
      .meta({ examples: ['score', { cat: 'p_cat', dog: 'p_dog' }] }),
    positive: text()
      .optional()
      .describe('Binary: the class that counts as positive; `1` where the classes are 0 and 1')
      .meta({ examples: [1] }),
    threshold: z
      .number()
      .min(0, 'must be in [0, 1]')
      .max(1, 'must be in [0, 1]')
      .optional()
      .describe(
        'Binary: scores from here on are predicted positive, on both sides, whatever a column of predictions says. Without it, and without that column, 0.5'
      )
      .meta({ examples: [0.5] }),
    group: column('Column of groups of rows that belong together, such as one day or one user').meta({
      examples: ['date']
    }),
    weight: column('Column of the weights of rows').meta({ examples: ['weight'] }),
    'min-rows': z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .default(1)
      .describe('Fewer rows are an error; score: fewer items with a score'),
    sample: column('Score: column of the repeated sample within an item').meta({ examples: ['epoch'] }),
    'missing-scores': z
      .number()
      .min(0, 'must be at least 0 and below 1')
      .lt(1, 'must be at least 0 and below 1')
      .default(0)
      .describe('Score: share of blank scores that is tolerated')
  })
  .describe('How the rows of predictions are read')
export type TaskFile = z.output<typeof taskFile>
