import { z } from 'zod'

import { UsageError } from '../documents/index.js'
import type { Command } from '../frontends/index.js'
import { placeLine, visibleText } from '../report/index.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { loadPolicies } from './load-policies.js'
import { openOutput } from './output-folder.js'
import { shared } from './parameters.js'
import { resolveBaseline } from './resolve-baseline.js'
import { hostOf, workspaceOf } from './workspace-of.js'
import { writeFolder } from './write-folder.js'

const parameters = z.object({
  policy: shared.onePolicy,
  baseline: shared.baseline,
  'working-directory': shared['working-directory'],
  output: shared.output,
  sha: shared.sha,
  'github-token': shared['github-token'],
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
  outputs: {
    uri: 'Reference that answered; empty where no place has a baseline',
    version: 'Commit of the model in production, where it is known',
    path: 'Folder that the baseline was written into; empty where there is none'
  },
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const host = await hostOf(frontend, given)
    const policies = await loadPolicies([given.policy], await workspaceOf(host, frontend, given))
    refuseContradictingInputs(policies, given, frontend)
    const [located] = policies
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
    for (const place of found.tried) frontend.print(`${visibleText(placeLine(place))}\n`)
    if (found.side === undefined) {
      await frontend.publish({ outputs: { uri: '', version: '', path: '' } })
      return 0
    }
    const { evaluation, table } = found.side
    await frontend.publish({
      outputs: { uri: found.reference ?? '', version: evaluation.commit ?? '', path: given.output }
    })
    await writeFolder(await openOutput(given.output, frontend), evaluation, { policy, table })
    return 0
  }
}
