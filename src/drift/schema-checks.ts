import { checkId, countInWords, sentence } from '../comparison/index.js'
import type { Check, ColumnProfile, DriftEntry, Profile } from '../documents/index.js'
import { twoProportions } from '../statistics/index.js'
import { apart } from './apart.js'
import { missingIn, valuesIn, type ColumnPair } from './column-pair.js'
import { quoted, shareInWords } from './value-in-words.js'

/** How alike a column that is gone and one that is new must be to be taken for the same, and the rows that show it. */
const ALIKE = 0.1
const ROWS_ALIKE = 100

/** Share of misfits from which the cells that do fit are no column any more. */
const MOSTLY = 0.5

export interface SchemaRules {
  readonly entry: Pick<DriftEntry, 'columns' | 'severity' | 'limits' | 'exclude'>
  readonly alpha: number
}

export interface SchemaComparison {
  readonly checks: readonly Check[]
  /** Columns of both tables whose values can be compared. */
  readonly pairs: readonly ColumnPair[]
}

/** Rows of the two tables. */
interface Rows {
  readonly reference: number
  readonly current: number
}

/** What is wrong with a column, and how many of its cells are. */
interface Fault {
  readonly name: string
  readonly share: number
  readonly reason: string
  readonly nextStep: string
}

/** Columns that are missing, new, of another type or all null: each a failed check. Nothing is tested, so there is no q. */
export function compareSchemas(reference: Profile, current: Profile, rules: SchemaRules): SchemaComparison {
  const excluded = new Set(rules.entry.exclude)
  const rows = { reference: reference.rows, current: current.rows }
  const before = reference.columns.filter(({ name }) => !excluded.has(name))
  const after = current.columns.filter(({ name }) => !excluded.has(name))
  const currentBy = new Map(after.map((column) => [column.name, column]))
  const known = new Set(before.map(({ name }) => name))
  const unread = { reference: unreadIn(reference, excluded), current: unreadIn(current, excluded) }
  const lost = before.filter(({ name }) => !currentBy.has(name) && !unread.current.has(name))
  const fresh = after.filter(({ name }) => !known.has(name) && !unread.reference.has(name))
  const both = before.flatMap((column): ColumnPair[] => {
    const now = currentBy.get(column.name)
    return now === undefined ? [] : [{ name: column.name, reference: column, current: now }]
  })
  const faults = [
    ...lost.map((column) => missingColumn(column, fresh)),
    ...[...unread.reference].filter((name) => !currentBy.has(name) && !unread.current.has(name)).map(goneUnread),
    ...fresh.map((column) => newColumn(column, lost)),
    ...before.filter(({ name }) => unread.current.has(name)).map(({ name, type }) => otherType(name, type, notRead)),
    ...after.filter(({ name }) => unread.reference.has(name)).map(({ name, type }) => otherType(name, notRead, type)),
    ...both.map((pair) => faultOf(pair, rows, rules)).filter((fault) => fault !== undefined)
  ]
  return {
    checks: faults.map((fault) => schemaCheck(fault, rules)),
    pairs: both.filter((pair) => sameKind(pair) && !isGone(pair, rows))
  }
}

const isMissing = 'the column is missing: the reference has it, the current table does not'
const bringBack = 'Bring the column back, or exclude it in the policy, in a pull request of its own'

function goneUnread(name: string): Fault {
  return { name, share: 1, reason: isMissing, nextStep: bringBack }
}

function missingColumn(column: ColumnProfile, fresh: readonly ColumnProfile[]): Fault {
  const heir = fresh.find((other) => isAlike(column, other))
  return {
    name: column.name,
    share: 1,
    reason: isMissing,
    nextStep:
      heir === undefined
        ? bringBack
        : `The new column ${quoted(heir.name)} holds the same values: was it renamed? Take the old name back, or make the new data the reference`
  }
}

function newColumn(column: ColumnProfile, lost: readonly ColumnProfile[]): Fault {
  const before = lost.find((other) => isAlike(other, column))
  return {
    name: column.name,
    share: 1,
    reason: 'the column is new: the current table has it, the reference does not',
    nextStep:
      before === undefined
        ? 'Leave the column out, exclude it in the policy, or make the new data the reference'
        : `It holds the same values as ${quoted(before.name)}, which is missing: was it renamed? Take the old name back, or make the new data the reference`
  }
}

