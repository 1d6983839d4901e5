import { MeasurementError, type ColumnProfile, type Problem, type Profile } from '../documents/index.js'
import { countedAt, isExact } from './edge-counts.js'
import { profileWith } from './profile-of.js'

/**
 * The same rows counted at other edges, so that profiles can be added: for columns whose values are few enough to be known all, or that were
 * counted at these edges. Columns that have no edges here stay. O(edges of both).
 *
 * @param edges by column, ascending
 * @throws MeasurementError that names the columns that cannot be counted again without their rows
 */
export function recounted(profile: Profile, edges: ReadonlyMap<string, readonly number[]>): Profile {
  const problems: Problem[] = []
  const columns = profile.columns.map((column): ColumnProfile => {
    const own = edges.get(column.name)
    if (own === undefined || !('edges' in column)) return column
    const counts = countedAt(column, own)
    if (counts !== undefined) return { ...column, exact: isExact(counts), ...counts }
    problems.push({ field: column.name, message: 'cannot be counted at other edges without its rows' })
    return column
  })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
  return profileWith(profile, columns)
}
