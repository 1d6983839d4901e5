import { holm } from '../statistics/index.js'
import type { Answer, Asked } from './evidence.js'
import { isRegression, measureKey, type Family, type Question } from './question.js'

/** q-value of a regression limit: its p-value after Holm within its family, times the number of families. */
export type QValues = (question: Question, asked: Asked) => number | undefined

/**
 * Corrects the p-values of all regression limits so that P(any fail | no metric is worse) is at most alpha a pull request.
 *
 * Families are the overall metrics, the slices and the anchor. Within one, Holm over the hypotheses: one for each metric and slice, however
 * many entries ask it; one without a p-value is none. Alpha is shared evenly by the families that judge at least one comparison, which is the
 * same as multiplying q.
 */
export function adjusted(answers: readonly Answer[]): QValues {
  const families = familiesOf(answers)
  const q = new Map([...families].map(([family, hypotheses]) => [family, corrected(hypotheses, families.size)]))
  return (question, asked) =>
    pValueOf(asked) === undefined ? undefined : q.get(question.family)?.get(hypothesis(question, asked))
}

/** How many hypotheses are corrected for, in all families. */
export function hypothesesIn(answers: readonly Answer[]): number {
  return [...familiesOf(answers).values()].reduce((sum, { size }) => sum + size, 0)
}

/** The p-value of each hypothesis, by family. */
function familiesOf(answers: readonly Answer[]): ReadonlyMap<Family, ReadonlyMap<string, number>> {
  const families = new Map<Family, Map<string, number>>()
  for (const { question, asked } of answers) {
    for (const each of asked) {
      const p = pValueOf(each)
      if (p === undefined || question.entry.decide === 'estimate') continue
      const hypotheses = families.get(question.family) ?? new Map<string, number>()
      families.set(question.family, hypotheses.set(hypothesis(question, each), p))
    }
  }
  return families
}

function pValueOf(asked: Asked): number | undefined {
  if (!('evidence' in asked) || !isRegression(asked.limit.rule)) return undefined
  const { p } = asked.evidence
  return p === undefined || Number.isNaN(p) ? undefined : p
}

function corrected(hypotheses: ReadonlyMap<string, number>, families: number): Map<string, number> {
  const q = holm([...hypotheses.values()])
  return new Map([...hypotheses.keys()].map((key, index) => [key, Math.min(1, families * (q[index] ?? Number.NaN))]))
}

/** A number may be worse when lower in one entry and when higher in another. `fail-when: proven` asks about the limit, so that is part of it. */
function hypothesis({ entry, slice }: Question, { limit }: Asked): string {
  const beyond = entry.failWhen === 'proven' ? [limit.rule, limit.value] : []
  return JSON.stringify([measureKey(entry.measure), entry.direction, Object.entries(slice ?? {}), ...beyond])
}
