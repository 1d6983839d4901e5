import type { SqlEngine, SqlSource } from '../documents/index.js'
import { openDuckdb } from './duckdb.js'
import type { Surroundings } from './environment.js'

/**
 * Connects to the database of a source, with what the environment says: to read, and for its time at most.
 *
 * @throws UsageError or MeasurementError if it cannot be reached; no secret is in it
 */
export async function openEngine(source: SqlSource, surroundings: Surroundings): Promise<SqlEngine> {
  const { engine, timeoutMilliseconds } = source
  if (engine === 'duckdb') return openDuckdb(timeoutMilliseconds, surroundings)
  if (engine === 'trino') return (await import('./trino.js')).openTrino(timeoutMilliseconds, surroundings)
  return (await import('./postgres.js')).openPostgres(timeoutMilliseconds, surroundings)
}
