import { MeasurementError, profileSchema, type Problem, type Profile } from '../documents/index.js'
import { inconsistencies } from './inconsistencies.js'

/**
 * A profile out of its file, checked as a whole: what is computed from it needs not doubt its counts.
 *
 * @throws MeasurementError with every key that is wrong, or every column whose counts contradict each other
 */
export function parseProfile(text: string, file: string): Profile {
  const document = readJson(text, file)
  const other = otherSchema(document)
  if (other !== undefined) throw failure(file, [other])
  const parsed = profileSchema.safeParse(document)
  const problems = parsed.success
    ? inconsistencies(parsed.data)
    : parsed.error.issues.map(({ path, message }) => ({ ...placeOf(document, path), message }))
  if (!parsed.success || problems.length > 0) throw failure(file, problems)
  return parsed.data
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw failure(file, [{ message: `is no JSON: ${reason}` }])
  }
}

function otherSchema(document: unknown): Problem | undefined {
  const name = isRecord(document) ? document.schema : undefined
  if (name === 'model-gate/profile@1') return undefined
  const found = JSON.stringify(name)?.slice(0, 80) ?? 'nothing'
  return {
    key: 'schema',
    message: `must be "model-gate/profile@1", got ${found}`,
    hint: 'Write the profile again with this version: model-gate profile'
  }
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
