import { MeasurementError, type ColumnProfile, type Problem, type Profile } from '../documents/index.js'
import { mergedCategoryProfiles } from './merged-category-profiles.js'
import { mergedNumberProfiles } from './merged-number-profiles.js'
import { profileWith } from './profile-of.js'

/**
 * The profile of the rows of two tables, from their profiles: columns in the order of the first.
 *
 * @throws MeasurementError that names the columns that one table lacks, that are of two types or that were counted at different edges
 */
export function mergedProfiles(a: Profile, b: Profile): Profile {
  const others = new Map(b.columns.map((column) => [column.name, column]))
  const merged = a.columns.map((column) => mergedColumn(column, others.get(column.name)))
  const known = new Set(a.columns.map(({ name }) => name))
  const lacking = b.columns.filter(({ name }) => !known.has(name)).map(({ name }) => lacks(name, 'first'))
  const columns = merged.filter((column): column is ColumnProfile => 'type' in column)
  const problems = [...merged.filter((column): column is Problem => !('type' in column)), ...lacking]
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
  return profileWith(
    { rows: a.rows + b.rows, unread: [...new Set([...(a.unread ?? []), ...(b.unread ?? [])])] },
    columns
  )
}

function mergedColumn(a: ColumnProfile, b: ColumnProfile | undefined): ColumnProfile | Problem {
  if (b === undefined) return lacks(a.name, 'second')
  if (a.type === 'numeric' || a.type === 'timestamp') {
    return a.type === b.type ? (mergedNumberProfiles(a, b) ?? otherEdges(a.name)) : otherType(a, b)
  }
  return a.type === b.type ? mergedCategoryProfiles(a, b) : otherType(a, b)
}

function lacks(field: string, which: 'first' | 'second'): Problem {
  return { field, message: `the ${which} profile has no such column` }
}

function otherType({ name: field, type }: ColumnProfile, other: ColumnProfile): Problem {
  return { field, message: `is ${type} in one profile and ${other.type} in the other` }
}

function otherEdges(field: string): Problem {
  return {
    field,
    message: 'the two profiles were counted at different edges, so they cannot be added',
    hint: 'Count the second table at the edges of the first profile, with --edges'
  }
}
