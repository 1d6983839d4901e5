import type { ColumnProfile, Profile, ProfiledType } from '../documents/index.js'
import { categoryProfile } from './category-profile.js'
import { cellKindOf, typeOfText } from './column-types.js'
import { numberProfile } from './number-profile.js'
import { schemaDigest } from './schema-digest.js'
import { isNumbers, type TableState } from './table-counter.js'

/**
 * The profile of a table that was counted. Columns of up to 200,000 finite values come exact, longer ones at the edges that were given or at about
 * 500 quantiles. O(n log n) in what was kept.
 *
 * @param types what columns are to be taken for, by name; their cells must have been read as `cellKindOf` says. Others are decided by their counts
 * @throws RangeError if cells were read as another kind
 */
export function profileOf(state: TableState, types: ReadonlyMap<string, ProfiledType> = new Map()): Profile {
  const columns = state.columns.map((column) => columnProfile(column, types.get(column.name)))
  return profileWith({ rows: state.rows }, columns)
}

/** A profile of these columns. @param unread names of the columns that could not be read */
export function profileWith(
  { rows, unread = [] }: { readonly rows: number; readonly unread?: readonly string[] | undefined },
  columns: ColumnProfile[]
): Profile {
  return {
    schema: 'model-gate/profile@1',
    rows,
    digest: schemaDigest(columns),
    ...(unread.length > 0 && { unread: [...unread] }),
    columns
  }
}

function columnProfile({ name, state }: TableState['columns'][number], type: ProfiledType | undefined): ColumnProfile {
  if (type !== undefined && cellKindOf(type) !== state.kind) {
    throw new RangeError(`column ${JSON.stringify(name)} was read as ${state.kind} and cannot be ${type}`)
  }
  if (isNumbers(state)) return numberProfile(name, state)
  return categoryProfile(name, state, type === 'categorical' || type === 'text' ? type : typeOfText(state))
}

/** The edges of all columns of numbers, by name: where another table is counted to be compared. */
export function edgesOf(profile: Profile): ReadonlyMap<string, readonly number[]> {
  const columns = profile.columns.filter((column) => column.type === 'numeric' || column.type === 'timestamp')
  return new Map(columns.map(({ name, edges }) => [name, edges]))
}
