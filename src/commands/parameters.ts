import { z } from 'zod'

import { commentModes } from '../documents/index.js'
import { usualOutput } from './output-folder.js'

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
    .describe('Predictions of the candidate: candidate.predictions of the policy')
    .meta({ placeholder: 'FILE' }),
  metrics: z
    .string()
    .optional()
    .describe('Metric file of the candidate: candidate.metrics of the policy')
    .meta({ placeholder: 'FILE' }),
  baseline: z
    .array(z.string())
    .default([])
    .describe(
      'Where the numbers of production are, such as file:production.csv: baseline.from of the policy; several are tried in order'
    )
    .meta({ placeholder: 'REF' }),
  reference: z
    .string()
    .optional()
    .describe('Table or profile that drift is measured from: drift.reference of the policy')
    .meta({ placeholder: 'TABLE' }),
  current: z
    .string()
    .optional()
    .describe('Table that is looked at for drift: drift.current of the policy')
    .meta({ placeholder: 'TABLE' }),
  'working-directory': z
    .string()
    .optional()
    .describe('Folder in the checkout that paths in a policy are relative to')
    .meta({ where: 'action', placeholder: 'DIR' }),
  'github-token': z
    .string()
    .optional()
    .describe('Token that reads policy and baselines (contents: read) and writes the comment (pull-requests: write)')
    .meta({ where: 'action', actionDefault: '${{ github.token }}' }),
  comment: z
    .enum(commentModes)
    .optional()
    .describe('When the pull request gets a comment, where the policy does not say; on-change without both')
    .meta({ where: 'action' }),
  key: z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, . _ or -')
    .default('model-gate')
    .describe('What tells this comment from others of the same pull request')
    .meta({ where: 'action' }),
  sha: z
    .string()
    .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full commit SHA, 40 digits of 0-9 a-f')
    .optional()
    .describe('Commit that is judged, on repository_dispatch and workflow_dispatch: the head of an open pull request')
    .meta({ where: 'action', placeholder: 'COMMIT' }),
  'status-context': z
    .string()
    .max(255, 'must be at most 255 characters')
    .optional()
    .describe(
      'Name of a commit status that says how the gate ended (statuses: write), {base} in it the branch that it is for; default: none'
    )
    .meta({ where: 'action', placeholder: 'NAME' }),
  needs: z
    .string()
    .optional()
    .describe('Results of the jobs before this one, the needs context as JSON: each must be success')
    .meta({ where: 'action', placeholder: 'JSON' }),
  'expected-legs': z
    .array(z.string())
    .default([])
    .describe('Legs that must have handed over a document: the name of one, or <model>/<leg>')
    .meta({ where: 'action', placeholder: 'NAME' }),
  leg: z
    .string()
    .optional()
    .describe('Name of this leg of a matrix, a-z 0-9 _ -; default: made from the values of the matrix')
    .meta({ where: 'action', actionDefault: '${{ toJSON(matrix) }}' }),
  upload: z
    .enum(['auto', 'never'])
    .default('auto')
    .describe('Whether documents are handed to later jobs as artifacts; auto: where there is an artifact service')
    .meta({ where: 'action' }),
  output: z
    .string()
    .default(usualOutput)
    .describe(`Folder for what is written; git ignores ${usualOutput} where it is made here`)
    .meta({ placeholder: 'DIR' }),
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
