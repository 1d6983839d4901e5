import { MeasurementError } from '../documents/index.js'
import type { Deadline } from './deadline.js'
import type { Surroundings } from './environment.js'

/** What DuckDB is opened with. */
export interface DuckdbOpening extends Surroundings {
  /** File or address; undefined: in memory. */
  readonly database: string | undefined
  readonly deadline: Deadline
}

/** Work of DuckDB, its errors as ours. */
export async function failureOfDuckdb<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw duckdbError((error as Error).message)
  }
}

export function duckdbError(said: string): MeasurementError {
  return new MeasurementError({ message: `DuckDB: ${said.trim()}` })
}
