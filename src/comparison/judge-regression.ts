import { atLeast } from './decimal.js'
import type { Evidence } from './evidence.js'
import type { Slice } from '../documents/index.js'
import { moreRows, movedAsOne, onNumbers, oriented, thin, type Judgement, type Rulebook } from './judgement.js'
import { countInWords, inWords, roundedInWords } from './wording.js'

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
  return undecided(evidence, by, { beyond, tolerance, low, high })
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

interface Standing {
  readonly beyond: boolean
  readonly tolerance: number
  /** Bounds, turned so that more is better. */
  readonly low: number
  readonly high: number
}

function undecided(evidence: Evidence, by: Rulebook, standing: Standing): Judgement {
  const reason = standing.beyond
    ? `beyond the limit, not significant${correction(evidence, by, standing)}`
    : 'limit not excluded'
  return {
    status: 'inconclusive',
    reason: `${reason}${sight(evidence)}`,
    nextStep: rowsThatWould(evidence, by, standing)
  }
}

/** Why a loss is not significant although its interval excludes none, or although it would be alone. */
function correction({ p }: Evidence, { q, hypotheses = 1, confidence }: Rulebook, { high }: Standing): string {
  const looksSignificant = high < 0 || (p ?? 1) <= 1 - confidence
  if (!looksSignificant || p === undefined || q === undefined) return ''
  if (hypotheses === 1) return ` (p = ${inWords(p)})`
  return ` once corrected for ${countInWords(hypotheses)} comparisons (p = ${inWords(p)} alone, ${inWords(q)} corrected)`
}

function sight({ detectable }: Evidence): string {
  return detectable === undefined || !Number.isFinite(detectable) || detectable <= 0
    ? ''
    : `; a change of ${inWords(detectable)} or more would show in these data`
}

function rowsThatWould(
  { nNeeded, detectable }: Evidence,
  { entry, slice }: Rulebook,
  { tolerance, high }: Standing
): string {
  const widen = 'widen the limit in a pull request of its own'
  if (nNeeded === undefined || !Number.isFinite(nNeeded)) return `${moreRows}, or ${widen}`
  // Enough rows already, had nothing changed: what keeps the limit from being excluded is the loss itself.
  if (detectable !== undefined && detectable < tolerance / 2)
    return `The loss itself is close to the limit, and the rows are enough to see it: find what causes it, or ${widen}`
  // How many rows would settle it if nothing changed is no answer where something did.
  if (high < 0)
    return `The rows show a loss, and not how large it is: find what causes it, evaluate on more rows, or ${widen}`
  const limit = `the limit of ${entry.key}${sliceWords(slice)}`
  return `About ${roundedInWords(nNeeded)} rows would exclude ${limit} if nothing changed; or ${widen}`
}

function sliceWords(slice: Slice | undefined): string {
  if (slice === undefined) return ''
  return ` in ${Object.entries(slice)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ')}`
}

const regression =
  'Find what changed in data, features or training; if the loss is intended, add a waiver with an expiry date in a separate pull request'
