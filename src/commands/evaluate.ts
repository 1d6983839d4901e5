import { resolve } from 'node:path'

import { z } from 'zod'

import type { Command } from '../frontends/index.js'
import { configured } from './configured.js'
import { measureCandidate } from './measure-candidate.js'
import { shared } from './parameters.js'
import { loadPolicies, standardsAt } from './workspace.js'
import { writeFolder } from './write-folder.js'

const parameters = z.object({
  policy: shared.onePolicy,
  predictions: shared.predictions,
  metrics: shared.metrics,
  output: shared.output,
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
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const standards = await standardsAt(given['policy-ref'], frontend.workingDirectory)
    const [located] = await loadPolicies([given.policy], frontend, standards)
    const { policy } = located!
    const { evaluation, table } = await measureCandidate(policy, given, frontend)
    const folder = resolve(frontend.workingDirectory, given.output)
    const source = table && { name: table.path, path: resolve(frontend.workingDirectory, table.path) }
    await writeFolder(folder, evaluation, { policy, table: source })
    frontend.log.phase('')
    frontend.print(
      `${given.output}/evaluation.json: ${evaluation.metrics.length} metrics${evaluation.dataset?.rows === undefined ? '' : ` of ${evaluation.dataset.rows} rows`}\n`
    )
    return 0
  }
}
