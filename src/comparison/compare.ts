import type { Check, Policy, SameData } from '../documents/index.js'
import { answerAnchor, answerOverall, answerSlices, askingOf } from './answers.js'
import { judgeAnswers } from './judge-answers.js'
import { sameDataOf, type Side } from './side.js'
import { unscoredNote } from './unscored.js'
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
  const of = { policy, seed, candidate: sides.candidate }
  const asking = askingOf(of, sides.baseline)
  const answers = [...answerOverall(asking), ...answerSlices(asking)]
  if (policy.baseline?.anchor !== undefined) {
    answers.push(...answerAnchor(askingOf(of, sides.anchor)))
  }
  const checks = judgeAnswers(answers, policy)
  const notes = [...unscoredNote(asking), ...worstSlices(checks)]
  return { checks, sameData: sameDataOf(sides.candidate, sides.baseline, asking.standing), notes }
}
