import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'

import { isEvaluation } from '../baseline/index.js'
import { withoutSecrets, type Policy } from '../documents/index.js'
import { profileText } from '../drift/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Gated } from './gate-model.js'
import { writeAtomically } from './write-atomically.js'
import { writeFolder } from './write-folder.js'

/**
 * Leaves what was measured as a baseline folder beside the report, for `promote`; none where nothing was, and none of an earlier run. What is only
 * proposed is never promoted, so that a pull request does not pay for it.
 */
export async function keepForPromotion(
  { candidate, profile }: Gated,
  { policy, folder }: { readonly policy: Policy; readonly folder: string },
  { workingDirectory, environment }: Frontend
): Promise<void> {
  const kept = resolve(workingDirectory, folder, 'evaluation')
  await forget(join(kept, 'evaluation.json'))
  if (candidate === undefined || isProposal(environment)) return
  const { evaluation, table } = candidate
  await writeFolder(kept, withoutSecrets(evaluation, environment), { policy, table })
  if (profile !== undefined)
    await writeAtomically(join(kept, 'profile.json'), profileText(withoutSecrets(profile, environment)))
}

/** Takes away the evaluation of an earlier run; a file of the user's is left. */
async function forget(path: string): Promise<void> {
  const earlier = await readFile(path).catch(() => undefined)
  if (earlier !== undefined && isEvaluation(earlier)) await rm(path)
}

/** Whether a workflow runs for something that is not merged yet. */
export function isProposal({ GITHUB_EVENT_NAME: event = '' }: Frontend['environment']): boolean {
  return /^(pull_request|merge_group)/.test(event)
}
