import type { Check, Limit, LimitEntry, Policy, Rule } from '../documents/index.js'
import { enoughGroups } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import type { Asked, Obstacle } from './evidence.js'
import { isRegression, ofDifference, type Question } from './question.js'

interface By {
  readonly question: Question
  readonly policy: Policy
}

/** What a document states about a limit, as far as it can be true. Its own status is never taken. */
export function statedIn(check: Check, limit: LimitEntry, by: By): Asked {
  const found = check.limits.find(({ rule }) => rule === limit.rule)
  if (found === undefined || measuredForAnother(limit, found, by)) return { limit, obstacle: unanswered }
  if (found.estimate === undefined) return { limit, obstacle: obstacleOf(limit.rule, found, { check, ...by }) }
  if (!agree(limit.rule, found, check)) return { limit, obstacle: contradictory }
  const { estimate, interval, p, detectable, nNeeded, mayPass, support, groups } = found
  return {
    limit,
    evidence: {
      of: ofDifference(limit.rule) ? 'difference' : 'candidate',
      estimate,
      ...(interval !== undefined && { interval }),
      ...(p !== undefined && { p }),
      ...(detectable !== undefined && { detectable }),
      ...(nNeeded !== undefined && found.value === limit.value && { nNeeded }),
      mayPass: mayPass && (groups === undefined || enoughGroups(groups)),
      ...(support !== undefined && { support }),
      ...(groups !== undefined && { groups })
    }
  }
}

/** Numbers for another confidence, or (fail-when proven) a p-value against another limit, do not answer this policy. */
function measuredForAnother(limit: LimitEntry, found: Limit, { question, policy }: By): boolean {
  const level = Number((2 * policy.confidence - 1).toPrecision(12))
  if (found.interval !== undefined && found.interval.level !== level) return true
  return question.entry.failWhen === 'proven' && found.value !== limit.value
}

/** Whether the numbers of a limit are those of its check, and each has what it needs beside it. */
function agree(rule: Rule, { estimate, interval, p }: Limit, { candidate, baseline, difference }: Check): boolean {
  if (!same(estimate, ofDifference(rule) ? difference : candidate)) return false
  if (ofDifference(rule) && !same(difference, decimalDifference(candidate ?? Number.NaN, baseline ?? Number.NaN)))
    return false
  if (!isRegression(rule) || interval === undefined) return true
  return Number.isNaN(interval.low) ? Number.isNaN(p) : p !== undefined && p >= 0 && p <= 1
}

function same(one: number | undefined, two: number | undefined): boolean {
  return one === two || (Number.isNaN(one) && Number.isNaN(two))
}

/** A reason for having no numbers is believed where it can be the reason. */
function obstacleOf(rule: Rule, { status, reason }: Limit, of: By & { readonly check: Check }): Obstacle {
  if (status === 'pass' || status === 'fail' || !canBe(status, rule, of)) return unanswered
  return { status, reason, nextStep: of.check.nextStep }
}

function canBe(status: Obstacle['status'], rule: Rule, { check, ...by }: By & { readonly check: Check }): boolean {
  switch (status) {
    case 'error':
    case 'missing':
      return true
    case 'incomparable':
    case 'no-baseline':
      return ofDifference(rule)
    case 'inconclusive':
      return by.question.slice !== undefined
    case 'not-judged':
      return isSmall(check, by)
  }
}

/** Only a slice can be too small, and it says how many rows it has. */
function isSmall({ n }: Check, { question: { entry, slice }, policy: { slices } }: By): boolean {
  if (slice === undefined || n === undefined) return false
  return slices.some(({ metrics, minRows }) => metrics.includes(entry) && n < minRows)
}

export const unanswered: Obstacle = {
  status: 'missing',
  reason: 'no document answers it',
  nextStep: 'Look at the job that should have measured it, and at the policy that it measured by'
}

const contradictory: Obstacle = {
  status: 'error',
  reason: 'the numbers of the document contradict each other',
  nextStep: 'Look at what wrote the document: `model-gate compare` writes numbers that agree'
}
