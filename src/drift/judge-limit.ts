import { atLeast, counted, inWords, percentInWords, roundedInWords, sentence } from '../comparison/index.js'
import type { DriftRule, Limit } from '../documents/index.js'
import type { DriftEvidence } from './evidence.js'
import { FEWEST_GROUPS } from './grouped.js'
import { isBeyond } from './new-categories.js'

/** Outcome of one limit. Clauses without capital or period. */
export interface Outcome {
  readonly status: Extract<Limit['status'], 'fail' | 'pass' | 'inconclusive' | 'error' | 'missing'>
  readonly reason: string
  /** What to do; empty where nothing is. */
  readonly nextStep: string
  /** What the data do not exclude, and the rows that would: several limits of a check are told as one. */
  readonly notExcluded?: string
  readonly rowsNeeded?: number
  /** Why no number of rows would exclude it. */
  readonly hidden?: string
}

/** What a limit is judged with, beside its own numbers. */
export interface JudgedBy {
  /** p-value after Benjamini and Hochberg over all columns; undefined where there is no p-value. */
  readonly q?: number
  readonly alpha: number
  /** Every statistic of the column. */
  readonly statistics: Readonly<Record<string, number>>
  /** Rows of the two tables. */
  readonly rows: { readonly reference: number; readonly current: number }
  /** Common mistakes that the column looks like, in words. */
  readonly causes: readonly string[]
}

/**
 * Decides one limit from its numbers alone.
 *
 * Fail: the estimate reaches the limit and is significant over all columns. Pass: shown to stay within it. Else the data cannot tell.
 */
export function judgeLimit(evidence: DriftEvidence, by: JudgedBy): Outcome {
  const { rule, estimate, value } = evidence
  if (!Number.isFinite(estimate))
    return { status: 'error', reason: `the ${names[rule]} is no number`, nextStep: broken }
  if (rule === 'new-categories') return judgeNewCategories(evidence, by)
  if (evidence.p === undefined || by.q === undefined) return dependent(evidence)
  const reached = atLeast(estimate, value)
  if (reached && by.q < by.alpha)
    return { status: 'fail', reason: `${beyond(evidence)} (q ${inequality(by.q)})`, nextStep: failed(by.causes) }
  if (reached) {
    const reason = `${beyond(evidence)}, but chance may explain it (q ${inequality(by.q)})`
    return { status: 'inconclusive', reason, ...whatWould(evidence, by) }
  }
  if (evidence.mayPass) return { status: 'pass', reason: `the ${names[rule]} stays within the limit`, nextStep: '' }
  const notExcluded = `a ${names[rule]} of ${amount(rule, value)}${sight(evidence)}`
  return { status: 'inconclusive', reason: `not excluded: ${notExcluded}`, notExcluded, ...whatWould(evidence, by) }
}

function judgeNewCategories(evidence: DriftEvidence, by: JudgedBy): Outcome {
  const { rule, value, estimate } = evidence
  const amountOf = `the ${names[rule]} is ${amount(rule, estimate)}`
  if (atLeast(value, estimate)) return { status: 'pass', reason: `${amountOf}, within the limit`, nextStep: '' }
  if (by.q === undefined) return dependent(evidence)
  if (isBeyond(by.statistics, value) && by.q < by.alpha)
    return {
      status: 'fail',
      reason: `${amountOf}, more than ${amount(rule, value)} and than the reference can have missed (q ${inequality(by.q)})`,
      nextStep: failed(by.causes)
    }
  return {
    status: 'inconclusive',
    reason: `${amountOf}, more than ${amount(rule, value)}, but chance may explain it (q ${inequality(by.q)})`,
    nextStep: 'Compare more rows'
  }
}

function dependent({ rule, groups }: DriftEvidence): Outcome {
  const reason =
    groups === undefined
      ? `rows of a group depend on each other, and it is not known which belong together, so the ${names[rule]} proves nothing`
      : `rows of a group depend on each other, and ${counted(groups.count, 'group')} ${groups.count === 1 ? 'is' : 'are'} fewer than the ${FEWEST_GROUPS} that a side needs`
  const nextStep =
    groups === undefined ? 'Give both tables with their rows, not as profiles' : 'Compare tables of more groups'
  return { status: 'inconclusive', reason, nextStep }
}

