import { MeasurementError, type Check, type DriftEntry, type DriftRule, type Profile } from '../documents/index.js'
import { atLeast } from '../comparison/index.js'
import { causesOf, swappedColumns } from './causes/index.js'
import { changeInWords } from './change-in-words.js'
import { alphaOf, columnChecks, inOrder, withoutNumbers, type ColumnRules } from './column-checks.js'
import { isCategoryPair, isNumberPair, missingIn, rowsOf, valuesIn, type ColumnPair } from './column-pair.js'
import { driftedShare } from './drifted-share.js'
import type { Answer, DriftEvidence, Measured, Measuring } from './evidence.js'
import { groupingOf, groupsOf, type Groups } from './grouped.js'
import { testedColumns } from './known-reference.js'
import { measureCategories } from './measure-categories.js'
import { measureInfinite, measureMissing } from './measure-missing.js'
import { measureNumbers } from './measure-numbers.js'
import { measureTimestamps } from './measure-timestamps.js'
import { nothingTested } from './no-column.js'
import { compareSchemas } from './schema-checks.js'
import { sharesOf } from './shares.js'
import { undecidedColumns } from './undecided.js'
import { notTestedIn, type NotTested } from './why-not-tested.js'

export interface DriftQuestion {
  readonly reference: Profile
  /** Counted at the edges of the reference. */
  readonly current: Profile
  readonly entry: DriftEntry
  /** In (0.5, 1). One minus it is the share of false findings that is allowed. */
  readonly confidence: number
  /** Columns that the task names: labels, predictions, scores. */
  readonly outputs: ReadonlySet<string>
  /** Why columns of `entry.exclude` are left out, where that is not because a policy says so: clauses without capital or period. */
  readonly whyLeftOut?: ReadonlyMap<string, string>
  /** Needed where the policy names a group. */
  readonly groups?: Groups
}

export interface DriftJudgement {
  /** Outputs first, then by id. */
  readonly checks: readonly Check[]
  readonly notTested: readonly NotTested[]
}

/**
 * Compares two tables by their profiles: a check for each column, each fault of the schema, and the share of drifted columns.
 *
 * False findings are held down over all columns together (Benjamini and Hochberg), and none is one without an effect. A column that cannot be
 * measured is an error of its own and stops no other.
 *
 * @throws MeasurementError if a table has no rows
 */
export function judgeDrift(question: DriftQuestion): DriftJudgement {
  const { reference, current, entry, confidence, outputs } = question
  demandRows(reference, 'reference')
  demandRows(current, 'current')
  const rules = { entry, outputs, alpha: alphaOf(confidence) }
  const { checks: schema, pairs } = compareSchemas(reference, current, rules)
  const untested = notTestedIn(
    pairs.map((pair) => pair.reference),
    entry
  )
  const why = new Map(untested.map((each) => [each.column, each.why]))
  const tested = pairs.filter(({ name }) => !why.has(name))
  const { answers, errors } = measureAll(tested, question, rules)
  const measured = [...columnChecks(answers, rules).map((check) => withChange(check, tested)), ...errors]
  const checks = [
    ...measured,
    ...namedUnread(question, rules),
    ...namedNowhere(question, rules),
    ...namedInVain(why, entry, rules),
    ...undecidedColumns(reference, entry, rules),
    ...schema
  ]
  const notTested = [...leftOut(question), ...untested]
  return {
    checks:
      checks.length === 0 ? [nothingTested(entry, notTested)] : inOrder([...checks, ...driftedShare(measured, entry)]),
    notTested
  }
}

function leftOut({ entry, whyLeftOut }: Pick<DriftQuestion, 'entry' | 'whyLeftOut'>): NotTested[] {
  return entry.exclude.map((column) => ({ column, why: whyLeftOut?.get(column) ?? 'the policy excludes it' }))
}

function demandRows({ rows }: Profile, side: string): void {
  if (rows > 0) return
  throw new MeasurementError({
    message: `the ${side} table has no rows, so there is nothing to compare`,
    hint: 'Look at what wrote it'
  })
}

