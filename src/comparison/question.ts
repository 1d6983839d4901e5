import type { LimitEntry, MetricEntry, Policy, Rule, Slice } from '../documents/index.js'
import { checkId } from './check-id.js'

/** Hypotheses that are corrected together. */
export type Family = 'overall' | 'slices' | 'anchor'

/** One entry of the policy asked of all rows or of one slice: becomes one check. */
export interface Question {
  readonly id: string
  readonly family: Family
  readonly entry: MetricEntry
  readonly slice?: Slice
}

/** How much further than from production a model may be from the anchor. */
const ANCHOR_TOLERANCE = 1.5

const regressionRules: readonly Rule[] = ['max-drop', 'max-drop-percent', 'max-rise', 'max-rise-percent']

/** Whether a rule allows a loss against the baseline. */
export function isRegression(rule: Rule): boolean {
  return regressionRules.includes(rule)
}

/** Whether a rule is held against the difference; the others are held against the candidate's own value. */
export function ofDifference(rule: Rule): boolean {
  return isRegression(rule) || rule === 'min-gain' || rule === 'max-gain'
}

export function overallQuestions(policy: Policy): Question[] {
  return policy.metrics.map((entry) => ({ id: checkId('metric', entry.key), family: 'overall', entry }))
}

export function sliceQuestion(entry: MetricEntry, slice: Slice): Question {
  return { id: checkId('metric', entry.key, slice), family: 'slices', entry, slice }
}

/** The regression limits of the policy, widened, against the pinned release. */
export function anchorQuestions(policy: Policy): Question[] {
  return policy.metrics
    .map((entry) => ({ ...entry, limits: entry.limits.filter(({ rule }) => isRegression(rule)).map(widened) }))
    .filter((entry) => entry.limits.length > 0)
    .map((entry) => ({ id: checkId('anchor', entry.key), family: 'anchor', entry }))
}

function widened(limit: LimitEntry): LimitEntry {
  return { rule: limit.rule, value: Number((limit.value * ANCHOR_TOLERANCE).toPrecision(15)) }
}

/** Same key, same number: entries that ask the same thing of the same rows are one hypothesis. */
export function measureKey(measure: MetricEntry['measure']): string {
  switch (measure.kind) {
    case 'catalogue':
      return JSON.stringify(['catalogue', measure.metric, measure.class ?? '', measure.average ?? ''])
    case 'column':
      return JSON.stringify(['column', measure.column, measure.aggregate])
    case 'reported':
      return JSON.stringify(['reported', measure.name])
  }
}
