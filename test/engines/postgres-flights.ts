import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Client } from 'pg'

import { fileProfile } from './verdict.js'

const types = {
  numeric: 'double precision',
  timestamp: 'timestamptz',
  boolean: 'boolean',
  categorical: 'text',
  text: 'text'
}

/** Loads a file of flights, its columns of the types that they have in the reference unless the file has text there. */
export async function flightsTable(sql: Client, table: string, name: string): Promise<void> {
  const { columns } = await fileProfile(name)
  const definitions = columns.map((column) => `"${column.name}" ${column.misfits > 0 ? 'text' : types[column.type]}`)
  await sql.query(`create table ${table} (${definitions.join(', ')})`)
  const [, ...lines] = readFileSync(resolve('fixtures/flights-drift', name), 'utf8').trim().split('\n')
  const rows = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, text, bare]) => text ?? (bare || null))
  )
  const parameters = columns.map((_, index) => rows.map((row) => row[index] ?? null))
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(', ')
  const casts = columns.map((column, index) => `cast(c${index} as ${column.misfits > 0 ? 'text' : types[column.type]})`)
  const names = columns.map((_, index) => `c${index}`).join(', ')
  await sql.query(`insert into ${table} select ${casts.join(', ')} from unnest(${arrays}) as t(${names})`, parameters)
}
