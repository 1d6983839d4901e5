import { join, resolve } from 'node:path'

import { z } from 'zod'

import { ageCheck, dataCheck } from '../baseline/index.js'
import { compare as compareSides, type Side } from '../comparison/index.js'
import { canonicalJson, checksSchema, MeasurementError } from '../documents/index.js'
import type { Command, Frontend } from '../frontends/index.js'
import { configured } from './configured.js'
import { seedOf } from './gate-model.js'
import { shared } from './parameters.js'
import { baselineSideOf, sideOf } from './provenance.js'
import { resolveBaseline } from './resolve-baseline.js'
import { loadPolicies, standardsAt, type LocatedPolicy } from './workspace.js'
import { makeFolder, writeAtomically } from './write-atomically.js'

const parameters = z.object({
  policy: shared.onePolicy,
  evaluation: z
    .string()
    .describe(
      'Measured candidate: a folder of `model-gate evaluate`, an evaluation.json, a table of predictions or a metric file'
    )
    .meta({ placeholder: 'PATH' }),
  baseline: shared.baseline,
  output: shared.output,
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
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    const standards = await standardsAt(given['policy-ref'], frontend.workingDirectory)
    const [located] = await loadPolicies([given.policy], frontend, standards)
    const { policy } = located!
    const candidate = await readCandidate(given.evaluation, located!, frontend)
    const found = await resolveBaseline(
      given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []),
      located!,
      frontend
    )
    const anchor =
      policy.baseline?.anchor === undefined
        ? undefined
        : await resolveBaseline([policy.baseline.anchor], located!, frontend)
    frontend.log.phase('comparing')
    const sides = {
      candidate,
      ...(found.side && { baseline: found.side }),
      ...(anchor?.side && { anchor: anchor.side })
    }
    const seed = given.seed ?? seedOf(sides)
    const comparison = compareSides(sides, policy, seed)
    const others = [
      found.side && ageCheck(policy, found.madeAt, frontend.now()),
      dataCheck(policy, comparison.sameData)
    ]
    const checks = [...comparison.checks, ...others.filter((check) => check !== undefined)]
    const folder = resolve(frontend.workingDirectory, given.output)
    await makeFolder(folder)
    const document = checksSchema.parse({
      schema: 'model-gate/checks@1',
      model: policy.model,
      candidate: sideOf(candidate),
      baseline: baselineSideOf(found.side, { found, frontend, sameData: comparison.sameData }),
      seed,
      checks
    })
    await writeAtomically(join(folder, 'checks.json'), canonicalJson(document))
    frontend.log.phase('')
    frontend.print(`${given.output}/checks.json: ${checks.length} checks\n`)
    return 0
  }
}

async function readCandidate(path: string, located: LocatedPolicy, frontend: Frontend): Promise<Side> {
  const { policy, path: policyPath } = located
  const found = await resolveBaseline([`file:${path}`], { policy, path: policyPath }, frontend)
  if (found.side !== undefined) return found.side
  throw new MeasurementError({
    file: path,
    message: 'there is no evaluation',
    hint: 'Write one with `model-gate evaluate`'
  })
}
