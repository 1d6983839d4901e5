import { z } from 'zod'

import { checkSchema } from './check.js'
import { taskTypes } from './evaluation.js'
import { digestText } from './numbers.js'
import { baselineSideSchema, candidateSideSchema } from './side.js'

export const verdicts = ['pass', 'warn', 'fail', 'error'] as const
export type Verdict = (typeof verdicts)[number]

export const triedSchema = z
  .strictObject({
    reference: z.string().describe('The place, as the policy names it'),
    result: z.enum(['used', 'none', 'unreachable', 'refused', 'not-tried']),
    detail: z.string().describe('What it said'),
    milliseconds: z.number().nonnegative().optional()
  })
  .describe('One place where a baseline was looked for')
export type Tried = z.infer<typeof triedSchema>

export const reportSchema = z
  .strictObject({
    schema: z.literal('model-gate/report@1'),
    verdict: z.enum(verdicts),
    blocked: z.boolean(),
    summary: z.string().describe('The one line that explains the verdict'),
    model: z.string(),
    task: z.enum(taskTypes).optional(),
    confidence: z.number().describe('Of each one-sided bound'),
    candidate: candidateSideSchema,
    baseline: baselineSideSchema,
    policy: z.strictObject({
      digest: digestText.optional().describe('Of the policy file'),
      floor: z
        .strictObject({ reference: z.string(), commit: z.string(), digest: digestText })
        .optional()
        .describe('What the policy may only tighten: as it names it, the commit, and the digest of the file'),
      effective: z.record(z.string(), z.unknown()).describe('The policy as it was understood, on top of its floor')
    }),
    checks: z.array(checkSchema),
    notRelevant: z
      .strictObject({
        changedFiles: z.number().int().nonnegative().describe('Files that differ between the base and the proposal'),
        paths: z.array(z.string()).describe('The paths of the policy, of which none is among them')
      })
      .optional()
      .describe('Why nothing was measured or judged: the proposal has nothing to do with the model'),
    override: z
      .strictObject({
        by: z.string().describe('Login of the person who set the label'),
        role: z.string().describe('Of that person in the repository, when it was looked up'),
        at: z.iso.datetime().describe('When the label was set'),
        label: z.string(),
        commit: z.string().describe('Newest commit of the pull request, which it is for'),
        byAuthor: z.boolean().describe('Whether it is the author of the pull request')
      })
      .optional()
      .describe('Who let a verdict of fail through: the verdict stays, and does not block'),
    changedPolicy: z.array(z.string()).describe('What the pull request changes in its own standards'),
    waivers: z
      .array(
        z.strictObject({
          check: z.string(),
          rule: z.string(),
          until: z.string(),
          owner: z.string(),
          reason: z.string(),
          state: z.enum(['used', 'unused', 'unmatched', 'expired', 'exceeded']),
          expiresInDays: z.number().int()
        })
      )
      .describe('Every waiver of the policy and what became of it'),
    notes: z.array(z.string()).describe('What a reader must know and no check says'),
    errors: z.array(z.string()).describe('Why nothing trustworthy was measured'),
    seed: z.number().int().nonnegative().describe('Seed of all resampling'),
    tool: z.strictObject({ name: z.literal('model-gate'), version: z.string() }),
    run: z
      .strictObject({
        time: z.iso.datetime(),
        baseline: z.string().optional().describe('The reference that answered'),
        baselineVersion: z
          .string()
          .optional()
          .describe(
            'What the reference stood for, such as a version or a commit: a promotion looks whether it still does'
          ),
        candidateFiles: z.array(z.string()).optional(),
        policyPath: z.string().optional(),
        policyCommit: z.string().optional(),
        toolDigest: digestText.optional().describe('Of the bundle that ran'),
        node: z.string().optional(),
        fingerprint: digestText
          .exactOptional()
          .describe('Of all that the result depends on: a merge queue may take it where its own is the same'),
        tried: z.array(triedSchema),
        judged: z
          .array(digestText)
          .exactOptional()
          .describe('Digest of every evaluation.json and profile.json that was judged: a promotion takes no other'),
        onBase: z
          .array(z.string())
          .exactOptional()
          .describe(
            "Of each check that failed: whether it failed on the base branch already, by that branch's own report"
          ),
        reportedBy: z
          .string()
          .optional()
          .describe('Who measured, where the values were handed over and nothing was measured again'),
        environment: z
          .record(z.string(), z.string())
          .optional()
          .describe('Event, run URL, attempt, actor; on a terminal the commit of the checkout')
      })
      .describe('What may differ between two runs on the same inputs')
  })
  .describe('The checks, the verdict, and where everything came from')
export type Report = z.infer<typeof reportSchema>
