import type { Limit, LimitEntry, MetricEntry, Slice, Status } from '../documents/index.js'
import { above, atLeast, atMost } from './decimal.js'
import type { Evidence } from './evidence.js'
import { judgeRegression } from './judge-regression.js'
import { isRegression } from './question.js'
import { counted, countInWords } from './wording.js'

/** Outcome of one limit. Clauses without capital or period. */
export interface Judgement {
  readonly status: Status
  readonly reason: string
  /** Empty where nothing is to be done. */
  readonly nextStep: string
}

/** What a limit is judged with, beside the numbers. */
export interface Rulebook {
  readonly entry: MetricEntry
  readonly limit: LimitEntry
  /** One-sided level of every bound. */
  readonly confidence: number
  /** The value of the baseline, where a percentage needs it. */
  readonly baseline?: number
  /** Only the size of the number matters: calibration bias. */
  readonly magnitude: boolean
  /** p-value after correction, for regression limits. */
  readonly q?: number
  /** How many hypotheses it is corrected for. */
  readonly hypotheses?: number
  readonly slice?: Slice
}

/** Decides one limit from its numbers alone; the same numbers give the same status wherever they were measured. */
export function judge(evidence: Evidence, by: Rulebook): Judgement {
  if (!Number.isFinite(evidence.estimate ?? Number.NaN)) return unusable(evidence.estimate)
  if (isRegression(by.limit.rule)) return judgeRegression(evidence, by)
  if (by.limit.rule === 'min-gain') return judgeGain(evidence, by)
  return judgeBound(evidence, by)
}

function unusable(estimate: number | undefined): Judgement {
  return {
    status: 'error',
    reason: `the value is ${estimate === undefined || Number.isNaN(estimate) ? 'undefined (NaN)' : 'infinite'}`,
    nextStep: 'Look at what the evaluation wrote for this metric: a number that is not finite never passes'
  }
}

/** Turned so that more is better. */
export function oriented(evidence: Evidence, by: Rulebook): { estimate: number; low?: number; high?: number } {
  const estimate = evidence.estimate ?? Number.NaN
  const { interval } = evidence
  if (by.entry.direction === 'higher') return { estimate, ...(interval && { low: interval.low, high: interval.high }) }
  return { estimate: -estimate, ...(interval && { low: -interval.high, high: -interval.low }) }
}

/** Must be better by so much: proven better, proven not, or neither. */
function judgeGain(evidence: Evidence, by: Rulebook): Judgement {
  const { estimate, low, high } = oriented(evidence, by)
  const gain = by.limit.value
  if (low === undefined || high === undefined || by.entry.decide === 'estimate') {
    return atLeast(estimate, gain)
      ? { status: 'pass', reason: `the gain meets the limit; ${onNumbers(evidence)}`, nextStep: '' }
      : { status: 'fail', reason: `the gain is below the limit; ${onNumbers(evidence)}`, nextStep: notGood }
  }
  if (atLeast(low, gain))
    return thin(evidence) ?? movedAsOne(evidence) ?? { status: 'pass', reason: 'the gain is proven', nextStep: '' }
  if (above(gain, high)) return { status: 'fail', reason: 'the data exclude a gain of this size', nextStep: notGood }
  return { status: 'inconclusive', reason: 'a gain of this size is neither shown nor excluded', nextStep: moreRows }
}

/** Floors and ceilings, of the candidate's value or (max-gain) of the difference. */
function judgeBound(evidence: Evidence, by: Rulebook): Judgement {
  const { value, kept, excluded, proof } = boundOf(evidence, by)
  const floor = by.limit.rule === 'min'
  const name = by.limit.rule === 'max-gain' ? 'the largest believable gain' : floor ? 'the floor' : 'the ceiling'
  const met = floor ? atLeast(value, by.limit.value) : atMost(value, by.limit.value)
  const remedy = by.limit.rule === 'max-gain' ? leakage : notGood
  if (evidence.interval === undefined || by.entry.decide === 'estimate') {
    if (met && proof && by.entry.decide !== 'estimate')
      return {
        status: 'inconclusive',
        reason: `${name} is met, and not proven: no uncertainty is known`,
        nextStep: 'Give predictions row by row, or report the error beside the value: n, stderr or an interval'
      }
    return met
      ? { status: 'pass', reason: `${name} is met; ${onNumbers(evidence)}`, nextStep: '' }
      : { status: 'fail', reason: `${name} is missed; ${onNumbers(evidence)}`, nextStep: remedy }
  }
  if (excluded)
    return { status: 'fail', reason: `${name} is missed, and the whole interval is beyond it`, nextStep: remedy }
  if (!met)
    return {
      status: 'inconclusive',
      reason: `${name} is missed, but not by more than chance explains`,
      nextStep: moreRows
    }
  if (kept && !withoutSpread(evidence))
    return thin(evidence) ?? { status: 'pass', reason: `${name} is met and proven`, nextStep: '' }
  if (proof) return { status: 'inconclusive', reason: `${name} is met, and not proven`, nextStep: moreRows }
  return thin(evidence) ?? { status: 'pass', reason: `${name} is met, not proven`, nextStep: '' }
}

