import { resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'

import type { SqlEngine, SqlSource } from '../../src/documents/index.js'
import { openEngine, profileInEngine } from '../../src/engines/index.js'
import { agreements } from './agreement.js'
import { cases } from './cases.js'
import { freePort } from '../free-port.js'
import { postgresPrograms, startPostgres, type PostgresServer } from './postgres-server.js'
import { flightsTable } from './postgres-flights.js'
import { itWhere } from './tools.js'
import { valuesOf } from './values-of.js'
import { expectSameVerdict } from './verdict.js'

/** In no message, whatever goes wrong. */
const CANARY = "c@nary/ p:ss%w'rd"

const programs = postgresPrograms()
const itWith = itWhere(
  programs !== undefined,
  'PostgreSQL: initdb and postgres on PATH, or the Debian package postgresql'
)
const source = (what: Partial<SqlSource> = {}): SqlSource => ({
  engine: 'postgres',
  timeoutMilliseconds: 60_000,
  ...what
})
const files = ['bug-unit.csv', 'nulls.csv', 'schema-change.csv']

let server: PostgresServer | undefined
beforeAll(async () => {
  if (programs === undefined) return
  server = await startPostgres(programs, CANARY)
  const sql = await superuser()
  for (const [index, one] of cases.entries())
    await sql.query(`create table case${index} as ${valuesOf(one, 'postgres')}`)
  await sql.query('create schema "Lake"')
  for (const name of ['reference.csv', ...files]) await flightsTable(sql, `"Lake"."${name.replace('.csv', '')}"`, name)
  await sql.end()
}, 60_000)
afterAll(async () => server?.stop())

/** Who may write. */
async function superuser(): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: server!.port,
    user: 'gate',
    password: CANARY,
    database: 'postgres'
  })
  await client.connect()
  return client
}

function open(environment: Record<string, string> = {}, what: Partial<SqlSource> = {}): Promise<SqlEngine> {
  const standard = {
    PGHOST: '127.0.0.1',
    PGPORT: String(server?.port),
    PGUSER: 'gate',
    PGDATABASE: 'postgres',
    PGPASSWORD: CANARY
  }
  return openEngine(source(what), { directory: resolve('.'), environment: { ...standard, ...environment } })
}

describe('tables', () => {
  for (const { name, check } of agreements) {
    itWith(
      `${name}`,
      async () => {
        const engine = await open()
        await check({ engine, kind: 'postgres', table: (index) => `public.case${index}` })
        await engine.close()
      },
      60_000
    )
  }

  for (const name of files) {
    itWith(
      `the flights of ${name} get the verdict of the file`,
      async () => {
        const engine = await open()
        const [reference, current] = ['reference', name.replace('.csv', '')].map((table) =>
          source({ table: `Lake.${table}` })
        )
        await expectSameVerdict(engine, name, { reference: reference!, current: current! })
        await engine.close()
      },
      60_000
    )
  }
})

describe('the connection', () => {
  itWith('is named by an address, too', async () => {
    const url = `postgresql://gate:${encodeURIComponent(CANARY)}@localhost:${server?.port}/postgres?sslmode=disable`
    const engine = await open({ MODEL_GATE_POSTGRES_URL: url, PGHOST: '', PGPASSWORD: '' })
    expect((await engine.query("select current_setting('transaction_read_only')")).rows).toEqual([['on']])
    await engine.close()
  })

  itWith('reads only, and one statement', async () => {
    for (const statement of ['create table more (a int)', 'delete from case0', "select nextval('s')"]) {
      const engine = await open()
      await expect(engine.query(statement)).rejects.toThrow(/read-only transaction|does not exist/)
      await engine.close()
    }
    const engine = await open()
    await expect(engine.query('select 1; select 2')).rejects.toThrow(/multiple commands/)
    await engine.close()
    const deleting = source({ query: 'delete from case0 returning *' })
    const other = await open()
    await expect(profileInEngine(other, deleting)).rejects.toThrow(/syntax error/)
    await other.close()
  })

  itWith('sees one state of the table', async () => {
    const sql = await superuser()
    await sql.query('create table moving as select 1 as a')
    const engine = await open()
    const counts: unknown[] = []
    for (let round = 0; round < 2; round++) {
      counts.push((await engine.query('select cast(count(*) as varchar) from moving')).rows)
      await sql.query('insert into moving values (2)')
    }
    expect(counts).toEqual([[['1']], [['1']]])
    await engine.close()
    await sql.end()
  })

  itWith('stops what takes too long, also at the server', async () => {
    const engine = await open({}, { timeoutMilliseconds: 1000 })
    const begun = performance.now()
    const endless = source({ query: 'select pg_sleep(60), 1 as x' })
    await expect(profileInEngine(engine, endless)).rejects.toThrow(/took longer than 1 s/)
    expect(performance.now() - begun).toBeLessThan(4000)
    await engine.close()
    const watching = await open()
    const { rows } = await watching.query(
      "select cast(count(*) as varchar) from pg_stat_activity where state = 'active' and query like '%pg_sleep(60)%' and pid <> pg_backend_pid()"
    )
    expect(rows).toEqual([['0']])
    await watching.close()
  })

  itWith('says when it breaks', async () => {
    const engine = await open()
    const killer = await superuser()
    const { rows } = await engine.query('select cast(pg_backend_pid() as varchar)')
    await killer.query(`select pg_terminate_backend(${rows[0]![0]})`)
    await expect(engine.query('select 1')).rejects.toThrow(/^PostgreSQL: /)
    await engine.close()
    await killer.end()
  })

  itWith('never shows the password', async () => {
    const wrong = { PGPASSWORD: `${CANARY}-wrong` }
    const failures = [
      () => open(wrong),
      () => open({ PGDATABASE: CANARY }),
      () => open({ PGUSER: CANARY }),
      () => open({ PGSSLMODE: 'verify-full' }),
      () => open({ PGPORT: '1' }),
      () => open({ MODEL_GATE_POSTGRES_URL: `postgres://gate:${CANARY}@127.0.0.1` }),
      () =>
        open({
          MODEL_GATE_POSTGRES_URL: `postgres://gate:${encodeURIComponent(CANARY)}@127.0.0.1:${server?.port}/x?options=y`
        }),
      async () => {
        const engine = await open()
        return engine.query(`select '${CANARY.replaceAll("'", "''")}' :: integer`).finally(() => engine.close())
      }
    ]
    for (const failing of failures) {
      const error = await failing().then(
        () => undefined,
        (reason: unknown) => reason
      )
      expect(error).toBeInstanceOf(Error)
      const shown = `${(error as Error).message}${(error as Error).stack}${JSON.stringify(error)}`
      expect(shown).not.toContain(CANARY)
      expect(shown).not.toContain(encodeURIComponent(CANARY))
    }
  })
})

it('says where nobody listens', async () => {
  const port = String(await freePort())
  await expect(open({ PGPORT: port })).rejects.toThrow(/^PostgreSQL: .*ECONNREFUSED.*\n.*PGHOST/)
})
