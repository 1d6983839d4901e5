import { z } from 'zod'

import { describeProblem, UsageError } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { shared } from './parameters.js'
import { loadPolicies, standardsAt } from './workspace.js'

const parameters = z.object({ policy: shared.policy, 'policy-ref': shared.policyRef })

/** Checks policies before they judge. */
export const lint: Command<typeof parameters> = {
  name: 'lint',
  summary: 'check a policy',
  description:
    'Reads policies as a run would and prints every mistake with its line and column. Exit code 1 where there is any, 0 where there is none.',
  examples: ['model-gate lint', 'model-gate lint --policy models/churn/model-gate.yml'],
  parameters,
  run: async (given, frontend) => {
    try {
      const standards = await standardsAt(given['policy-ref'], frontend.workingDirectory)
      const policies = await loadPolicies(given.policy, frontend, standards)
      for (const { policy, path } of policies) {
        frontend.print(
          `${path}: no mistakes (${policy.metrics.length} metrics, ${policy.slices.length === 0 ? 'no slices' : 'slices'})\n`
        )
      }
      return 0
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      frontend.print(`${error.problems.map(describeProblem).join('\n')}\n`)
      return 1
    }
  }
}
