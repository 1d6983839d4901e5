import { resolve } from 'node:path'

import { z } from 'zod'

import { withoutSecrets } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { plural, renderMetrics } from '../report/index.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { handOver } from './hand-over.js'
import { loadPolicies } from './load-policies.js'
import { measureCandidate } from './measure-candidate.js'
import { forgetEvaluation, openOutput, usualOutput } from './output-folder.js'
import { shared } from './parameters.js'
import { passBy, withRelevance } from './relevance.js'
import { hostOf, workspaceOf } from './workspace-of.js'
import { writeFolder } from './write-folder.js'

const parameters = z.object({
  policy: shared.onePolicy,
  predictions: shared.predictions,
  metrics: shared.metrics,
  'working-directory': shared['working-directory'],
  output: shared.output,
  leg: shared.leg,
  upload: shared.upload,
  sha: shared.sha,
  'github-token': shared['github-token'],
  'policy-ref': shared.policyRef,
  now: shared.now,
  quiet: shared.quiet
})

/** Measures the candidate. Its output is also what a baseline folder is. */
export const evaluate: Command<typeof parameters> = {
  name: 'evaluate',
  summary: 'measure the candidate',
  description:
    'Runs candidate.run where the policy has one, reads predictions and metric files, and writes evaluation.json with predictions.csv (the columns ' +
    'that the policy needs) into the output folder. Such a folder is a baseline. Decides nothing.',
  examples: ['model-gate evaluate', 'model-gate evaluate --predictions candidate.csv --output metrics/production'],
  parameters,
  outputs: {
    evaluation: 'Path of evaluation.json',
    'artifact-url': 'Address of the artifact that hands it to later jobs'
  },
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    // A folder that was named may be production's: it is replaced when there is something to replace it with.
    if (given.output === usualOutput) await forgetEvaluation(resolve(frontend.workingDirectory, usualOutput))
    const host = await hostOf(frontend, given)
    const workspace = await workspaceOf(host, frontend, given)
    const policies = await withRelevance(await loadPolicies([given.policy], workspace), frontend)
    refuseContradictingInputs(policies, given, frontend)
    const [located] = policies
    const { policy, notRelevant } = located!
    if (notRelevant !== undefined) return passBy(policy, notRelevant, frontend)
    const { evaluation, table } = await measureCandidate(located!, given, frontend)
    const folder = await openOutput(given.output, frontend)
    const { files } = await writeFolder(folder, withoutSecrets(evaluation, frontend.environment), { policy, table })
    frontend.log.phase('')
    const rows = evaluation.dataset?.rows
    frontend.print(
      `${renderMetrics(evaluation.metrics, frontend)}\n${given.output}/evaluation.json: ${plural(evaluation.metrics.length, 'metric')}${rows === undefined ? '' : ` of ${plural(rows, 'row')}`}\n`
    )
    await frontend.publish({ outputs: { evaluation: `${given.output}/evaluation.json` } })
    await handOver({ model: policy.model, kind: 'evaluation', folder, files }, given, { host, frontend })
    return 0
  }
}