const names: Readonly<Record<DriftRule, string>> = {
  ks: 'Kolmogorov-Smirnov distance',
  wasserstein: 'Wasserstein distance',
  'jensen-shannon': 'Jensen-Shannon distance',
  missing: 'rise of missing values',
  infinite: 'rise of infinite values',
  'new-categories': 'share of new categories'
}

function beyond({ rule, estimate, value }: DriftEvidence): string {
  return `the ${names[rule]} is ${amount(rule, estimate)}, limit ${amount(rule, value)}`
}

function amount(rule: DriftRule, value: number): string {
  switch (rule) {
    case 'ks':
    case 'jensen-shannon':
      return inWords(value)
    case 'wasserstein':
      return `${inWords(value)} standard deviations`
    case 'missing':
    case 'infinite':
      return `${inWords(value * 100)} points`
    case 'new-categories':
      return `${inWords(value * 100)} %`
  }
}

function inequality(q: number): string {
  return q < 0.001 ? '< 0.001' : `= ${inWords(q)}`
}

function sight({ rule, detectable }: DriftEvidence): string {
  return detectable === undefined || !Number.isFinite(detectable)
    ? ''
    : ` (these data show one from ${amount(rule, detectable)})`
}

/** What would settle it: more rows, or a reference that shows more. */
function whatWould(
  { rule, nNeeded }: DriftEvidence,
  { statistics, rows: { current } }: JudgedBy
): Pick<Outcome, 'nextStep' | 'rowsNeeded' | 'hidden'> {
  const { 'ks-bound': bound = 0 } = statistics
  if (nNeeded === undefined || !Number.isFinite(nNeeded)) {
    return bound > 0 && (rule === 'ks' || rule === 'wasserstein')
      ? {
          nextStep: ownEdges,
          hidden: `the edges of the reference profile do not part ${percentInWords(bound)} of the rows, so no change among these is seen`
        }
      : { nextStep: 'Compare more rows, or widen the limit in a pull request of its own' }
  }
  if (nNeeded > current) return { nextStep: '', rowsNeeded: nNeeded }
  return {
    nextStep:
      'The rows are enough, and the change itself is close to the limit: look at it, or widen the limit in a pull request of its own'
  }
}

/** What a person is told to do about the outcomes that decided a check. */
export function nextStepOf(outcomes: readonly Outcome[], { reference }: JudgedBy['rows']): string {
  const most = Math.max(0, ...outcomes.map(({ rowsNeeded }) => rowsNeeded ?? 0))
  const where = most > reference ? 'rows in each table' : 'rows in the current table'
  const rows = most === 0 ? [] : [`About ${roundedInWords(most)} ${where} would settle it if nothing changed`]
  const steps = [...new Set(outcomes.map(({ nextStep }) => nextStep).filter((step) => step !== ''))]
  return [...steps, ...rows].map(sentence).join(' ')
}

/** Why a check has the status of the outcomes that decided it. */
export function reasonOf(outcomes: readonly Outcome[]): string {
  if (outcomes.every(({ status }) => status === 'pass')) return 'The column stays within its limits.'
  const open = outcomes.flatMap(({ notExcluded }) => notExcluded ?? [])
  const others = outcomes.filter(({ notExcluded }) => notExcluded === undefined).map(({ reason }) => reason)
  const hidden = outcomes.flatMap((outcome) => outcome.hidden ?? [])
  const parts = [...others, ...(open.length > 0 ? [`not excluded: ${open.join(', ')}`] : []), ...hidden]
  return sentence([...new Set(parts)].join('; '))
}

function failed([cause]: readonly string[]): string {
  const hint = cause === undefined ? '' : `${sentence(cause)} `
  return `${hint}Find what changed in the data or in how the column is made; if it is meant, make the new data the reference, or add a waiver with an expiry date in a separate pull request`
}

const ownEdges =
  'Make the profile of the reference again from its rows, without `--edges`, or compare with the table itself'

const broken = 'Look at what wrote the profile: a number that is not finite never passes'
