import { z } from 'zod'

import { documentNumber } from './numbers.js'

/** What drift takes a column for. `text` has too many different values to be compared by category. */
export const columnTypes = ['numeric', 'categorical', 'boolean', 'timestamp', 'text'] as const
export type ProfiledType = (typeof columnTypes)[number]

const count = z.number().int().nonnegative()

const common = {
  name: z.string(),
  missing: count.describe('Null and blank cells'),
  misfits: count.describe('Cells that are no value of this type, such as text in a column of numbers')
}

/**
 * Numbers by their edges e[0] < ... < e[k-1]: `at[i]` values equal e[i], `between[i]` lie between e[i-1] and e[i] (the first below all edges, the
 * last above them). So the share below and up to every edge is exact, and profiles that were counted at the same edges are added.
 */
const edgeCounts = {
  finite: count.describe('Finite values; all other counts are of these'),
  nan: count,
  infinite: z.strictObject({ negative: count, positive: count }),
  min: documentNumber.optional(),
  max: documentNumber.optional(),
  mean: documentNumber.optional(),
  variance: documentNumber.optional().describe('Mean square deviation from the mean, divided by n'),
  exact: z.boolean().describe('Every value that occurs is an edge'),
  edges: z.array(z.number()),
  at: z.array(count),
  between: z.array(count).describe('One more than edges'),
  heavy: z
    .array(z.tuple([z.number(), count]))
    .describe('Values that hold many rows, most rows first, whether they are edges or not')
}

const categoryCounts = {
  distinct: count.describe('Different values; an estimate beyond 10,000'),
  once: count.describe('Values seen in one row'),
  twice: count.describe('Values seen in two rows'),
  categories: z.array(z.tuple([z.string(), count])).describe('Most rows first, then by code point'),
  tail: z
    .array(count)
    .optional()
    .describe('Rows of all other values, by a hash of the value: 64 buckets; absent when every value is in categories')
}

const numericProfile = z.strictObject({ type: z.literal('numeric'), ...common, ...edgeCounts })
const timestampProfile = z.strictObject({
  type: z.literal('timestamp'),
  ...common,
  ...edgeCounts,
  hours: z.array(count).length(24).describe('Rows by hour of the day, UTC'),
  weekdays: z.array(count).length(7).describe('Rows by day of the week, Monday first, UTC')
})
const categoricalProfile = z.strictObject({ type: z.literal('categorical'), ...common, ...categoryCounts })
const booleanProfile = z.strictObject({ type: z.literal('boolean'), ...common, ...categoryCounts })
const textProfile = z.strictObject({ type: z.literal('text'), ...common, ...categoryCounts })

export const columnProfileSchema = z.discriminatedUnion('type', [
  numericProfile,
  timestampProfile,
  categoricalProfile,
  booleanProfile,
  textProfile
])
export type ColumnProfile = z.infer<typeof columnProfileSchema>
export type NumericProfile = z.infer<typeof numericProfile> | z.infer<typeof timestampProfile>
export type CategoricalProfile = Exclude<ColumnProfile, NumericProfile>

export const profileSchema = z
  .strictObject({
    schema: z.literal('model-gate/profile@1'),
    rows: count,
    digest: z.string().describe('sha256 of the names and types of the columns, in the order of the names'),
    unread: z
      .array(z.string())
      .min(1)
      .optional()
      .describe(
        'Columns whose cells are neither numbers, text, booleans nor times, but lists, structures, bytes or the like: of these nothing is known'
      ),
    columns: z.array(columnProfileSchema).describe('In the order of the table')
  })
  .describe('A summary of a table without its rows')
export type Profile = z.infer<typeof profileSchema>
