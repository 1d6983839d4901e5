import { atLeast } from './decimal.js'
import type { Evidence } from './evidence.js'
import { movedAsOne, onNumbers, oriented, thin, type Judgement, type Rulebook } from './judgement.js'
import { countInWords, inWords } from './wording.js'

/**
 * `max-drop`, `max-rise` and their percents, by the table of `docs/decisions.md`.
 *
 * Pass: the data exclude a loss beyond the tolerance. Fail: the estimate is beyond it and the loss is significant after correction. Else the
 * data cannot tell. Guarantees P(any fail | nothing is worse) <= alpha a pull request and P(pass | loss >= tolerance) <= alpha a check.
 */
export function judgeRegression(evidence: Evidence, by: Rulebook): Judgement {
  const tolerance = toleranceOf(by)
  if (tolerance === undefined) return withoutTolerance
  const { estimate, low, high } = oriented(evidence, by)
  const beyond = !atLeast(estimate, -tolerance)
  if (low === undefined || high === undefined || by.entry.decide === 'estimate')
    return onPoint(evidence, estimate, beyond)
  if (atLeast(low, -tolerance)) return thin(evidence) ?? movedAsOne(evidence) ?? passed(estimate, low, high)
  if (beyond && (by.q ?? 1) <= 1 - by.confidence) return failed(high, tolerance)
  return undecided(evidence, beyond, tolerance)
}

/** The loss that is allowed, in the unit of the metric. */
export function toleranceOf({ limit, baseline }: Pick<Rulebook, 'limit' | 'baseline'>): number | undefined {
  if (!limit.rule.endsWith('-percent')) return limit.value
  if (baseline === undefined || !Number.isFinite(baseline) || baseline === 0) return undefined
  return (limit.value / 100) * Math.abs(baseline)
}

const withoutTolerance: Judgement = {
  status: 'error',
  reason: 'a percentage of a baseline of zero means nothing',
  nextStep: 'Write an absolute limit (max-drop or max-rise) instead of the percentage'
}

function onPoint(evidence: Evidence, estimate: number, beyond: boolean): Judgement {
  if (beyond) return { status: 'fail', reason: `beyond the limit; ${onNumbers(evidence)}`, nextStep: regression }
  const place = estimate >= 0 ? 'not worse' : 'worse, inside the limit'
  return { status: 'pass', reason: `${place}; ${onNumbers(evidence)}`, nextStep: '' }
}

function passed(estimate: number, low: number, high: number): Judgement {
  if (low > 0) return { status: 'pass', reason: 'better', nextStep: '' }
  if (high < 0) return { status: 'pass', reason: 'worse, inside the limit', nextStep: '' }
  return {
    status: 'pass',
    reason: estimate === 0 && low === 0 && high === 0 ? 'unchanged' : 'a loss beyond the limit is excluded',
    nextStep: ''
  }
}

function failed(high: number, tolerance: number): Judgement {
  const reason = high < -tolerance ? 'proven beyond the limit' : 'beyond the limit, and significantly worse'
  return { status: 'fail', reason, nextStep: regression }
}

function undecided(evidence: Evidence, beyond: boolean, tolerance: number): Judgement {
  const reason = beyond ? 'beyond the limit, not significant' : 'limit not excluded'
  return { status: 'inconclusive', reason: `${reason}${sight(evidence)}`, nextStep: rowsThatWould(evidence, tolerance) }
}

function sight({ detectable }: Evidence): string {
  return detectable === undefined || !Number.isFinite(detectable)
    ? ''
    : `; these data show changes from ${inWords(detectable)}`
}

function rowsThatWould({ nNeeded, detectable }: Evidence, tolerance: number): string {
  if (nNeeded === undefined || !Number.isFinite(nNeeded))
    return 'Evaluate on more rows, or widen the limit in a pull request of its own'
  // Enough rows already, had nothing changed: what keeps the limit from being excluded is the loss itself.
  if (detectable !== undefined && detectable < tolerance / 2)
    return 'The loss itself is close to the limit, and the rows are enough to see it: find what causes it, or widen the limit in a pull request of its own'
  return `About ${countInWords(nNeeded)} rows would exclude the limit if nothing changed; or widen it in a pull request of its own`
}

const regression =
  'Find what changed in data, features or training; if the loss is intended, add a waiver with an expiry date in a separate pull request'
