import type { Policy } from '../documents/index.js'
import { rowsNeeded, smallestDetectable, type Inference } from '../statistics/index.js'
import type { Known } from './estimates.js'
import type { Evidence } from './evidence.js'
import { toleranceOf } from './judge-regression.js'
import { withoutEvent, type WithoutEvent } from './no-event.js'
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
  const without = of === 'candidate' && value === 0 ? ceilingWithoutEvent(inference, by) : undefined
  const bounds = inference.bounds(alpha)
  // An interval without any width would prove a ceiling with a single row.
  const { low, high } = bounds.low === bounds.high ? (without?.bounds ?? bounds) : bounds
  return {
    of,
    estimate: value,
    interval: { low, high, level: Number((2 * by.confidence - 1).toPrecision(12)), sides: 2 },
    ...(isRegression(by.limit.rule) && regressionNumbers(inference, by)),
    ...(without && { nNeeded: without.needed }),
    mayPass: inference.weak === undefined,
    ...(inference.support !== undefined && { support: inference.support }),
    ...(inference.groups !== undefined && { groups: inference.groups })
  }
}

function ceilingWithoutEvent(
  { groups, effective, n }: Inference,
  { question, limit, confidence }: Limited
): WithoutEvent | undefined {
  if (limit.rule !== 'max') return undefined
  const rows = groups?.effective ?? effective ?? n
  return withoutEvent(question.entry.measure, { ceiling: limit.value, rows, alpha: 1 - confidence })
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
