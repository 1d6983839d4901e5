import { z } from 'zod'

import { columnTypes, severities } from '../documents/index.js'
import { later } from './later.js'
import { durationText, path, text } from './written-text.js'

const ofEnvironment = 'is of the connection, which comes from the environment and never from the policy'

const sqlFile = z
  .strictObject({
    engine: z.enum(['duckdb', 'postgres', 'trino']).describe('Database that counts'),
    table: text()
      .optional()
      .describe('Table: `table`, `schema.table` or `catalog.schema.table`, without quotes')
      .meta({ examples: ['flights.january'] }),
    query: text()
      .optional()
      .describe('Instead of a table: one SELECT, whose result is the table')
      .meta({ examples: ['SELECT * FROM flights WHERE month = 1'] }),
    timeout: durationText()
      .default('10m')
      .describe('How long the database may take')
      .meta({ examples: ['20m'] })
  })
  .describe(
    'A table inside a database, counted there: no row leaves it. `table` or `query`; the connection comes from the environment, never from the policy'
  )
  .register(later, {
    never: Object.fromEntries(
      ['url', 'uri', 'dsn', 'connection', 'host', 'port', 'database', 'user', 'username', 'password', 'token'].map(
        (key) => [key, ofEnvironment]
      )
    )
  })
  .meta({ id: 'sql' })
export type SqlFile = z.output<typeof sqlFile>

const inDatabase = z.strictObject({ sql: sqlFile }).describe('A table inside a database')

const fraction = (description: string) =>
  z.number().gt(0, 'must be above 0 and below 1').lt(1, 'must be above 0 and below 1').describe(description)

/** What each limit is, and where it stands if nobody says: `docs/decisions.md`, "Drift". */
const limit = {
  ks: fraction(
    'Numbers: largest difference of the shares below a value (Kolmogorov-Smirnov), or of the shares of a value that holds half of the rows'
  ),
  // Clipped at 1 % and 99 %, no two tables are further apart than 14.2 standard deviations.
  wasserstein: z
    .number()
    .gt(0, 'must be above 0 and below 10')
    .lt(10, 'must be above 0 and below 10')
    .describe('Numbers: how far values moved on average, in standard deviations of the reference'),
  'jensen-shannon': fraction('Categories: distance of the shares (Jensen-Shannon, base 2, corrected for chance)'),
  missing: fraction('Rise of the share of rows without a value'),
  'new-categories': fraction('Categories: share of rows in categories that the reference does not have'),
  infinite: fraction('Numbers: rise of the share of infinite values')
} as const

/** Where a limit stands that nobody writes. */
export const usualLimits = {
  ks: 0.1,
  wasserstein: 0.25,
  'jensen-shannon': 0.1,
  missing: 0.02,
  'new-categories': 0.005,
  infinite: 0.02
} as const

const limitsFile = z
  .strictObject({
    ks: limit.ks.default(usualLimits.ks),
    wasserstein: limit.wasserstein.default(usualLimits.wasserstein),
    'jensen-shannon': limit['jensen-shannon'].default(usualLimits['jensen-shannon']),
    missing: limit.missing.default(usualLimits.missing),
    'new-categories': limit['new-categories'].default(usualLimits['new-categories']),
    infinite: limit.infinite.default(usualLimits.infinite)
  })
  .describe('How far a column may drift: what is smaller is no drift, however significant')

const elsewhere = 'is for the data contract (data-contract: contract.yml)'
const reported = 'is reported and cannot be a limit: it depends on the number of rows or of bins'

const columnFile = z
  .strictObject({
    type: z
      .enum(columnTypes)
      .optional()
      .describe('What the column is taken for, instead of what its values look like; `text` is not compared')
      .meta({ examples: ['categorical'] }),
    severity: z
      .enum(severities)
      .optional()
      .describe('Severity of this column, instead of `drift.severity`')
      .meta({ examples: ['block'] }),
    ks: limit.ks.optional().meta({ examples: [0.08] }),
    wasserstein: limit.wasserstein.optional().meta({ examples: [0.2] }),
    'jensen-shannon': limit['jensen-shannon'].optional().meta({ examples: [0.08] }),
    missing: limit.missing.optional().meta({ examples: [0.05] }),
    'new-categories': limit['new-categories'].optional().meta({ examples: [0.01] }),
    infinite: limit.infinite.optional().meta({ examples: [0.01] })
  })
  .describe('What is said of one column; limits that are not written are those of `drift.limits`')
  .register(later, {
    never: {
      min: elsewhere,
      max: elsewhere,
      values: elsewhere,
      unique: elsewhere,
      nullable: elsewhere,
      psi: reported,
      'p-value': reported
    }
  })
export type DriftColumnFile = z.output<typeof columnFile>

/** `drift:` as the file says it. */
export const driftFile = z
  .strictObject({
    reference: z
      .union([path('`baseline`, a table or a profile'), inDatabase])
      .default('baseline')
      .describe(
        'What the data are compared with: `baseline` (the profile kept with it), the path of a table or of a profile, or `{ sql: ... }`'
      )
      .meta({ examples: ['data/january.parquet', { sql: { engine: 'postgres', table: 'flights.january' } }] }),
    current: z
      .union([path('A table or a profile'), inDatabase])
      .optional()
      .describe('The data that are looked at, said in the same way. Default: the columns of the predictions')
      .meta({ examples: ['data/july.parquet'] }),
    exclude: z
      .array(text())
      .optional()
      .describe('Columns that are not looked at')
      .meta({ examples: [['id', 'comment']] }),
    group: text()
      .optional()
      .describe('Column of groups of rows that belong together, such as one day: whole groups are then compared')
      .meta({ examples: ['date'] }),
    'min-count': z
      .int('must be a whole number')
      .min(0, 'must be at least 0')
      .default(0)
      .describe('Categories of fewer rows are folded into one when a profile is stored, so that they do not leave')
      .meta({ examples: [10] }),
    columns: z
      .record(z.string().min(1), columnFile)
      .optional()
      .describe('What is said of single columns. All others are looked at too, by what their values look like')
      .meta({ examples: [{ hour: { type: 'categorical' }, distance: { severity: 'block', ks: 0.08 } }] }),
    limits: limitsFile.optional(),
    severity: z
      .enum(severities)
      .default('block')
      .describe('What a column that drifted does: `warn` never blocks; `strict` blocks also what is not decided'),
    'drifted-share': z
      .number()
      .gt(0, 'must be above 0 and at most 1')
      .max(1, 'must be above 0 and at most 1')
      .optional()
      .describe('`table/drifted-share` fails when this share of the columns drifted, whatever their severity')
      .meta({ examples: [0.2] })
  })
  .describe('Whether the data are still those that the model was made for')
export type DriftFile = z.output<typeof driftFile>
