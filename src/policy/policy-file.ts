import { z } from 'zod'

import {
  aggregateSchema,
  commentModes,
  MOST_REPEATS,
  referenceForms,
  type Condition,
  type Effect
} from '../documents/index.js'
import { driftFile } from './drift-file.js'
import { floorForm } from './floor-reference.js'
import { later } from './later.js'
import { metricsFile } from './metric-entry-file.js'
import { taskFile } from './task-file.js'
import { waivableRules } from './waivable-rules.js'
import { durationText, path, text, words } from './written-text.js'

const metricFileFormats = z
  .enum(['auto', 'flat', 'classification-report', 'kfp'])
  .register(later, { values: ['junit', 'nested', 'sklearn'] })
  .default('auto')
  .describe('How the file is read; `auto` recognises it')

const metricFile = z
  .strictObject({ path: path('The file').meta({ examples: ['out/load.json'] }), format: metricFileFormats })
  .describe('A metric file and how it is read')

const reference = path(
  `${Object.values(referenceForms)
    .map((form) => `\`${form}\``)
    .join(', ')}; \`git:base:\` is the base commit of the pull request`
)

const candidateFile = z
  .strictObject({
    run: text()
      .optional()
      .describe('Command that measures the model; leave it out when an earlier step wrote the files')
      .meta({ examples: ['python evaluate.py'] }),
    timeout: durationText()
      .default('30m')
      .describe('How long the command may take')
      .meta({ examples: ['20m'] }),
    predictions: path('One row an example: CSV, TSV, JSON Lines or Parquet; a path or a quoted glob')
      .optional()
      .meta({ examples: ['out/predictions.csv'] }),
    metrics: z
      .union([path('One metric file'), z.record(z.string().min(1), z.union([path('A metric file'), metricFile]))])
      .optional()
      .describe(
        'Numbers that your code measured: one file, or a map of names to files (metrics are then called `test/accuracy`); paths or quoted globs'
      )
      .meta({ examples: ['out/metrics.json', { test: 'out/test.json' }] }),
    files: z
      .array(path('A model file'))
      .optional()
      .describe('Model files, whose digests are recorded')
      .meta({ examples: [['model/model.onnx']] }),
    'measured-by': z
      .array(path('A file that the measurement depends on'))
      .optional()
      .describe(
        'Files that the measurement depends on: changes to them are shown, and with a list also another `run`, `predictions`, `metrics` or `from`'
      )
      .meta({ examples: [['evaluate.py', 'data/test.csv']] }),
    from: text()
      .optional()
      .describe(
        'A version or a run that another system makes for this commit, instead of run, predictions and metrics: a reference to a registry or a store, with `{commit}` or `{pr}` in it'
      )
      .meta({ examples: ['models:/churn@pr-{pr}'] }),
    wait: durationText()
      .optional()
      .describe('How long `from` is waited for')
      .meta({ examples: ['60m'] }),
    repeats: z
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(MOST_REPEATS, `must be at most ${MOST_REPEATS}`)
      .default(1)
      .describe('How often `run` is started: what its numbers differ by is the noise that a change must rise above')
      .meta({ examples: [5] }),
    aggregate: aggregateSchema.optional()
  })
  .describe('How the model of this pull request is measured')
export type CandidateFile = z.output<typeof candidateFile>

