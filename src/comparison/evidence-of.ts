import type { Policy, Rule } from '../documents/index.js'
import { rowsNeeded, smallestDetectable, type Inference } from '../statistics/index.js'
import type { Known } from './estimates.js'
import type { Evidence } from './evidence.js'
import { toleranceOf } from './judge-regression.js'
import { isRegression, type Question } from './question.js'

/** What a limit needs to be turned into numbers. */
interface Limited {
  readonly question: Question
  readonly limit: Policy['metrics'][number]['limits'][number]
  readonly confidence: number
  readonly baseline?: number
}

/** The numbers that decide one limit, out of an estimate and what is known about it. */
export function evidenceOf(known: Known, of: 'candidate' | 'difference', by: Limited): Evidence {
  const { inference, value } = known
  if (inference === undefined || !Number.isFinite(value)) return { of, estimate: value, mayPass: true }
  const alpha = 1 - by.confidence
  const { low, high } = inference.bounds(alpha)
  return {
    of,
    estimate: value,
    interval: { low, high, level: Number((2 * by.confidence - 1).toPrecision(12)), sides: 2 },
    ...(isRegression(by.limit.rule) && regressionNumbers(inference, by)),
    ...(isCeilingWithoutEvent(by.limit.rule, value) && { nNeeded: rowsWithoutEvent(by) }),
    mayPass: inference.weak === undefined,
    ...(inference.support !== undefined && { support: inference.support }),
    ...(inference.groups !== undefined && { groups: inference.groups })
  }
}

function regressionNumbers(inference: Inference, by: Limited): Partial<Evidence> {
  const { entry } = by.question
  const tolerance = toleranceOf(by) ?? Number.NaN
  const edge = entry.failWhen === 'proven' ? tolerance : 0
  const p = entry.direction === 'higher' ? inference.pLess(-edge) : inference.pGreater(edge)
  const sd = inference.standardError * Math.sqrt(inference.n)
  const alpha = 1 - by.confidence
  return {
    p,
    detectable: smallestDetectable(inference.standardError, alpha),
    // Without spread, or without a count of rows, nothing follows about more of them.
    ...(tolerance > 0 && sd > 0 && { nNeeded: rowsNeeded(sd, tolerance, alpha) })
  }
}

function isCeilingWithoutEvent(rule: Rule, value: number): boolean {
  return rule === 'max' && value === 0
}

/** Rows without a single event that prove a share to be at most the ceiling: ln(alpha) / ln(1 - ceiling). */
function rowsWithoutEvent({ limit, confidence }: Limited): number {
  if (limit.value <= 0) return Number.POSITIVE_INFINITY
  return limit.value >= 1 ? 1 : Math.ceil(Math.log(1 - confidence) / Math.log1p(-limit.value))
}
