import { ageInDays, type Found } from '../baseline/index.js'
import type { Side } from '../comparison/index.js'
import type { BaselineSide, CandidateSide, SameData } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { version } from '../version.js'
import type { Provenance } from '../verdict/index.js'
import type { LocatedPolicy } from './load-policies.js'

/** Everything that a report says about where it came from. */
export interface Origins {
  readonly located: LocatedPolicy
  readonly frontend: Frontend
  readonly found: Found
  readonly seed: number
  readonly sameData: SameData
  readonly candidate?: Side & { readonly files?: readonly string[] }
  readonly baseline?: Side
}

/** Production as documents describe it. */
export function baselineSideOf(
  side: Side | undefined,
  { found, frontend, sameData }: Pick<Origins, 'found' | 'frontend' | 'sameData'>
): BaselineSide {
  return { ...sideOf(side), ...(found.madeAt && { ageDays: ageInDays(found.madeAt, frontend.now()) }), sameData }
}

/** The record of a run. What may differ between two runs on the same inputs is under `run`. */
export function provenanceOf(of: Origins): Provenance {
  const { policy, path, workspace, review } = of.located
  const { standards } = workspace
  const now = of.frontend.now()
  return {
    ...(policy.task && { task: policy.task.type }),
    candidate: sideOf(of.candidate),
    baseline: baselineSideOf(of.baseline, of),
    changedPolicy: review.changed,
    notes: [],
    seed: of.seed,
    tool: { name: 'model-gate', version },
    run: {
      time: now.toISOString(),
      ...(of.found.reference !== undefined && { baseline: of.found.reference }),
      ...(of.found.version !== undefined && { baselineVersion: of.found.version }),
      ...(of.candidate?.files && { candidateFiles: [...of.candidate.files] }),
      policyPath: path,
      ...(standards && { policyCommit: standards.repository.commit }),
      node: process.version,
      tried: [...of.found.tried],
      ...(workspace.reportedBy !== undefined && { reportedBy: workspace.reportedBy }),
      ...(workspace.record && { environment: { ...workspace.record } })
    }
  }
}

/** A model as documents describe it. */
export function sideOf(side: Side | undefined): CandidateSide {
  if (side === undefined) return { kind: 'none' }
  const { evaluation, predictions } = side
  return {
    kind: predictions === undefined ? 'numbers' : 'rows',
    ...(evaluation.commit !== undefined && { commit: evaluation.commit }),
    ...(evaluation.dataset?.digest !== undefined && { data: evaluation.dataset.digest }),
    ...(evaluation.dataset?.rows !== undefined && { rows: evaluation.dataset.rows }),
    ...(evaluation.files && { models: evaluation.files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) })
  }
}