function isAlike(one: ColumnProfile, other: ColumnProfile): boolean {
  return Math.min(valuesIn(one), valuesIn(other)) >= ROWS_ALIKE && apart(one, other) <= ALIKE
}

function faultOf(pair: ColumnPair, rows: Rows, rules: SchemaRules): Fault | undefined {
  const { name, reference, current } = pair
  if (!sameKind(pair)) return otherType(name, reference.type, current.type)
  if (newMisfits(pair, rows, rules)) return misfitting(pair, rows)
  if (hasValues(reference, rows.reference) && missingIn(current) === rows.current)
    return {
      name,
      share: 1,
      reason:
        rows.current === 1
          ? 'the one cell is null or blank'
          : `all ${countInWords(rows.current)} cells are null or blank`,
      nextStep: 'Look at how the column is made: a join that finds nothing, or a source that is gone'
    }
  return undefined
}

/** How the type of a column is called whose cells are not read. */
const notRead = 'lists, structures or bytes'

function otherType(name: string, before: string, now: string): Fault {
  return {
    name,
    share: 1,
    reason: `the column changed its type: ${before} in the reference, ${now} in the current table`,
    nextStep: 'Look at how the column is written; if it is meant, make the new data the reference'
  }
}

/** Columns that are there, and whose cells are not read. */
function unreadIn({ unread = [] }: Profile, excluded: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(unread.filter((name) => !excluded.has(name)))
}

function misfitting({ name, reference, current }: ColumnPair, rows: Rows): Fault {
  const { misfits, type } = current
  const share = misfits / rows.current
  const before = reference.misfits === 0 ? '' : ` (before: ${shareInWords(reference.misfits / rows.reference)})`
  const no = `no ${words[type]}`
  const all = misfits === rows.current
  const some = misfits === 1 ? `1 cell is ${no}` : `${countInWords(misfits)} cells are ${no}`
  const none =
    misfits === 1 ? `the one cell is ${no}` : `none of the ${countInWords(misfits)} cells is a ${words[type]}`
  const stored = all ? '; what a Parquet file or a database calls text is text, whatever it reads as' : ''
  return {
    name,
    share,
    reason: all ? none : `${some}: ${shareInWords(share)} of the rows${before}`,
    nextStep: `Look at how the column is written: the reference holds ${words[type]}s${stored}`
  }
}

const words: Readonly<Record<ColumnProfile['type'], string>> = {
  numeric: 'number',
  timestamp: 'timestamp',
  boolean: 'boolean',
  categorical: 'text',
  text: 'text'
}

/** Cells of another type: any where the reference has none, else a rise that the limit for missing values would not allow either. */
function newMisfits({ reference, current }: ColumnPair, rows: Rows, { entry, alpha }: SchemaRules): boolean {
  if (current.misfits === 0 || reference.misfits === 0) return current.misfits > 0
  const limit = entry.columns.get(current.name)?.limits.missing ?? entry.limits.missing
  const { difference, pRise } = twoProportions(
    { successes: current.misfits, n: rows.current },
    { successes: reference.misfits, n: rows.reference }
  )
  return difference >= limit && pRise < alpha
}

/** Categories, booleans and free text are all text; where the reference holds booleans only, so must the current table. */
function sameKind({ reference, current }: ColumnPair): boolean {
  return kindOf(reference) === kindOf(current) || (kindOf(reference) === 'text' && current.type === 'boolean')
}

function kindOf({ type }: ColumnProfile): string {
  return type === 'categorical' || type === 'text' ? 'text' : type
}

/** Too little is left to compare: no value at all, or mostly misfits. */
function isGone({ reference, current }: ColumnPair, rows: Rows): boolean {
  if (!hasValues(reference, rows.reference)) return false
  return !hasValues(current, rows.current) || current.misfits >= MOSTLY * rows.current
}

/** Free text keeps no values in its profile, so they are counted by what is none. */
function hasValues(column: ColumnProfile, rows: number): boolean {
  return missingIn(column) + column.misfits < rows
}

function schemaCheck({ name, share, reason, nextStep }: Fault, { entry }: SchemaRules): Check {
  return {
    id: checkId('schema', name),
    family: 'schema',
    subject: name,
    status: 'fail',
    severity: entry.columns.get(name)?.severity ?? entry.severity,
    limits: [{ rule: 'schema', value: 0, status: 'fail', of: 'distance', estimate: share, mayPass: false, reason }],
    reason: sentence(reason),
    nextStep: sentence(nextStep)
  }
}
