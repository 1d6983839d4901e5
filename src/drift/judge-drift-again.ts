import type { Check, DriftEntry, DriftRule, Limit } from '../documents/index.js'
import { checkId, sentence } from '../comparison/index.js'
import { alphaOf, columnChecks, frameOf, inOrder, withoutNumbers, type ColumnRules } from './column-checks.js'
import { driftedShare } from './drifted-share.js'
import { rulesOf, type Answer, type DriftEvidence, type Unanswered } from './evidence.js'

/** The policy at the base, as far as drift is judged by it. */
export interface DriftStandard {
  readonly entry: DriftEntry
  readonly confidence: number
  readonly outputs: ReadonlySet<string>
}

/**
 * Drift checks out of documents, judged again: limits, severities, corrections and statuses come from the policy, only the numbers come from the
 * documents. A limit that is missing, or was measured against another number, is `missing`; so is a column that the policy names and no
 * document answers for.
 *
 * @param found checks of the families `drift`, `output-drift`, `schema` and `table` of any number of documents; others are left out
 */
export function judgeDriftAgain(found: readonly Check[], { entry, confidence, outputs }: DriftStandard): Check[] {
  const rules: ColumnRules = { entry, outputs, alpha: alphaOf(confidence) }
  const ofColumns = found.filter(({ family, subject }) => isColumn(family) && !entry.exclude.includes(subject))
  const columns = [
    ...columnChecks(
      ofColumns.flatMap((check) => answersOf(check, entry)),
      rules
    ),
    ...ofColumns.filter((check) => answersOf(check, entry).length === 0).map((check) => unmeasured(check, rules)),
    ...notAnswered(found, rules, entry)
  ]
  const share = driftedShare(columns, entry)
  const schema = found.filter(({ family, subject }) => family === 'schema' && !entry.exclude.includes(subject))
  return inOrder([
    ...columns,
    ...schema.map((check) => schemaAgain(check, rules)),
    ...(share === undefined ? [] : [share])
  ])
}

function isColumn(family: string): boolean {
  return family === 'drift' || family === 'output-drift'
}

function answersOf({ subject, drift, n, method, limits }: Check, entry: DriftEntry): Answer[] {
  if (drift === undefined || rulesOf[drift.type].length === 0) return []
  const own = entry.columns.get(subject)
  const asked = { ...entry.limits, ...own?.limits }
  const ofAnother = own?.type !== undefined && own.type !== drift.type
  const rules = rulesOf[own?.type ?? drift.type]
  // Only groups may leave a test without its p.
  const needsP = (rule: DriftRule): boolean => rule !== 'new-categories' && entry.group === undefined
  return [
    {
      name: subject,
      drift,
      n: n ?? 0,
      method: method ?? '',
      limits: rules.map((rule) => statedIn(ofAnother ? [] : limits, { rule, value: asked[rule] }, needsP(rule)))
    }
  ]
}

/** What a document states about a limit of the policy. Its own status is never taken. */
function statedIn(
  limits: readonly Limit[],
  asked: { readonly rule: DriftRule; readonly value: number },
  needsP: boolean
): DriftEvidence | Unanswered {
  const found = limits.find(({ rule }) => rule === asked.rule)
  if (found === undefined || found.value !== asked.value || found.estimate === undefined || !isChance(found.p))
    return asked
  if (needsP && found.p === undefined) return asked
  const { estimate, p, detectable, nNeeded, mayPass, groups } = found
  return {
    ...asked,
    estimate,
    ...(p !== undefined && { p }),
    ...(detectable !== undefined && { detectable }),
    ...(nNeeded !== undefined && { nNeeded }),
    mayPass,
    ...(groups !== undefined && { groups })
  }
}

function isChance(p: number | undefined): boolean {
  return p === undefined || (p >= 0 && p <= 1)
}

/** A column that could not be measured stays an error; anything else without numbers is an answer to nothing. */
function unmeasured(check: Check, rules: ColumnRules): Check {
  if (check.status !== 'error') return withoutNumbers(check.subject, rules, unanswered)
  const { status, reason, nextStep } = check
  return withoutNumbers(check.subject, rules, { status, reason, nextStep })
}

/** Columns that the policy names and no document answers for; where no document answers for any, that. */
function notAnswered(found: readonly Check[], rules: ColumnRules, entry: DriftEntry): Check[] {
  const answered = new Set(
    found.filter(({ family }) => isColumn(family) || family === 'schema').map(({ subject }) => subject)
  )
  const named = [...entry.columns]
    .filter(([name, { type }]) => type !== 'text' && !answered.has(name) && !entry.exclude.includes(name))
    .map(([name]) => name)
  return (answered.size === 0 && named.length === 0 ? ['*'] : named).map((name) =>
    withoutNumbers(name, rules, unanswered)
  )
}

const unanswered = {
  status: 'missing',
  reason: 'no document answers it',
  nextStep: 'Look at the job that should have compared the tables, and at the policy that it measured by'
} as const

/** A fault of the schema fails, whatever the document says. */
function schemaAgain({ subject, limits, reason, nextStep }: Check, rules: ColumnRules): Check {
  const { severity } = frameOf(subject, rules)
  return {
    id: checkId('schema', subject),
    family: 'schema',
    subject,
    status: 'fail',
    severity,
    limits: limits
      .filter(({ rule }) => rule === 'schema')
      .map((limit) => ({ ...limit, value: 0, status: 'fail', of: 'distance', mayPass: false })),
    reason: sentence(reason),
    nextStep: sentence(nextStep)
  }
}
