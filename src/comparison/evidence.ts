import type { Check, Limit, LimitEntry, Status } from '../documents/index.js'
import type { Question } from './question.js'

/** The numbers that decide a limit: what a check's limit holds beside the rule and the outcome. */
export type Evidence = Omit<Limit, 'rule' | 'value' | 'status' | 'reason'>

/** Why there are no numbers to decide with. */
export interface Obstacle {
  readonly status: Extract<Status, 'error' | 'missing' | 'incomparable' | 'inconclusive' | 'no-baseline' | 'not-judged'>
  /** Clause without capital or period. */
  readonly reason: string
  readonly nextStep: string
  /** Rows that there are, where they are too few. */
  readonly n?: number
}

/** A limit of the policy with what is known to decide it. */
export type Asked =
  | { readonly limit: LimitEntry; readonly evidence: Evidence }
  | { readonly limit: LimitEntry; readonly obstacle: Obstacle }

/** What a check shows whatever its outcome. */
export type Shown = Pick<Check, 'baseline' | 'candidate' | 'difference' | 'method' | 'n' | 'repeats'>

/** A question measured and not yet judged. Judging needs no rows: numbers and policy are enough. */
export interface Answer {
  readonly question: Question
  readonly shown: Shown
  readonly asked: readonly Asked[]
}
