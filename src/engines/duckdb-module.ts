import { createRequire } from 'node:module'
import { resolve } from 'node:path'

import { MeasurementError, type SqlAnswer, type SqlEngine } from '../documents/index.js'
import { textCell } from './cells.js'
import { failureOfDuckdb, type DuckdbOpening } from './duckdb-opening.js'

type NodeApi = typeof import('@duckdb/node-api')
type Connection = Awaited<ReturnType<NodeApi['DuckDBInstance']['prototype']['connect']>>

/** DuckDB through the user's package; nothing where the package is not there. */
export async function duckdbModule({ database, packages, deadline }: DuckdbOpening): Promise<SqlEngine | undefined> {
  const api = packages === undefined ? undefined : load(packages)
  if (api === undefined) return undefined
  const instance = await failureOfDuckdb(() =>
    api.DuckDBInstance.create(database ?? ':memory:', database === undefined ? {} : { access_mode: 'READ_ONLY' })
  )
  const connection = await failureOfDuckdb(() => instance.connect())
  const query = async (select: string): Promise<SqlAnswer> => {
    const stop = (): void => connection.interrupt()
    return deadline.within(() => failureOfDuckdb(async () => ({ rows: await rowsOf(connection, select) })), stop)
  }
  await query('begin transaction read only')
  return {
    query,
    async columns(select) {
      const { rows } = await query(`describe ${select}`)
      return rows.map(([name, type]) => ({ name: name!, type: type! }))
    },
    close() {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    }
  }
}

/** The package as files in that folder see it, out of sight of the bundler. */
function load(folder: string): NodeApi | undefined {
  const requireFrom = createRequire(resolve(folder, 'looked-up-from-here.js'))
  let path: string
  try {
    path = requireFrom.resolve('@duckdb/node-api')
  } catch {
    return undefined
  }
  try {
    return requireFrom(path) as NodeApi
  } catch (error) {
    throw new MeasurementError({
      message: `the package @duckdb/node-api could not be loaded: ${(error as Error).message}`,
      hint: 'Install it on this machine: it brings a library for one platform only'
    })
  }
}

async function rowsOf(connection: Connection, statement: string): Promise<SqlAnswer['rows']> {
  const statements = await connection.extractStatements(statement)
  if (statements.count !== 1) throw new Error('more than one statement was sent')
  const reader = await connection.runAndReadAll(statement)
  return reader.getRows().map((row) => row.map(textCell))
}