interface AllMeasured {
  readonly answers: readonly Answer[]
  readonly errors: readonly Check[]
}

function measureAll(tested: readonly ColumnPair[], question: DriftQuestion, rules: ColumnRules): AllMeasured {
  const answers: Answer[] = []
  const errors: Check[] = []
  for (const pair of tested) {
    try {
      answers.push(answerOf(pair, { question, alpha: rules.alpha, columns: tested.length }))
    } catch (error) {
      const reason = `the column could not be compared: ${error instanceof Error ? error.message : String(error)}`
      errors.push(withoutNumbers(pair.name, rules, { status: 'error', reason, nextStep: repair }))
    }
  }
  return { answers: withSwaps(answers, tested), errors }
}

const repair =
  'Make both profiles again with this policy; if that does not help, exclude the column in a pull request of its own'

interface Task {
  readonly question: DriftQuestion
  readonly alpha: number
  /** How many columns are tested. */
  readonly columns: number
}

function answerOf(pair: ColumnPair, { question, alpha, columns }: Task): Answer {
  const { entry, groups, reference, current } = question
  const own = entry.columns.get(pair.name)
  if (own?.type !== undefined && own.type !== pair.reference.type)
    throw new Error(`the policy says ${own.type}, the profile of the reference ${pair.reference.type}`)
  if (pair.current.type === 'text')
    throw new Error(
      'the profile of the current table keeps no values of it; it was not made with the reference at hand'
    )
  const by: Measuring = {
    limits: { ...entry.limits, ...own?.limits },
    alpha,
    ...(entry.group !== undefined && { grouping: groups === undefined ? 'unknown' : groupingOf(groups, columns) })
  }
  const { method, limits, statistics } = measure(pair, by)
  const shares = sharesOf(pair)
  return {
    name: pair.name,
    n: valuesIn(pair.current),
    method,
    limits: limits.map((limit) => withGroups(limit, groups)),
    drift: {
      type: pair.reference.type,
      reference: {
        rows: reference.rows,
        values: valuesIn(pair.reference),
        missing: missingShare(pair.reference),
        ...(shares && { shares: [...shares.reference] })
      },
      current: {
        rows: current.rows,
        values: valuesIn(pair.current),
        missing: missingShare(pair.current),
        ...(shares && { shares: [...shares.current] })
      },
      statistics: { ...statistics },
      change: '',
      causes: reachedRules(limits).length > 0 ? causesOf(pair) : []
    }
  }
}

function measure(pair: ColumnPair, by: Measuring): Measured {
  const distribution = measureDistribution(pair, by)
  const infinite = pair.reference.type === 'numeric' ? [measureInfinite(pair, by)] : []
  const limits = distribution.limits.map((limit) => inRows(limit, pair))
  return { ...distribution, limits: [...limits, measureMissing(pair, by), ...infinite] }
}

/** A distribution is tested on cells that have a value: of tables where others are missing more rows are needed. */
function inRows(limit: DriftEvidence, { reference, current }: ColumnPair): DriftEvidence {
  const { nNeeded } = limit
  if (nNeeded === undefined) return limit
  const both = nNeeded > valuesIn(reference)
  return { ...limit, nNeeded: Math.ceil(nNeeded * Math.max(rowsPerValue(current), both ? rowsPerValue(reference) : 1)) }
}

function rowsPerValue(column: ColumnPair['reference']): number {
  return rowsOf(column) / valuesIn(column)
}

function measureDistribution(pair: ColumnPair, by: Measuring): Measured {
  if (pair.reference.type === 'timestamp') return measureTimestamps(pair, by)
  if (isNumberPair(pair)) return measureNumbers(pair, by)
  if (isCategoryPair(pair)) return measureCategories(pair, by)
  throw new Error(`${pair.reference.type} cannot be compared with ${pair.current.type}`)
}

function withGroups(limit: DriftEvidence, groups: Groups | undefined): DriftEvidence {
  return groups === undefined ? limit : { ...limit, groups: groupsOf(groups) }
}

function missingShare(column: ColumnPair['reference']): number {
  return missingIn(column) / rowsOf(column)
}

