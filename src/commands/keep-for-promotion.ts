import { join, resolve } from 'node:path'

import { digestOf, withoutSecrets, type Policy, type Report } from '../documents/index.js'
import { profileText } from '../drift/index.js'
import type { Frontend } from '../frontends/index.js'
import type { Gated } from './gate-model.js'
import { forgetEvaluation } from './output-folder.js'
import { writeAtomically } from './write-atomically.js'
import { writeFolder } from './write-folder.js'

/**
 * Leaves what was measured as a baseline folder beside the report, for `promote`; none where nothing was, and none of an earlier run. What is only
 * proposed is never promoted, so that a pull request does not pay for it.
 *
 * @returns the report, which says by digest what was left: nothing else is promoted on its word
 */
export async function keepForPromotion(
  { report, candidate, profile }: Gated,
  { policy, folder }: { readonly policy: Policy; readonly folder: string },
  { workingDirectory, environment }: Frontend
): Promise<Report> {
  const kept = resolve(workingDirectory, folder, 'evaluation')
  await forgetEvaluation(kept)
  if (candidate === undefined || isProposal(environment)) return report
  const { evaluation, table } = candidate
  const { digest } = await writeFolder(kept, withoutSecrets(evaluation, environment), { policy, table })
  if (profile === undefined) return withJudged(report, [digest])
  const text = profileText(withoutSecrets(profile, environment))
  await writeAtomically(join(kept, 'profile.json'), text)
  return withJudged(report, [digest, digestOf(text)])
}

/** A report that says which files it is about; none where nothing trustworthy was measured. */
export function withJudged(report: Report, digests: readonly string[]): Report {
  if (report.errors.length > 0 || digests.length === 0) return report
  return { ...report, run: { ...report.run, judged: [...new Set(digests)] } }
}

/** Whether a workflow runs for something that is not merged yet. */
export function isProposal({ GITHUB_EVENT_NAME: event = '' }: Frontend['environment']): boolean {
  return /^(pull_request|merge_group)/.test(event)
}
