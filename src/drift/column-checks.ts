import { checkId, sentence } from '../comparison/index.js'
import { worstStatus, type Check, type DriftEntry, type DriftRule, type Limit } from '../documents/index.js'
import { benjaminiHochberg } from '../statistics/index.js'
import type { Answer, DriftEvidence, Unanswered } from './evidence.js'
import { judgeLimit, nextStepOf, reasonOf, type JudgedBy, type Outcome } from './judge-limit.js'

/** What columns are judged by: numbers of a profile or of a document, it is the same. */
export interface ColumnRules {
  readonly entry: Pick<DriftEntry, 'columns' | 'severity' | 'limits'>
  readonly alpha: number
  /** Columns that the task names: labels, predictions, scores. */
  readonly outputs: ReadonlySet<string>
}

/** Rules that share one correction. The distances of a column have one p-value. */
const families: readonly (readonly DriftRule[])[] = [
  ['ks', 'wasserstein', 'jensen-shannon'],
  ['new-categories'],
  ['missing'],
  ['infinite']
]

/** Turns measured columns into checks: corrects the p-values over all columns, judges each limit; a check is as bad as its worst limit. */
export function columnChecks(answers: readonly Answer[], rules: ColumnRules): Check[] {
  const corrected = families.map((family) => qValues(answers, family))
  const q = ({ name }: Answer, rule: DriftRule): number | undefined =>
    corrected[families.findIndex((family) => family.includes(rule))]?.get(name)
  return answers.map((answer) => checkOf(answer, (rule) => q(answer, rule), rules))
}

function qValues(answers: readonly Answer[], family: readonly DriftRule[]): Map<string, number> {
  const tested = answers.flatMap(({ name, limits }) => {
    const p = limits.find(
      (limit): limit is DriftEvidence => limit.estimate !== undefined && family.includes(limit.rule)
    )?.p
    return p === undefined ? [] : [{ name, p }]
  })
  const q = benjaminiHochberg(tested.map(({ p }) => p))
  return new Map(tested.map(({ name }, index) => [name, q[index] ?? Number.NaN]))
}

function checkOf(answer: Answer, q: (rule: DriftRule) => number | undefined, rules: ColumnRules): Check {
  const judged = answer.limits.map((asked) => judge(asked, answer, { q: q(asked.rule), alpha: rules.alpha }))
  const status = worstStatus(judged.map(({ limit }) => limit.status))
  const decisive = judged.filter(({ limit }) => limit.status === status).map(({ outcome }) => outcome)
  return {
    ...frameOf(answer.name, rules),
    status,
    method: answer.method,
    n: answer.n,
    limits: judged.map(({ limit }) => limit),
    drift: answer.drift,
    reason: reasonOf(decisive),
    nextStep: nextStepOf(decisive, rowsOf(answer))
  }
}

/** What the check of a column is called, and how much it weighs. */
export function frameOf(
  name: string,
  { entry, outputs }: ColumnRules
): Pick<Check, 'id' | 'family' | 'subject' | 'severity'> {
  const family = outputs.has(name) ? 'output-drift' : 'drift'
  const severity = entry.columns.get(name)?.severity ?? entry.severity
  return { id: checkId(family, name), family, subject: name, severity }
}

/** A check that has no numbers. */
export function withoutNumbers(
  name: string,
  rules: ColumnRules,
  { status, reason, nextStep }: Pick<Check, 'status' | 'reason' | 'nextStep'>
): Check {
  return { ...frameOf(name, rules), status, limits: [], reason: sentence(reason), nextStep: sentence(nextStep) }
}

function judge(
  asked: DriftEvidence | Unanswered,
  answer: Answer,
  { q, alpha }: { readonly q: number | undefined; readonly alpha: number }
): { readonly limit: Limit; readonly outcome: Outcome } {
  if (asked.estimate === undefined) {
    const { status, reason } = unanswered
    return { limit: { ...asked, of: 'distance', mayPass: false, status, reason }, outcome: unanswered }
  }
  const outcome = judgeLimit(asked, {
    ...(q !== undefined && { q }),
    alpha,
    statistics: answer.drift.statistics,
    rows: rowsOf(answer),
    causes: answer.drift.causes
  })
  const { status, reason } = outcome
  return { limit: { ...asked, of: 'distance', ...(q !== undefined && { q }), status, reason }, outcome }
}

const unanswered: Outcome = {
  status: 'missing',
  reason: 'no document answers it',
  nextStep: 'Look at the job that should have compared the tables, and at the policy that it measured by'
}

function rowsOf({ drift: { reference, current } }: Answer): JudgedBy['rows'] {
  return { reference: reference.rows, current: current.rows }
}

/** One minus the confidence, without the last binary digits of the subtraction. */
export function alphaOf(confidence: number): number {
  return Number((1 - confidence).toPrecision(12))
}

/** Outputs first, then by id. */
export function inOrder(checks: readonly Check[]): Check[] {
  const rank = ({ family }: Check): number => (family === 'output-drift' ? 0 : 1)
  return [...checks].sort(
    (one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  )
}
