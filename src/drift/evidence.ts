import { atLeast } from '../comparison/index.js'
import type { ColumnProfile, Drift, DriftRule, Limit } from '../documents/index.js'
import type { Grouping } from './grouped.js'

/** What was measured for one limit of a column: all that decides it, but for what the other columns add (q) and the statistics of the check. */
export type DriftEvidence = Omit<
  Limit,
  'rule' | 'status' | 'of' | 'estimate' | 'interval' | 'q' | 'support' | 'reason'
> & {
  readonly rule: DriftRule
  readonly estimate: number
}

/** What each type of column is held against, in the order of a check's limits. */
export const rulesOf: Readonly<Record<ColumnProfile['type'], readonly DriftRule[]>> = {
  numeric: ['ks', 'wasserstein', 'missing', 'infinite'],
  categorical: ['jensen-shannon', 'new-categories', 'missing'],
  boolean: ['jensen-shannon', 'new-categories', 'missing'],
  timestamp: ['jensen-shannon', 'missing'],
  text: []
}

/** A column measured and not yet judged: judging needs no profile. */
export interface Answer {
  readonly name: string
  readonly drift: Drift
  /** Rows with a value in the current table. */
  readonly n: number
  readonly method: string
  readonly limits: readonly (DriftEvidence | Unanswered)[]
}

/** A limit of the policy that no document answers. */
export interface Unanswered {
  readonly rule: DriftRule
  readonly value: number
  readonly estimate?: undefined
}

/** What a column is measured with, beside its two profiles. */
export interface Measuring {
  readonly limits: Readonly<Record<DriftRule, number>>
  /** One minus the confidence: level of every bound. */
  readonly alpha: number
  /** Where rows depend on each other. `unknown`: the policy names a group, and nothing keeps the groups apart. */
  readonly grouping?: Grouping | 'unknown'
}

/** The part of a column's measurement that its type decides. */
export interface Measured {
  /** The procedure behind the p-value of the distribution. */
  readonly method: string
  readonly limits: readonly DriftEvidence[]
  /** Every statistic by name. */
  readonly statistics: Readonly<Record<string, number>>
}

/** How far a part of a column moved, and how likely that is by chance: NaN where that cannot be told. */
export interface Part {
  readonly effect: number
  readonly p: number
}

/**
 * One effect and p-value of a column that is tested in parts: p is that of the deciding part, times the number of parts (Bonferroni).
 *
 * A part fails by its own p-value only. So of those that reach the limit the least likely one decides; where none does, the largest effect and
 * the smallest p-value stand, and neither can fail.
 *
 * @example
 * decidingPart([{ effect: 0.01, p: 0.001 }, { effect: 0.2, p: 0.02 }], 0.1) // => { effect: 0.2, p: 0.04 }
 */
export function decidingPart(parts: readonly Part[], limit: number): Part {
  const beyond = parts.filter(({ effect }) => atLeast(effect, limit))
  const p = Math.min(...(beyond.length > 0 ? beyond : parts).map((part) => part.p))
  const deciding = beyond.filter((part) => part.p === p)
  const effect = Math.max(...(deciding.length > 0 ? deciding : parts).map((part) => part.effect))
  return { effect, p: Math.min(1, parts.length * p) }
}
