import { join, resolve } from 'node:path'

import { z } from 'zod'

import { withoutSecrets } from '../documents/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { commentModeOf } from './comment-mode.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { refuseIdleTables } from './flag-notes.js'
import { gateModel, type Gated } from './gate-model.js'
import type { Host } from './github-workspace.js'
import type { Made } from './fingerprint.js'
import { handOverMeasured, type MeasuredModel } from './hand-over-measured.js'
import { jobChecks } from './job-checks.js'
import { keepForPromotion } from './keep-for-promotion.js'
import { loadPolicies } from './load-policies.js'
import { logMeasured, type Measured } from './log-measured.js'
import { decisionOutputs, type Decided } from './outcome.js'
import { forgetDocument, ofKind, openOutput } from './output-folder.js'
import { shared } from './parameters.js'
import { rendered } from './print-reports.js'
import { productionOf, type Production } from './production.js'
import { refuseFlagsForSeveral } from './several-models.js'
import { withStanding } from './standing.js'
import { tellDecision, upToDateOnFailure } from './tell-decision.js'
import { workspaceOf } from './workspace-of.js'
import { writeAtomically } from './write-atomically.js'

const parameters = z.object({
  policy: shared.policy,
  predictions: shared.predictions,
  metrics: shared.metrics,
  baseline: shared.baseline,
  reference: shared.reference,
  current: shared.current,
  'working-directory': shared['working-directory'],
  output: shared.output,
  json: z.string().optional().describe('Write report.json here as well').meta({ where: 'cli', placeholder: 'FILE' }),
  format: shared.format,
  comment: shared.comment,
  key: shared.key,
  needs: shared.needs,
  leg: shared.leg,
  upload: shared.upload,
  sha: shared.sha,
  'status-context': shared['status-context'],
  'github-token': shared['github-token'],
  'policy-ref': shared.policyRef,
  now: shared.now,
  seed: shared.seed,
  quiet: shared.quiet,
  'no-color': shared['no-color']
})

/** The whole gate. */
export const run: Command<typeof parameters> = {
  name: 'run',
  summary: 'the whole gate: evaluate, compare with the baseline, decide',
  description:
    'Measures the candidate (candidate.run, or the files that an earlier step wrote), finds the baseline, compares the two on the same rows, looks ' +
    'for drift in the data, and decides by the policy. Writes report.json and report.md into the output folder and prints the report.',
  examples: [
    'model-gate run',
    'model-gate run --predictions candidate.csv --baseline file:production.csv',
    'model-gate run --policy-ref origin/main --format markdown'
  ],
  parameters,
  outputs: decisionOutputs,
  run: async (given, frontend) => {
    const own = configured(frontend, given)
    if (given.json !== undefined) await forgetDocument(resolve(own.workingDirectory, given.json), ofKind('report'))
    return upToDateOnFailure(given, own, async (host) => {
      const workspace = await workspaceOf(host, own, given)
      const policies = await withStanding(await loadPolicies(given.policy, workspace), { host, frontend: own })
      refuseFlagsForSeveral(policies, given)
      refuseContradictingInputs(policies, given, own)
      refuseIdleTables(policies, given, own)
      const mode = commentModeOf(
        policies.map(({ policy }) => policy),
        given.comment
      )
      const jobs = jobChecks(given.needs)
      const productions: Production[] = []
      for (const located of policies) productions.push(await productionOf(located, given, own))
      // Now: a place that cannot be written is told before the hour that an evaluation may take.
      await openOutput(given.output, own)
      const decided: Decided[] = []
      const measured: Measured[] = []
      const models: MeasuredModel[] = []
      for (const [index, located] of policies.entries()) {
        const gated = await gateEach({ located, production: productions[index]!, inputs: given, jobs }, host, own)
        const folder = policies.length === 1 ? given.output : join(given.output, located.policy.model)
        const kept = await keepForPromotion(gated, { policy: located.policy, folder }, own)
        const report = withoutSecrets(kept, own.environment)
        if (gated.candidate !== undefined) {
          const { table } = gated.candidate
          const evaluation = withoutSecrets(gated.candidate.evaluation, own.environment)
          measured.push({ located, report, evaluation })
          models.push({
            policy: located.policy,
            evaluation,
            table,
            data: withoutSecrets(gated.data, own.environment)
          })
        }
        decided.push({ report, policy: located.policy })
      }
      if (given.json !== undefined) await writeJson(given.json, decided, own)
      const code = await tellDecision(decided, { ...given, mode }, { host, frontend: own })
      await handOverMeasured(models, given, { host, frontend: own })
      for (const each of measured) await logMeasured(each, own)
      return code
    })
  }
}

/** What only a merge queue needs is loaded only where the policy asks for it. */
async function gateEach(made: Made, host: Host | undefined, frontend: Frontend): Promise<Gated> {
  const { located, production, inputs, jobs } = made
  const evaluate = (): Promise<Gated> => gateModel(located, production, { ...inputs, jobs }, frontend)
  if (host === undefined || located.policy.mergeQueue !== 'reuse') return evaluate()
  const { gateInQueue } = await import('./merge-queue.js')
  return gateInQueue(made, evaluate, { host, frontend })
}

async function writeJson(path: string, decided: readonly Decided[], frontend: Frontend): Promise<void> {
  const reports = decided.map(({ report }) => report)
  await writeAtomically(resolve(frontend.workingDirectory, path), rendered(reports, 'json', frontend))
}
