import type { Check, DriftEntry } from '../documents/index.js'
import { checkId, sentence } from '../comparison/index.js'
import { alphaOf, columnChecks, frameOf, inOrder, withoutNumbers, type ColumnRules } from './column-checks.js'
import { driftedShare } from './drifted-share.js'
import type { Answer } from './evidence.js'
import { noReference } from './judge-drift.js'
import { ofAnotherReference, testedColumns, type KnownReference } from './known-reference.js'
import { noColumn } from './no-column.js'
import { statedAnswer } from './stated-evidence.js'
import { undecidedColumns } from './undecided.js'

/** What stands at the base, as far as drift is judged by it. */
export interface DriftStandard {
  readonly entry: DriftEntry
  readonly confidence: number
  readonly outputs: ReadonlySet<string>
  /** undefined: there is nothing to compare with. */
  readonly reference: KnownReference | undefined
}

/**
 * Drift checks out of documents, judged again: columns, limits, severities, corrections and statuses come from the policy and the reference, only
 * the numbers come from the documents. A limit that is missing, or was measured against another number or another reference, is `missing`; so is
 * a column that the reference has or the policy names and no document answers for. A column that the reference does not test is an error: its
 * p-value would count in the corrections of all others.
 *
 * @param found checks of the families `drift`, `output-drift`, `schema` and `table` of any number of documents, each column once; others are left
 * out
 */
export function judgeDriftAgain(found: readonly Check[], standard: DriftStandard): Check[] {
  const { entry, confidence, outputs, reference } = standard
  const rules: ColumnRules = { entry, outputs, alpha: alphaOf(confidence) }
  const undecided = reference === undefined ? [] : undecidedColumns(reference.profile, entry, rules)
  const leftOut = new Set([...entry.exclude, ...undecided.map(({ subject }) => subject)])
  const ofColumns = found.filter(({ family, subject }) => isColumn(family) && !leftOut.has(subject))
  const stated = ofColumns.map((check) => statedOf(check, standard))
  const columns = [
    ...columnChecks(stated.filter(isAnswer), rules),
    ...stated.flatMap((each) => (isAnswer(each) ? [] : [withoutNumbers(each.name, rules, each)])),
    ...notAnswered(found, rules, standard)
  ]
  const schema = found.filter(({ family, subject }) => family === 'schema' && !entry.exclude.includes(subject))
  const checks = [...columns, ...undecided, ...schema.map((check) => schemaAgain(check, rules))]
  return checks.length === 0
    ? [noColumn(entry, found.find(isNoColumn) ?? { ...unanswered, reason: noneAnswered })]
    : inOrder([...checks, ...shareOf(columns, standard)])
}

/** Over the columns that the reference tests. Where nothing was compared with anything, there is no share. */
function shareOf(columns: readonly Check[], { entry, reference }: DriftStandard): readonly Check[] {
  const tested = reference && testedColumns(reference.profile, entry)
  const counted = columns.filter(
    ({ subject, status }) => status !== 'no-baseline' && (tested === undefined || tested.has(subject))
  )
  return counted.length === 0 && columns.some(({ status }) => status === 'no-baseline')
    ? []
    : driftedShare(counted, entry)
}

/** What a document says of a table where no column could be tested. */
function isNoColumn({ family, subject }: Check): boolean {
  return family === 'table' && subject === 'drift'
}

function isColumn(family: string): boolean {
  return family === 'drift' || family === 'output-drift'
}

/** A column without numbers that count, and why. */
type Unstated = Pick<Check, 'status' | 'reason' | 'nextStep'> & { readonly name: string }

function isAnswer(stated: Answer | Unstated): stated is Answer {
  return 'limits' in stated
}

/** A column that could not be measured stays an error; anything else without the right numbers is an answer to nothing. */
function statedOf(check: Check, { entry, reference }: DriftStandard): Answer | Unstated {
  const { subject: name, drift, status, reason, nextStep } = check
  const answer = statedAnswer(check, entry)
  if (answer === undefined && status === 'error') return { name, status, reason, nextStep }
  if (reference === undefined) return { name, ...(answer === undefined ? noReference : unreferenced) }
  const column = testedColumns(reference.profile, entry).get(name)
  if (column === undefined) return { name, ...(entry.columns.has(name) ? unanswered : stranger) }
  if (answer === undefined || drift === undefined) return { name, ...unanswered }
  const other = ofAnotherReference(drift, column, reference)
  return other === undefined ? answer : { name, ...unanswered, reason: other }
}

/** Columns that must be answered for and are not. Where no document answers for any, the reference need not be read to say so. */
function notAnswered(found: readonly Check[], rules: ColumnRules, { entry, reference }: DriftStandard): Check[] {
  const answered = new Set(
    found.filter(({ family }) => isColumn(family) || family === 'schema').map(({ subject }) => subject)
  )
  const named = [...entry.columns].filter(([, { type }]) => type !== 'text').map(([name]) => name)
  const tested = reference === undefined || answered.size === 0 ? [] : testedColumns(reference.profile, entry).keys()
  const left = [...new Set([...named, ...tested])].filter(
    (name) => !answered.has(name) && !entry.exclude.includes(name)
  )
  return left.map((name) => withoutNumbers(name, rules, unanswered))
}

const unanswered = {
  status: 'missing',
  reason: 'no document answers it',
  nextStep:
    'Look at the job that should have compared the tables, and at the policy and the reference that it measured by'
} as const

const noneAnswered = 'the policy asks for drift, and no document answers for any column'

const unreferenced = {
  status: 'missing',
  reason: 'a document compared the column, and the gate finds no reference for it',
  nextStep: 'Name the reference in the policy (`drift.reference`, `baseline.from`), or give it to the gate as well'
} as const

const stranger = {
  status: 'error',
  reason: 'a document compared the column, and the reference has none of this name that is tested',
  nextStep: 'Look at the job that compared the tables: it used another reference or another policy'
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
