import type { Client, FieldDef, QueryArrayConfig, QueryArrayResult } from 'pg'

import { hideSecrets, MeasurementError, type SqlAnswer, type SqlColumn, type SqlEngine } from '../documents/index.js'
import { textCell } from './cells.js'
import { deadlineIn, type Deadline } from './deadline.js'
import type { Surroundings } from './environment.js'
import { postgresConnection, type PostgresConnection } from './postgres-connection.js'

/** Milliseconds that a connection may take. */
const CONNECT_MILLISECONDS = 30_000

/** Milliseconds that the server has to stop a statement by itself, before the connection is cut. */
const GRACE_MILLISECONDS = 1000

/** Longest time that the server counts, 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1

/**
 * PostgreSQL, and what speaks its protocol. All statements are one transaction: it reads only, and sees the tables as they were at its first one.
 *
 * @throws UsageError or MeasurementError if it cannot be reached
 */
export async function openPostgres(timeoutMilliseconds: number, surroundings: Surroundings): Promise<SqlEngine> {
  const connection = await postgresConnection(surroundings)
  const deadline = deadlineIn(timeoutMilliseconds, 'PostgreSQL')
  const client = await connect(connection, deadline)
  const run = async (statement: string): Promise<QueryArrayResult<unknown[]>> => {
    // The server itself stops at the time, whatever becomes of this process.
    await send(client, `set local statement_timeout = ${Math.min(Math.ceil(deadline.left()), LONGEST_TIMEOUT)}`)
    return send(client, statement)
  }
  const ask = (statement: string): Promise<QueryArrayResult<unknown[]>> => {
    const cut = (): void => void setTimeout(() => void client.end().catch(() => undefined), GRACE_MILLISECONDS).unref()
    return deadline.within(() => ours(connection, () => run(statement)), cut)
  }
  const query = async (statement: string): Promise<SqlAnswer> => {
    const { rows } = await ask(statement)
    return { rows: rows.map((row) => row.map(textCell)) }
  }
  // Doubles as the shortest text that reads back as the same.
  await ask('set local extra_float_digits = 3')
  return {
    query,
    async columns(select) {
      const { fields } = await ask(`select * from (\n${select}\n) as "described" limit 0`)
      return withTypes(fields, await query(typesOf(fields)))
    },
    close: () => client.end()
  }
}

async function connect(connection: PostgresConnection, deadline: Deadline): Promise<Client> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    ...connection,
    application_name: 'model-gate',
    connectionTimeoutMillis: CONNECT_MILLISECONDS
  })
  // The statement that runs fails with it; between two of them the next one does.
  client.on('error', () => undefined)
  const begin = async (): Promise<void> => {
    await client.connect()
    await send(client, 'begin isolation level repeatable read read only')
  }
  try {
    await deadline.within(
      () => ours(connection, begin),
      () => void client.end().catch(() => undefined)
    )
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return client
}

/** One statement: by the extended protocol, of which the server takes no more. Cells stay as the server writes them. */
function send(client: Client, text: string): Promise<QueryArrayResult<unknown[]>> {
  const types = { getTypeParser: () => (cell: string) => cell }
  const asked: QueryArrayConfig & { readonly queryMode: 'extended' } = {
    text,
    rowMode: 'array',
    queryMode: 'extended',
    types
  }
  return client.query<unknown[]>(asked)
}

/** Work of the client, its errors as ours and without secrets. */
async function ours<T>(connection: PostgresConnection, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { message, code = '' } = error as Error & { readonly code?: string }
    // Where several addresses were tried, the message is empty.
    const said = hideSecrets(message || code || 'it cannot be reached', [connection.password])
    const hint = hints.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1]
    throw new MeasurementError({ message: `PostgreSQL: ${said}`, ...(hint !== undefined && { hint }) })
  }
}

const hints: readonly (readonly [RegExp, string])[] = [
  [
    /TLS|SSL|certificate|EPROTO/,
    'PGSSLMODE says how the connection is encrypted, PGSSLROOTCERT whose certificates count'
  ],
  [
    /^(28|ECONN|ENOTFOUND|EHOSTUNREACH)|timeout expired/,
    'Look at MODEL_GATE_POSTGRES_URL or PGHOST, PGPORT, PGUSER, PGPASSWORD'
  ],
  [/^42P01/, 'Letters of a table keep their case; write schema.table'],
  [/^57014/, 'Raise timeout in the sql source']
]

/** Asks for the names of types, which an answer gives by number; every enumeration is an `enum`. */
function typesOf(fields: readonly FieldDef[]): string {
  const numbers = [...new Set(fields.map(({ dataTypeID }) => dataTypeID)), 0].join(', ')
  return `select cast(oid as varchar), case typtype when 'e' then 'enum' else cast(typname as varchar) end from pg_catalog.pg_type where oid in (${numbers})`
}

function withTypes(fields: readonly FieldDef[], { rows }: SqlAnswer): readonly SqlColumn[] {
  const names = new Map(rows.map(([number, name]) => [Number(number), name!]))
  return fields.map(({ name, dataTypeID }) => ({ name, type: names.get(dataTypeID) ?? 'unknown' }))
}
