import type { ColumnProfile, Drift, DriftEntry, Profile } from '../documents/index.js'
import { counted, countInWords } from '../comparison/index.js'
import { missingIn, rowsOf, valuesIn } from './column-pair.js'
import { whyNotTested } from './why-not-tested.js'

/** What columns must have been compared with, as it was read by whoever judges documents. */
export interface KnownReference {
  readonly profile: Profile
  /** Whether it is the same at every reading. A table in a database may have gone on since the document was made. */
  readonly lasting: boolean
}

/** The columns of a reference that are tested, by name: each must be answered for. */
export function testedColumns({ columns }: Profile, entry: DriftEntry): ReadonlyMap<string, ColumnProfile> {
  const tested = columns.filter(
    (column) => !entry.exclude.includes(column.name) && whyNotTested(column, entry) === undefined
  )
  return new Map(tested.map((column) => [column.name, column]))
}

/** What shows that a column was compared with something else: a clause without capital or period; undefined where nothing does. */
export function ofAnotherReference(
  { type, reference }: Drift,
  column: ColumnProfile,
  { profile, lasting }: KnownReference
): string | undefined {
  if (type !== column.type) return `it was compared as ${type}, and the reference holds ${column.type}`
  if (!lasting) return undefined
  if (reference.rows !== profile.rows)
    return `it was compared with ${countInWords(reference.rows)} rows, and the reference has ${countInWords(profile.rows)}`
  if (reference.missing !== missingIn(column) / rowsOf(column))
    return 'it was compared with a column of another share of missing cells than the reference has'
  if (reference.values !== valuesIn(column))
    return `it was compared with ${counted(reference.values, 'value')}, and the reference has ${countInWords(valuesIn(column))}`
  return undefined
}