/** Where the estimate and the one-sided bounds stand to a floor or ceiling. */
function boundOf(
  evidence: Evidence,
  by: Rulebook
): { value: number; kept: boolean; excluded: boolean; proof: boolean } {
  const limit = by.limit.value
  const raw = evidence.estimate ?? Number.NaN
  const interval = evidence.interval ?? { low: Number.NaN, high: Number.NaN }
  if (by.magnitude) {
    const nearest = raw >= 0 ? interval.low : -interval.high
    const furthest = Math.max(Math.abs(interval.low), Math.abs(interval.high))
    // A bias must be shown to be small: a pass needs the bound, whatever the entry says.
    return { value: Math.abs(raw), kept: atMost(furthest, limit), excluded: above(nearest, limit), proof: true }
  }
  if (by.limit.rule === 'max-gain') {
    const { estimate, low, high } = oriented(evidence, by)
    return {
      value: estimate,
      kept: atMost(high ?? estimate, limit),
      excluded: above(low ?? estimate, limit),
      proof: by.entry.proven
    }
  }
  const floor = by.limit.rule === 'min'
  return {
    value: raw,
    kept: floor ? atLeast(interval.low, limit) : atMost(interval.high, limit),
    excluded: floor ? above(limit, interval.high) : above(interval.low, limit),
    proof: by.entry.proven
  }
}

/** May not pass, whatever the numbers say. */
export function thin(evidence: Pick<Evidence, 'mayPass' | 'support' | 'groups'>): Judgement | undefined {
  if (evidence.mayPass) return undefined
  const groups =
    evidence.groups === undefined
      ? ''
      : ` in ${counted(evidence.groups.count, 'group')} worth ${evidence.groups.effective.toFixed(1)}`
  const support = evidence.support === undefined ? '' : ` (${countInWords(evidence.support)} of the rarest class)`
  return { status: 'inconclusive', reason: `too few cases for a pass${groups}${support}`, nextStep: moreRows }
}

/** A loss or gain that is the same in every row may not pass, because no chance explains it. */
export function movedAsOne(evidence: Evidence): Judgement | undefined {
  if (!withoutSpread(evidence)) return undefined
  const reason = 'every row changed by the same amount, which no chance explains'
  return { status: 'inconclusive', reason, nextStep: 'Look at what the two models were measured on' }
}

/** The interval is the estimate alone, which proves nothing; but of a difference of 0 it says that no row changed. */
function withoutSpread({ of, estimate, interval }: Evidence): boolean {
  if (interval === undefined || interval.low !== interval.high) return false
  return of !== 'difference' || estimate !== 0
}

export function onNumbers(evidence: Evidence): string {
  return evidence.interval === undefined
    ? 'decided on the numbers, no uncertainty known'
    : 'decided on the numbers, uncertainty set aside by the policy'
}

const notGood = 'Improve the model, or change the limit in a pull request of its own'
const leakage = 'Look for leakage: labels or evaluation rows that found their way into training'
export const moreRows = 'Evaluate on more rows'

/** The part of a limit that its evidence gives. */
export function limitOf(entry: LimitEntry, evidence: Evidence, q: number | undefined, outcome: Judgement): Limit {
  return {
    rule: entry.rule,
    value: entry.value,
    status: outcome.status,
    ...evidence,
    ...(q !== undefined && { q }),
    reason: outcome.reason
  }
}