/** Columns that reached a limit are looked at together: two may have been exchanged. */
function withSwaps(answers: readonly Answer[], pairs: readonly ColumnPair[]): Answer[] {
  const reached = new Set(answers.filter(({ limits }) => reachedRules(limits).length > 0).map(({ name }) => name))
  const swaps = swappedColumns(pairs.filter(({ name }) => reached.has(name)))
  return answers.map((answer) => {
    const swap = swaps.get(answer.name)
    if (swap === undefined) return answer
    return { ...answer, drift: { ...answer.drift, causes: [swap, ...answer.drift.causes] } }
  })
}

function reachedRules(limits: readonly { rule: string; value: number; estimate?: number | undefined }[]): DriftRule[] {
  return limits
    .filter(({ estimate = Number.NaN, value }) => estimate > 0 && atLeast(estimate, value))
    .map(({ rule }) => rule as DriftRule)
}

/** What changed, in words, where a limit was reached. */
function withChange(check: Check, pairs: readonly ColumnPair[]): Check {
  const pair = pairs.find(({ name }) => name === check.subject)
  if (check.drift === undefined || pair === undefined) return check
  return { ...check, drift: { ...check.drift, change: changeInWords(pair, reachedRules(check.limits)) } }
}

/** Without a reference nothing can be compared: one check for each column that would be tested. */
export function withoutReference(
  current: Profile,
  question: Pick<DriftQuestion, 'entry' | 'outputs' | 'whyLeftOut'>
): Check[] {
  const { entry, outputs } = question
  const rules = { entry, outputs, alpha: Number.NaN }
  const tested = [...testedColumns(current, entry).keys()]
  if (tested.length > 0) return inOrder(tested.map((name) => withoutNumbers(name, rules, noReference)))
  return [nothingTested(entry, [...leftOut(question), ...notTestedIn(current.columns, entry)])]
}

/** What is said of a column that there is nothing to compare with. */
export const noReference = {
  status: 'no-baseline',
  reason: 'there is no reference to compare the column with',
  nextStep:
    'Name a table or a profile under `drift.reference`, or promote a baseline, which keeps a profile of its data'
} as const

/** Columns that the policy names and whose cells are not read, on one side at least. */
function namedUnread({ reference, current, entry }: DriftQuestion, rules: ColumnRules): Check[] {
  const unread = new Set([reference, current].flatMap((side) => side.unread ?? []))
  return [...entry.columns.keys()]
    .filter((name) => unread.has(name) && !entry.exclude.includes(name))
    .map((name) => withoutNumbers(name, rules, notRead))
}

const notRead = {
  status: 'error',
  reason: 'the policy names it, and its cells are lists, structures, bytes or the like, which are not read',
  nextStep: 'Write its parts as columns of their own, or take it out of `drift.columns`'
} as const

/** Columns that the policy names and neither table has. */
function namedNowhere({ reference, current, entry }: DriftQuestion, rules: ColumnRules): Check[] {
  const known = new Set(
    [reference, current].flatMap(({ columns, unread = [] }) => [...columns.map(({ name }) => name), ...unread])
  )
  return [...entry.columns.keys()]
    .filter((name) => !known.has(name) && !entry.exclude.includes(name))
    .map((name) => withoutNumbers(name, rules, nowhere))
}

/** Columns that the policy names as something that can be compared, and that cannot be: their limits would be believed to hold. */
function namedInVain(why: ReadonlyMap<string, string>, { columns, group }: DriftEntry, rules: ColumnRules): Check[] {
  return [...columns].flatMap(([name, { type }]) => {
    const reason = why.get(name)
    if (reason === undefined || type === 'text' || name === group) return []
    return [
      withoutNumbers(name, rules, { status: 'missing', reason: `the policy names it, but ${reason}`, nextStep: inVain })
    ]
  })
}

const inVain = 'Write `type: text` for it where nothing is to be compared, or take it out of `drift.columns`'

const nowhere = {
  status: 'missing',
  reason: 'the policy names the column, and neither table has it',
  nextStep: 'Look at its name in `drift.columns`'
} as const