const baselineFile = z
  .strictObject({
    from: z
      .union([reference, z.array(reference).min(1, 'must name at least one place')])
      .describe(
        `Where the baseline is kept, one place or a list tried in order: ${Object.values(referenceForms)
          .map((form) => `\`${form}\``)
          .join(', ')}`
      )
      .meta({
        examples: ['git:base:predictions.csv', ['git:main:metrics/production', 'file:baseline/predictions.csv']]
      }),
    run: text()
      .optional()
      .describe('Command that measures the baseline again when its stored rows are of other data')
      .meta({ examples: ['python evaluate.py --model "$MODEL_GATE_BASELINE_URI"'] }),
    predictions: path('What that command writes')
      .optional()
      .meta({ examples: ['out/baseline.csv'] }),
    'max-age': durationText()
      .optional()
      .describe('An older baseline is reported as `old-baseline`')
      .meta({ examples: ['180d'] }),
    'on-unreachable': z
      .enum(['error', 'next'])
      .default('error')
      .describe('When a place cannot be reached: end with an error, or try the next'),
    anchor: reference
      .optional()
      .describe('A pinned release against which slow creep is measured')
      .meta({ examples: ['git:v1.0:predictions.csv'] })
  })
  .describe('What the candidate is compared with')
export type BaselineFile = z.output<typeof baselineFile>

const sliceFile = z
  .strictObject({
    by: z
      .array(z.union([text(), z.array(text()).min(1, 'must name at least one column')]))
      .min(1, 'must name at least one column')
      .describe('Columns; a list within the list crosses its columns')
      .meta({ examples: [['carrier', 'origin', ['carrier', 'origin']]] }),
    'min-rows': z
      .int('must be a whole number')
      .min(100, 'must be at least 100')
      .default(100)
      .describe('Smaller slices are not judged'),
    metrics: metricsFile
  })
  .describe('Checks that are made in every slice')
export type SliceFile = z.output<typeof sliceFile>

const waiverFile = z
  .strictObject({
    check: text()
      .describe('Id of the check, as in the report')
      .meta({ examples: ['metric/accuracy[carrier=HA]'] }),
    rule: z.enum(waivableRules).describe('The rule that may fail'),
    'up-to': z
      .number()
      .optional()
      .describe(
        'How far it may go: beyond this the check fails all the same. Required but for rules without a number: `present` and `additional-columns`; for `type`, `values`, `unique` and `nullable` a share of rows'
      )
      .meta({ examples: [0.05] }),
    until: z.iso
      .date('must be a day of the calendar such as 2026-12-31')
      .describe('Last day on which it counts, UTC')
      .meta({ examples: ['2026-12-31'] }),
    reason: words()
      .describe('Why')
      .meta({ examples: ['HA left the route in May'] }),
    owner: words()
      .describe('Who answers for it')
      .meta({ examples: ['@acme/risk-models'] })
  })
  .describe('A failure that is accepted for a while')
export type WaiverFile = z.output<typeof waiverFile>

const effect = (usual: Effect, description: string) =>
  z.enum(['block', 'warn', 'ignore']).default(usual).describe(description)

const effects = {
  fail: effect('block', 'A limit is broken'),
  missing: effect('block', 'A number that the policy asks for is not there'),
  incomparable: effect('block', 'The two models were measured on different data'),
  inconclusive: effect('warn', 'The data are too few to tell'),
  'no-baseline': effect('warn', 'There is nothing to compare with'),
  'not-judged': effect('ignore', 'A slice has too few rows'),
  'unproven-data': effect('ignore', 'It is not proven that both sides were measured on the same data'),
  'old-baseline': effect('warn', 'The baseline is older than `baseline.max-age`')
} satisfies Record<Condition, unknown>

const whenFile = z
  .strictObject(effects)
  .describe('What each outcome does; an error always blocks')
  .register(later, { never: { error: 'always blocks and cannot be named' } })
/** What happens where the policy says nothing. */
export const usualEffects = whenFile.parse({}) satisfies Record<Condition, Effect>

/** Beyond it a bound is the furthest of the 10,000 replicates of a bootstrap, whatever the confidence. */
const confidenceRange = 'must be above 0.5 and at most 0.9999'

/** The policy as a file says it: every key, its type, its default and its description. */
export const policyFile = z
  .strictObject({
    version: z
      .literal(1, 'must be 1, the version that this Model Gate reads (a newer Model Gate reads later ones)')
      .describe('Version of this format'),
    extends: z
      .string()
      .regex(
        floorForm,
        'must be github:<owner>/<name>/<path>.yml@<commit>, the commit in full (40 of 0-9 a-f): branches and tags move'
      )
      .optional()
      .describe(
        'A floor that this policy may only tighten: a file of a repository of the same GitHub, at a commit of its default branch'
      )
      .meta({ examples: ['github:acme/policies/churn.yml@3f2a9c0d5b1e8f7a6c4d2e0b9f8a7c6d5e4f3a2b'] }),
    model: z
      .string()
      .regex(/^[a-z0-9][a-z0-9._-]{0,63}$/, 'must be 1 to 64 of a-z 0-9 . _ - and begin with a letter or a digit')
      .describe('Name of the model: key of the comment, the baselines and the artifacts')
      .meta({ examples: ['churn'] }),
    paths: z
      .array(
        path('A file, a folder or a glob').refine((pattern) => !pattern.startsWith('!'), {
          error: 'must say which files matter, not which do not'
        })
      )
      .min(1, 'must name at least one path')
      .optional()
      .describe(
        'Files that the model depends on: a pull request that changes none of them ends green, and nothing is measured'
      )
      .meta({ examples: [['models/**', 'src/**']] }),
    candidate: candidateFile.optional(),
    task: taskFile.optional(),
    baseline: baselineFile.optional(),
    metrics: metricsFile.optional(),
    slices: z
      .union([sliceFile, z.array(sliceFile)])
      .optional()
      .describe('Checks within groups of rows: one map or a list of maps'),
    drift: driftFile.optional(),
    'data-contract': path(
      'File that says what the columns of the data must be: types, ranges, domains, missing values, uniqueness'
    )
      .optional()
      .meta({ examples: ['contract.yml'] }),
    confidence: z
      .number()
      .gt(0.5, confidenceRange)
      .max(0.9999, confidenceRange)
      .default(0.95)
      .describe(
        'Confidence of each one-sided bound; of the columns that are said to have drifted, one minus this are false alarms at most'
      ),
    when: whenFile.optional(),
    waivers: z.array(waiverFile).optional().describe('Failures that are accepted for a while'),
    override: z
      .strictObject({
        label: z
          .string()
          .trim()
          .min(1, 'must not be empty')
          .max(50, 'must be at most 50 characters, as a label is')
          .describe('Label that a person with the role maintain or admin puts on the pull request')
          .meta({ examples: ['model-gate: override'] })
      })
      .optional()
      .describe(
        'How a pull request that fails is merged all the same; without it, not at all. An error is never overridden'
      ),
    loosened: z
      .enum(['warn', 'require-codeowner'])
      .default('warn')
      .describe(
        'What a pull request that loosens the policy gets: a warning, or a check that blocks until a code owner of the policy approves its newest commit'
      ),
    'merge-queue': z
      .enum(['evaluate', 'reuse'])
      .default('evaluate')
      .describe(
        'What happens in a merge queue: the group is evaluated, or takes the result of its pull request where all that it depends on is the same'
      ),
    report: z
      .strictObject({
        comment: z
          .enum(commentModes)
          .optional()
          .describe('When the pull request gets a comment; `on-change` where nobody says')
      })
      .optional()
      .describe('How the outcome is shown'),
    log: z
      .enum(['mlflow'])
      .optional()
      .describe(
        'Where the job that decides (`run`, or `gate` after `evaluate`) logs each evaluation, for its history: a run of MLflow, on the server that the environment names'
      )
  })
  .describe('What is good enough for one model')
  .register(later, { keys: ['inspect'] })
/** What could be read of a file that may have mistakes. */
export const partialPolicyFile = policyFile.partial()
export type PolicyFile = z.output<typeof partialPolicyFile>
