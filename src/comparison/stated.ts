import { holdsValue, type Check, type Limit, type LimitEntry, type Policy, type Rule } from '../documents/index.js'
import { measureName, rangeOf } from '../metrics/index.js'
import { enoughGroups } from '../statistics/index.js'
import { decimalDifference } from './decimal.js'
import type { Asked, Obstacle } from './evidence.js'
import { isRegression, ofDifference, type Question } from './question.js'
import { inWords } from './wording.js'

interface By {
  readonly question: Question
  readonly policy: Policy
}

/** What a document states about a limit, as far as it can be true. Its own status is never taken. */
export function statedIn(check: Check, limit: LimitEntry, by: By): Asked {
  const found = check.limits.find(({ rule }) => rule === limit.rule)
  if (found === undefined || measuredForAnother(limit, found, by)) return { limit, obstacle: unanswered }
  if (found.estimate === undefined) return { limit, obstacle: obstacleOf(limit.rule, found, { check, ...by }) }
  const contradiction = contradictionIn({ ...found, rule: limit.rule }, check, by.question)
  if (contradiction !== undefined) return { limit, obstacle: contradictory(contradiction) }
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

/** A limit that a document states for a rule of the policy. */
type LimitOf = Limit & { readonly rule: Rule }

/** Why the numbers cannot all be true: those of a limit are those of its check, each has what it needs beside it, and a measurement can give them. */
function contradictionIn(found: LimitOf, check: Check, { entry }: Question): string | undefined {
  if (!agree(found, check)) return 'the numbers of the document contradict each other'
  const off = offScale(check, entry)
  if (off !== undefined) return off
  const { rule, estimate, interval } = found
  if (interval === undefined || estimate === undefined || !Number.isFinite(estimate)) return undefined
  const { low, high } = interval
  // What has no error known, such as a single group, has no bounds.
  if ((Number.isNaN(low) && Number.isNaN(high)) || holdsValue(interval, estimate)) return undefined
  return `the interval of ${rule} in the document, ${inWords(low)} to ${inWords(high)}, does not hold its estimate, ${inWords(estimate)}`
}

function agree({ rule, estimate, interval, p }: LimitOf, { candidate, baseline, difference }: Check): boolean {
  if (!same(estimate, ofDifference(rule) ? difference : candidate)) return false
  if (ofDifference(rule) && !same(difference, decimalDifference(candidate ?? Number.NaN, baseline ?? Number.NaN)))
    return false
  if (!isRegression(rule) || interval === undefined) return true
  return Number.isNaN(interval.low) ? Number.isNaN(p) : p !== undefined && p >= 0 && p <= 1
}

/** A value outside of the metric's range, but for rounding. */
function offScale({ candidate, baseline }: Check, { measure }: Question['entry']): string | undefined {
  if (measure.kind !== 'catalogue') return undefined
  const [low, high] = rangeOf({ ...measure, name: measure.metric })
  const outside = [candidate, baseline].find(
    (value) => value !== undefined && Number.isFinite(value) && !holdsValue({ low, high }, value)
  )
  return outside === undefined
    ? undefined
    : `${measureName(measure)} lies in [${low}, ${high}], and the document says ${outside}`
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

function contradictory(reason: string): Obstacle {
  return {
    status: 'error',
    reason,
    nextStep: 'Look at what wrote the document: `model-gate compare` writes numbers that agree'
  }
}
