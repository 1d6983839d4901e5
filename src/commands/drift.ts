import { join, resolve } from 'node:path'

import { z } from 'zod'

import { checksSchema, documentText, UsageError, withoutSecrets, type Checks } from '../documents/index.js'
import { profileText } from '../drift/index.js'
import type { Command } from '../frontends/index.js'
import { usualDrift } from '../policy/index.js'
import { plural, renderChecks } from '../report/index.js'
import { configured } from './configured.js'
import { refuseContradictingInputs } from './contradicting-inputs.js'
import { dataStandards } from './data-standards.js'
import { driftChecks } from './drift-checks.js'
import { flagNotes, refuseIdleTables } from './flag-notes.js'
import { handOver } from './hand-over.js'
import { loadPolicies, type LocatedPolicy } from './load-policies.js'
import { forgetChecks, openOutput } from './output-folder.js'
import { shared } from './parameters.js'
import { passBy, withRelevance } from './relevance.js'
import { resolveBaseline } from './resolve-baseline.js'
import { hostOf, workspaceOf } from './workspace-of.js'
import { writeAtomically } from './write-atomically.js'

const parameters = z.object({
  policy: shared.onePolicy,
  reference: shared.reference,
  current: shared.current,
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

/** Compares two tables or profiles. */
export const drift: Command<typeof parameters> = {
  name: 'drift',
  summary: 'compare two tables column by column',
  description:
    'Compares the data that the model meets now with a reference, and with the data contract where the policy has one. Writes checks.json and ' +
    'profile.json, the profile of the current table, into the output folder. Decides nothing: that is `model-gate gate`.',
  examples: [
    'model-gate drift',
    'model-gate drift --reference january.parquet --current july.parquet',
    'model-gate drift --reference profile.json --current july.parquet'
  ],
  parameters,
  outputs: {
    checks: 'Path of checks.json',
    profile: 'Path of profile.json',
    'artifact-url': 'Address of the artifact that hands the checks to later jobs'
  },
  run: async (given, terminal) => {
    const frontend = configured(terminal, given)
    await forgetChecks(resolve(frontend.workingDirectory, given.output))
    const host = await hostOf(frontend, given)
    const workspace = await workspaceOf(host, frontend, given)
    const policies = await withRelevance(await loadPolicies([given.policy], workspace), frontend)
    refuseContradictingInputs(policies, given, frontend)
    const located = withTablesOfFlags(policies[0]!, given)
    const { policy, notRelevant } = located
    if (policy.dataContract !== undefined) refuseIdleTables([located], given, frontend)
    if (notRelevant !== undefined) return passBy(policy, notRelevant, frontend)
    const found = needsBaseline(located, given)
      ? await resolveBaseline(
          given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []),
          located,
          frontend
        )
      : { tried: [] }
    const standards = await dataStandards(located, { found, given }, frontend)
    const judged = await driftChecks(located, { ...standards, given, seed: given.seed ?? 0 }, frontend)
    if (judged === undefined) throw nothingAsked()
    const folder = await openOutput(given.output, frontend)
    const document: Checks = { schema: 'model-gate/checks@1', model: policy.model, checks: [...judged.checks] }
    await writeAtomically(
      join(folder, 'checks.json'),
      documentText(checksSchema, withoutSecrets(document, frontend.environment))
    )
    await writeAtomically(
      join(folder, 'profile.json'),
      profileText(withoutSecrets(judged.profile, frontend.environment))
    )
    frontend.log.phase('')
    const ofFlags = located === policies[0] ? flagNotes(located, given, frontend) : []
    for (const note of [...ofFlags, ...judged.notes]) frontend.log.info(note)
    frontend.print(
      `${renderChecks(judged.checks, frontend)}\n${given.output}/checks.json: ${plural(judged.checks.length, 'check')}\n`
    )
    await frontend.publish({
      outputs: { checks: `${given.output}/checks.json`, profile: `${given.output}/profile.json` }
    })
    const written = { model: policy.model, kind: 'checks', folder, files: ['checks.json', 'profile.json'] } as const
    await handOver(written, given, { host, frontend })
    return 0
  }
}

/** Two tables on the command line are a question of their own: where the policy asks for no drift, with the usual limits. */
function withTablesOfFlags(
  located: LocatedPolicy,
  { reference, current }: { readonly reference?: string | undefined; readonly current?: string | undefined }
): LocatedPolicy {
  const { policy } = located
  if (policy.drift !== undefined || reference === undefined || current === undefined) return located
  return { ...located, policy: { ...policy, drift: usualDrift } }
}

function needsBaseline({ policy }: LocatedPolicy, { reference }: { readonly reference?: string | undefined }): boolean {
  return policy.drift?.reference.kind === 'baseline' && reference === undefined
}

function nothingAsked(): UsageError {
  return new UsageError({
    key: 'drift',
    message: 'is missing, and so is data-contract: nothing is asked of the data',
    hint: 'Write `drift: { reference: january.parquet, current: july.parquet }` into the policy, or give both --reference and --current'
  })
}
