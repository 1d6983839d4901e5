import { resolve } from 'node:path'

import { z } from 'zod'

import type { Report } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { configured } from './configured.js'
import { gateModel } from './gate-model.js'
import { shared } from './parameters.js'
import { exitCodeOf, rendered, writeReports } from './print-reports.js'
import { loadPolicies, standardsAt } from './workspace.js'
import { writeAtomically } from './write-atomically.js'
import { refuseFlagsForSeveral } from './several-models.js'

const parameters = z.object({
  policy: shared.policy,
  predictions: shared.predictions,
  metrics: shared.metrics,
  baseline: shared.baseline,
  output: shared.output,
  json: z.string().optional().describe('Write report.json here as well').meta({ where: 'cli', placeholder: 'FILE' }),
  format: shared.format,
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
    'Measures the candidate (candidate.run, or the files that an earlier step wrote), finds the baseline, compares the two on the same rows, and ' +
    'decides by the policy. Writes report.json and report.md into the output folder and prints the report.',
  examples: [
    'model-gate run',
    'model-gate run --predictions candidate.csv --baseline file:production.csv',
    'model-gate run --policy-ref origin/main --format markdown'
  ],
  parameters,
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const standards = await standardsAt(given['policy-ref'], frontend.workingDirectory)
    const policies = await loadPolicies(given.policy, frontend, standards)
    refuseFlagsForSeveral(policies, given)
    const reports: Report[] = []
    for (const located of policies) {
      const { report } = await gateModel(located, given, frontend)
      reports.push(report)
    }
    await writeReports(reports, given.output, frontend)
    if (given.json !== undefined) {
      await writeAtomically(resolve(frontend.workingDirectory, given.json), rendered(reports, 'json', frontend))
    }
    frontend.print(rendered(reports, given.format, frontend))
    return exitCodeOf(reports)
  }
}
