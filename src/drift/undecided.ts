import type { Check, DriftEntry, Profile } from '../documents/index.js'
import { withoutNumbers, type ColumnRules } from './column-checks.js'
import { whyNotTested } from './why-not-tested.js'

/**
 * Columns of a reference that cannot be tested, and that the policy is strict about: what is not decided does not pass. Not those of which it says that
 * nothing is to be compared: excluded ones, free text by name, times that it does not name.
 *
 * @returns a check each, in the order of the reference
 */
export function undecidedColumns({ columns, unread = [] }: Profile, entry: DriftEntry, rules: ColumnRules): Check[] {
  if (entry.severity !== 'strict') return []
  const untested = columns.flatMap((column) => {
    const why = column.type === 'timestamp' ? undefined : whyNotTested(column, entry)
    return why === undefined ? [] : [{ name: column.name, why, nextStep: column.type === 'text' ? notText : noValue }]
  })
  const left = unread.map((name) => ({
    name,
    why: 'its cells are lists, structures, bytes or the like',
    nextStep: parts
  }))
  return [...untested, ...left]
    .filter(({ name }) => name !== entry.group && !entry.columns.has(name) && !entry.exclude.includes(name))
    .map(({ name, why, nextStep }) =>
      withoutNumbers(name, rules, { status: 'inconclusive', reason: `not tested: ${why}`, nextStep })
    )
}

const exclude = 'in a pull request of its own, where nothing is to be compared'
const notText = `Write its type in \`drift.columns\` if it should hold numbers or categories: the log then names cells that are none. Write \`type: text\` or exclude it, ${exclude}`
const noValue = `Give a reference that has values of it, or exclude it, ${exclude}`
const parts = `Write its parts as columns of their own, or exclude it, ${exclude}`
