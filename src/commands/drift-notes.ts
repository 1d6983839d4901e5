import { nearest, type Profile } from '../documents/index.js'
import type { NotTested } from '../drift/index.js'

/** A table as far as its columns are known. */
interface KnownTable {
  readonly profile: Profile
  readonly name: string
  /** Names of all its columns, also of those that are left out; a profile does not know them. */
  readonly names?: readonly string[]
}

export function unreadInWords({ name, profile: { unread = [] } }: KnownTable): string[] {
  if (unread.length === 0) return []
  const columns = named(unread.map((column) => JSON.stringify(column)))
  return [`Not read, because their cells are lists, structures, bytes or the like: ${columns} of ${name}`]
}

/** Columns without a test, and why; not those that are left out and in no table. */
export function untestedInWords(
  columns: readonly NotTested[],
  current: KnownTable,
  reference: KnownTable | undefined
): string[] {
  const names = namesOf(current, reference)
  const there = columns.filter(({ column }) => names?.has(column) !== false)
  if (there.length === 0) return []
  return [`Not tested for drift: ${named(there.map(({ column, why }) => `${JSON.stringify(column)} (${why})`))}`]
}

/** A name of `drift.exclude` that no table has is a slip: the column that was meant is looked at. It blocks nothing, because it lets nothing through. */
export function excludedInVain(
  exclude: readonly string[],
  current: KnownTable,
  reference: KnownTable | undefined
): string[] {
  const names = namesOf(current, reference)
  const slips = exclude.filter((name) => names?.has(name) === false)
  if (names === undefined || slips.length === 0) return []
  const columns = slips.map((name) => {
    const near = nearest(name, [...names])
    return near === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} (did you mean ${JSON.stringify(near)}?)`
  })
  return [`drift.exclude leaves nothing out by a name that no table has: ${named(columns)}`]
}

/** undefined: two profiles, which do not say what was left out of them. */
function namesOf(current: KnownTable, reference: KnownTable | undefined): ReadonlySet<string> | undefined {
  if (current.names === undefined && reference?.names === undefined) return undefined
  return new Set([current, ...(reference === undefined ? [] : [reference])].flatMap(columnsOf))
}

function columnsOf({ names, profile }: KnownTable): readonly string[] {
  return names ?? [...profile.columns.map(({ name }) => name), ...(profile.unread ?? [])]
}

const MOST_NAMED = 20

function named(columns: readonly string[]): string {
  const more = columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : ''
  return `${columns.slice(0, MOST_NAMED).join(', ')}${more}`
}
