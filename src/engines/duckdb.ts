import { resolve } from 'node:path'

import { MeasurementError, type SqlEngine } from '../documents/index.js'
import { deadlineIn } from './deadline.js'
import { duckdbModule } from './duckdb-module.js'
import { duckdbProgram } from './duckdb-program.js'
import type { Surroundings } from './environment.js'

/**
 * DuckDB as the user has it: the package `@duckdb/node-api`, else the program `duckdb` on PATH. It is not part of us: 68 MB for each platform.
 *
 * The database is the file that `MODEL_GATE_DUCKDB` names, opened read-only; without it an empty one in memory, for queries over files.
 *
 * @throws MeasurementError if there is neither, or the database cannot be opened
 */
export async function openDuckdb(timeoutMilliseconds: number, surroundings: Surroundings): Promise<SqlEngine> {
  const { environment, directory } = surroundings
  const named = environment['MODEL_GATE_DUCKDB'] ?? ''
  // An address such as md:warehouse is no path.
  const database = named === '' || /^[a-z]{2,}:/i.test(named) ? named || undefined : resolve(directory, named)
  const opening = { ...surroundings, database, deadline: deadlineIn(timeoutMilliseconds, 'DuckDB') }
  const engine = (await duckdbModule(opening)) ?? (await duckdbProgram(opening))
  if (engine !== undefined) return engine
  throw new MeasurementError({
    message: 'DuckDB was not found: neither the package @duckdb/node-api nor the program duckdb on PATH',
    hint: 'Run pip install duckdb-cli, or npm install @duckdb/node-api; in a workflow MODEL_GATE_PACKAGES names the folder of the package, outside of the checkout'
  })
}
