import { MeasurementError, profileSchema, readDocument, type Problem, type Profile } from '../documents/index.js'
import { inconsistencies } from './inconsistencies.js'

/**
 * A profile out of its file, checked as a whole: what is computed from it needs not doubt its counts.
 *
 * @throws MeasurementError with every key that is wrong, or every column whose counts contradict each other
 */
export function parseProfile(text: string, file: string): Profile {
  const document = readDocument(text, { file, kind: 'profile' })
  const parsed = profileSchema.safeParse(document)
  const problems = parsed.success
    ? inconsistencies(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ ...placeOf(document, path), message }))
  if (!parsed.success || problems.length > 0) throw failure(file, problems)
  return parsed.data
}

/** The column by its name, where the file gives it one, and the key below it. */
function placeOf(document: unknown, path: readonly PropertyKey[]): Pick<Problem, 'field' | 'key'> {
  const [first, index, ...rest] = path
  const columns = isRecord(document) ? document.columns : undefined
  const column: unknown = Array.isArray(columns) && first === 'columns' ? columns[Number(index)] : undefined
  const key = path.map(String).join('.')
  if (!isRecord(column) || typeof column.name !== 'string') return { key }
  return { field: column.name, ...(rest.length > 0 && { key: rest.map(String).join('.') }) }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function failure(file: string, problems: readonly Problem[]): MeasurementError {
  return new MeasurementError(
    problems.slice(0, 10).map((problem) => ({ file, ...problem })),
    problems.length
  )
}
