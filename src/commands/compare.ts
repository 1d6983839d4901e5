import { join, resolve } from 'node:path'

import { z } from 'zod'

import { ageCheck, dataCheck } from '../baseline/index.js'
import { compare as compareSides, type Side } from '../comparison/index.js'
import { documentText, checksSchema, UsageError, withoutSecrets, type Checks, type Policy } from '../documents/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { plural, renderChecks } from '../report/index.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { seedOf } from './gate-model.js'
import type { Host } from './github-workspace.js'
import { handOver } from './hand-over.js'
import { loadPolicies, type LocatedPolicy } from './load-policies.js'
import { measuredInFiles, measuredOnDisk, together } from './measured-documents.js'
import { forgetChecks, openOutput } from './output-folder.js'
import { shared } from './parameters.js'
import { passBy, withRelevance } from './relevance.js'
import { baselineSideOf, sideOf } from './provenance.js'
import { nameOf, received } from './received-documents.js'
import { resolveAnchor, resolveBaseline } from './resolve-baseline.js'
import { hostOf, workspaceOf } from './workspace-of.js'
import { writeAtomically } from './write-atomically.js'

const parameters = z.object({
  policy: shared.onePolicy,
  evaluation: z
    .string()
    .optional()
    .describe(
      'Measured candidate: a folder of `model-gate evaluate`, an evaluation.json, a table of predictions or a metric file; an action takes that of an earlier job without'
    )
    .meta({ placeholder: 'PATH' }),
  baseline: shared.baseline,
  'working-directory': shared['working-directory'],
  output: shared.output,
  leg: shared.leg,
  upload: shared.upload,
  sha: shared.sha,
  'github-token': shared['github-token'],
  'policy-ref': shared.policyRef,
  now: shared.now,
  seed: shared.seed,
  quiet: shared.quiet
})

/** Compares two measured models. */
export const compare: Command<typeof parameters> = {
  name: 'compare',
  summary: 'answer every question of the policy with a check',
  description:
    'Compares a measured candidate with the baseline and writes checks.json into the output folder: one check for each metric and slice of the ' +
    'policy, with its numbers. Decides nothing: that is `model-gate gate`.',
  examples: ['model-gate compare --evaluation model-gate --baseline file:production'],
  parameters,
  outputs: { checks: 'Path of checks.json', 'artifact-url': 'Address of the artifact that hands it to later jobs' },
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    await forgetChecks(resolve(frontend.workingDirectory, given.output))
    const host = await hostOf(frontend, given)
    const workspace = await workspaceOf(host, frontend, given)
    const policies = await withRelevance(await loadPolicies([given.policy], workspace), frontend)
    refuseContradictingInputs(policies, given, frontend)
    const [located] = policies
    const { policy, notRelevant } = located!
    if (notRelevant !== undefined) return passBy(policy, notRelevant, frontend)
    const candidate = await candidateOf(given.evaluation, policy, { host, frontend })
    const document = await compared(candidate, located!, { ...given, frontend })
    const folder = await openOutput(given.output, frontend)
    await writeAtomically(
      join(folder, 'checks.json'),
      documentText(checksSchema, withoutSecrets(document, frontend.environment))
    )
    frontend.log.phase('')
    frontend.print(
      `${renderChecks(document.checks, frontend)}\n${given.output}/checks.json: ${plural(document.checks.length, 'check')}\n`
    )
    await frontend.publish({ outputs: { checks: `${given.output}/checks.json` } })
    const written = { model: policy.model, kind: 'checks', folder, files: ['checks.json'] } as const
    await handOver(written, given, { host, frontend })
    return 0
  }
}

async function compared(
  candidate: Side,
  located: LocatedPolicy,
  given: { readonly baseline: readonly string[]; readonly seed?: number | undefined; readonly frontend: Frontend }
): Promise<Checks> {
  const { policy } = located
  const { frontend } = given
  const references = given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? [])
  const found = await resolveBaseline(references, located, frontend)
  const anchor = await resolveAnchor(located, frontend)
  frontend.log.phase('comparing')
  const sides = { candidate, ...(found.side && { baseline: found.side }), ...(anchor?.side && { anchor: anchor.side }) }
  const seed = given.seed ?? seedOf(sides)
  const { checks, sameData } = compareSides(sides, policy, seed)
  const others = [found.side && ageCheck(policy, found.madeAt, frontend.now()), dataCheck(policy, sameData)]
  return {
    schema: 'model-gate/checks@1',
    model: policy.model,
    candidate: sideOf(candidate),
    baseline: baselineSideOf(found.side, { found, frontend, sameData }),
    ...(found.reference !== undefined && {
      found: { reference: found.reference, ...(found.version !== undefined && { version: found.version }) }
    }),
    seed,
    checks: [...checks, ...others.filter((check) => check !== undefined)]
  }
}

/** The candidate that was named, or that earlier jobs of the workflow handed over. */
async function candidateOf(
  path: string | undefined,
  policy: Policy,
  place: { readonly host: Host | undefined; readonly frontend: Frontend }
): Promise<Side> {
  if (path !== undefined) return measuredOnDisk(path, policy, place.frontend)
  const documents = (await received(['evaluation'], place)).filter(({ model }) => model === policy.model)
  const side = together(
    await Promise.all(documents.map((document) => measuredInFiles(document.files(), policy, nameOf(document))))
  )
  if (side !== undefined) return side
  throw new UsageError({
    message: `there is no evaluation of the model ${JSON.stringify(policy.model)}`,
    hint: 'Name one with --evaluation, or let an earlier job of the workflow use the action evaluate'
  })
}
