import { resolve } from 'node:path'

import { z } from 'zod'

import { UsageError } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { configured } from './configured.js'
import { shared } from './parameters.js'
import { resolveBaseline } from './resolve-baseline.js'
import { loadPolicies, standardsAt } from './workspace.js'
import { writeFolder } from './write-folder.js'

const parameters = z.object({
  policy: shared.onePolicy,
  baseline: shared.baseline,
  output: shared.output,
  'policy-ref': shared.policyRef,
  now: shared.now,
  quiet: shared.quiet
})

/** Finds production's numbers. */
export const baseline: Command<typeof parameters> = {
  name: 'baseline',
  summary: 'find the numbers of production',
  description:
    'Looks for the baseline in each place of baseline.from in turn, says what each answered, and writes the first that has one as a baseline folder ' +
    '(evaluation.json and predictions.csv) into the output folder. Finding none is no error: the folder is then not written. Decides nothing.',
  examples: ['model-gate baseline --output production', 'model-gate baseline --baseline git:main:metrics/production'],
  parameters,
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const standards = await standardsAt(given['policy-ref'], frontend.workingDirectory)
    const [located] = await loadPolicies([given.policy], frontend, standards)
    const { policy } = located!
    const references = given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? [])
    if (references.length === 0) {
      throw new UsageError({
        key: 'baseline.from',
        message: 'names no place to look',
        hint: 'Write baseline.from, or give --baseline'
      })
    }
    const found = await resolveBaseline(references, located!, frontend)
    frontend.log.phase('')
    for (const { reference, result, detail } of found.tried) frontend.print(`${reference}: ${result} (${detail})\n`)
    if (found.side === undefined) return 0
    const { evaluation, table } = found.side
    await writeFolder(resolve(frontend.workingDirectory, given.output), evaluation, { policy, table })
    return 0
  }
}
