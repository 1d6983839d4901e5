import type { Check, Policy, SameData } from '../documents/index.js'
import { answerAnchor, answerOverall, answerSlices, type Asking } from './answers.js'
import { judgeAnswers } from './judge-answers.js'
import { sameDataOf, standingOf, type Side } from './side.js'
import { worstSlices } from './worst-slices.js'

/** Everything that a comparison finds out. */
export interface Comparison {
  readonly checks: readonly Check[]
  readonly sameData: SameData
  /** What a reader must know and no check says. */
  readonly notes: readonly string[]
}

/** What is compared with what. */
export interface Sides {
  readonly candidate: Side
  readonly baseline?: Side
  /** The pinned release, against slow creep. */
  readonly anchor?: Side
}

/**
 * Answers every question of the policy with a check: overall metrics, slices, anchor.
 *
 * Pure: the same sides, policy and seed give the same checks, whatever the order of rows in the files.
 *
 * @param seed of all resampling, in [0, 2^53)
 */
export function compare(sides: Sides, policy: Policy, seed: number): Comparison {
  const standing = standingOf(sides.candidate, sides.baseline, policy.task)
  const asking: Asking = { policy, seed, candidate: sides.candidate, standing }
  const answers = [...answerOverall(asking), ...answerSlices(asking)]
  if (policy.baseline?.anchor !== undefined) {
    answers.push(...answerAnchor({ ...asking, standing: standingOf(sides.candidate, sides.anchor, policy.task) }))
  }
  const checks = judgeAnswers(answers, policy)
  return { checks, sameData: sameDataOf(sides.candidate, sides.baseline, standing), notes: worstSlices(checks) }
}
