import { z } from 'zod'

import { MeasurementError, UsageError, withoutSecrets } from '../documents/index.js'
import type { Command, ExitCode, Frontend } from '../frontends/index.js'
import { visibleText } from '../report/index.js'
import { obstaclesToPromotion } from '../verdict/index.js'
import { configured } from './configured.js'
import type { Host } from './github-workspace.js'
import { isProposal } from './keep-for-promotion.js'
import { loadPolicies } from './load-policies.js'
import { shared } from './parameters.js'
import { promoteTo } from './promote-to.js'
import { judgedDocuments } from './promotion-documents.js'
import { promotionOf } from './promotion-of.js'
import { endOf, type End } from './promotion-end.js'
import { rollBack } from './roll-back.js'
import { hostOf, workspaceOf } from './workspace-of.js'

const parameters = z.object({
  policy: shared.onePolicy,
  evaluation: z
    .string()
    .optional()
    .describe(
      'Measured model, a baseline folder; default: model-gate/evaluation, which the gate leaves there, else that of an earlier job'
    )
    .meta({ placeholder: 'DIR' }),
  report: z
    .string()
    .optional()
    .describe('What the gate said of it; default: model-gate/report.json, else that of an earlier job')
    .meta({ placeholder: 'FILE' }),
  target: z
    .array(z.string())
    .default([])
    .describe(
      'Where the baseline is written, such as git:model-baselines:churn; default: every place of baseline.from that can be written'
    )
    .meta({ placeholder: 'REF' }),
  force: z
    .string()
    .trim()
    .min(1, 'must say why')
    .optional()
    .describe('Reason to promote a model that the gate would not; it is recorded with the baseline')
    .meta({ placeholder: 'REASON' }),
  'dry-run': z.boolean().default(false).describe('Say what would be written, and write nothing'),
  rollback: z
    .boolean()
    .default(false)
    .describe('Make the baseline before the current one the current one again; needs neither evaluation nor report'),
  'working-directory': shared['working-directory'],
  'github-token': z
    .string()
    .optional()
    .describe(
      'Token that reads what earlier jobs handed over (actions: read) and writes baselines that GitHub keeps (contents: write)'
    )
    .meta({ where: 'action', actionDefault: '${{ github.token }}' }),
  'policy-ref': shared.policyRef,
  now: shared.now,
  quiet: shared.quiet
})

/** Makes a gated model production's baseline. */
export const promote: Command<typeof parameters> = {
  name: 'promote',
  summary: 'make a gated model the baseline of production',
  description:
    'Writes what the gate of this commit measured to the places where the baseline is kept, where the gate lets it: nothing failed, missing or ' +
    'incomparable, and the baseline is still the one that the model was judged against. Never on a pull request: what is not merged is not ' +
    'production.',
  exitCodes:
    '0 promoted, or nothing to do, 1 not promoted: the gate would not, or the baseline moved, 2 usage or policy mistake, ' +
    '3 nothing trustworthy was measured',
  examples: [
    'model-gate promote --dry-run',
    'model-gate promote --target models:/churn@champion',
    'model-gate promote --rollback'
  ],
  parameters,
  outputs: {
    promoted: 'true where a baseline was written',
    reason: 'promoted, unchanged, outdated, refused, baseline-moved, dry-run, rolled-back, nothing-before or error',
    versions: 'JSON object: what each place that was written stands for now'
  },
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    refuseProposals(frontend)
    refuseContradictions(given)
    return told(frontend, async () => {
      const host = await hostOf(frontend, given)
      if (host !== undefined) await refuseUnmerged(host, frontend)
      const [located] = await loadPolicies([given.policy], await workspaceOf(host, frontend, given))
      const { policy, workspace } = located!
      const named = given.target.length > 0
      const places = { references: named ? given.target : (policy.baseline?.from ?? []), named, located: located! }
      if (given.rollback) return rollBack(places, given['dry-run'], frontend)
      const commit = workspace.candidateCommit ?? (await workspace.commitAt('HEAD')).commit
      const judged = await judgedDocuments(given, located!, { commit, host, frontend })
      const pullRequest = await workspace.mergedPullRequest(commit)
      // What is written to a store cannot be taken back.
      const force = withoutSecrets(given.force, frontend.environment)
      const promotion = promotionOf(judged, located!, { commit, pullRequest, force })
      const obstacles = obstaclesToPromotion(judged.report)
      if (obstacles.length > 0 && force === undefined) return refused(obstacles)
      return promoteTo(places, { promotion, report: judged.report, dryRun: given['dry-run'] }, frontend)
    })
  }
}

/** Ends in what was done, or why nothing was; with the same words in the outputs where it ends in an error. */
async function told(frontend: Frontend, work: () => Promise<End>): Promise<ExitCode> {
  try {
    const end = await work()
    frontend.log.phase('')
    for (const line of end.lines.flatMap((text) => text.split('\n'))) frontend.print(`${visibleText(line)}\n`)
    await frontend.publish({
      outputs: {
        promoted: String(end.reason === 'promoted'),
        reason: end.reason,
        versions: JSON.stringify(end.versions)
      },
      summary: summaryOf(end)
    })
    if (end.problem !== undefined) frontend.fail(end.problem)
    return end.code
  } catch (error) {
    await frontend.publish({ outputs: { promoted: 'false', reason: 'error', versions: '{}' } })
    throw error
  }
}

/** As a block of code: indented, so that nothing in it is markdown. */
function summaryOf({ reason, lines, problem }: End): string {
  const said = [...lines, ...(problem?.split('\n') ?? [])].map((line) => `    ${line}`)
  return `### Model gate: promotion ${reason}\n\n${said.join('\n')}\n`
}

function refused(obstacles: readonly string[]): End {
  return endOf('refused', {
    problem: [
      'The model is not promoted:',
      ...obstacles.map((obstacle) => `  ${obstacle}`),
      'Mend it, or give the reason to promote it all the same by force'
    ].join('\n')
  })
}

/** What is proposed is not production, and whoever proposes it must not write there. */
function refuseProposals({ environment }: Frontend): void {
  if (!isProposal(environment)) return
  throw new UsageError({
    message: `nothing is promoted on ${String(environment['GITHUB_EVENT_NAME'])}: what is proposed is not merged yet`,
    hint: 'Promote on push to the branch that production is built from; docs/promotion.md of Model Gate has the workflow'
  })
}

/** Whoever may push may dispatch a branch of theirs, or push a tag. */
async function refuseUnmerged({ run, connection }: Host, { environment }: Frontend): Promise<void> {
  const { unmergedReason } = await import('../github/index.js')
  const reason = await unmergedReason(connection, run, environment)
  if (reason === undefined) return
  throw new MeasurementError({
    message: `nothing is promoted from ${reason}`,
    hint: 'Merge it, or protect the branch that production is built from; docs/promotion.md has the workflow'
  })
}

function refuseContradictions(given: z.output<typeof parameters>): void {
  const names = (['evaluation', 'report', 'force'] as const).filter((name) => given[name] !== undefined)
  if (!given.rollback || names.length === 0) return
  throw new UsageError({
    message: `rollback goes without ${names.join(', ')}`,
    hint: 'It makes the baseline before the current one the current one again, whatever is measured'
  })
}
