import type { Evidence } from './evidence.js'
import { toleranceOf } from './judge-regression.js'
import type { Judgement, Rulebook } from './judgement.js'
import { isRegression } from './question.js'

/** Groups worth less than this are few, though enough to decide. */
const FEW_GROUPS = 10

/** The outcome, with what a reader must know of the numbers although it decides nothing. */
export function flagged(outcome: Judgement, evidence: Evidence, by: Rulebook): Judgement {
  if (evidence.interval === undefined || by.entry.decide === 'estimate') return outcome
  const flags = [
    ...(hasFewGroups(evidence) ? ['few groups'] : []),
    ...(isBlind(outcome, evidence, by)
      ? ['few rows: a loss as large as the limit would often be inconclusive here']
      : [])
  ]
  return { ...outcome, reason: [outcome.reason, ...flags].join('; ') }
}

function hasFewGroups({ groups, mayPass }: Evidence): boolean {
  return mayPass && groups !== undefined && groups.effective < FEW_GROUPS
}

/** The smallest change that the rows of a slice show is larger than the limit. What is inconclusive says so itself. */
function isBlind({ status }: Judgement, { detectable }: Evidence, by: Rulebook): boolean {
  if (by.slice === undefined || status === 'inconclusive' || !isRegression(by.limit.rule)) return false
  return (detectable ?? 0) > (toleranceOf(by) ?? Number.POSITIVE_INFINITY)
}
