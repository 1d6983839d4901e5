import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it, jest } from '@jest/globals'

import type { Check } from '../../src/documents/index.js'
import { modelGate, type Finished } from './command.js'
import { checkIn, checksIn, dataPolicy, drifted, failedIn, flights, folderOf, reportIn, rounded } from './drifting.js'

jest.setTimeout(120_000)

const tables = { january: 'reference.csv', unit: 'bug-unit.csv', july: 'july.snappy.parquet' }

let folder: string

beforeAll(async () => {
  folder = folderOf('', {
    'bug-unit.csv': flights('bug-unit.csv'),
    'july.snappy.parquet': flights('july.snappy.parquet')
  })
  // A user installs the package; here it is the one of this project.
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const instance = await DuckDBInstance.create(join(folder, 'secret-place.db'))
  const connection = await instance.connect()
  for (const [table, file] of Object.entries(tables))
    await connection.run(`create table ${table} as select * from '${join(folder, file)}'`)
  connection.closeSync()
  instance.closeSync()
})

const inDuckdb = (what: string): string => `{ sql: { engine: duckdb, ${what} } }`

function ask(command: string, drift: string, ...flags: readonly string[]): Finished {
  writeFileSync(join(folder, 'policy.yml'), dataPolicy(drift))
  const argv = [command, '--policy', 'policy.yml', '--quiet', ...flags]
  return modelGate(argv, { cwd: folder, env: { MODEL_GATE_DUCKDB: 'secret-place.db' } })
}

function checksOf(drift: string): readonly Check[] {
  const { code, err } = ask('drift', drift, '--output', 'data')
  if (code !== 0) throw new Error(err)
  return rounded(checksIn(folder).checks)
}

describe('tables in DuckDB', () => {
  it.each(['unit', 'july'] as const)(
    '%s: the checks are those of the files, whichever side is in the database',
    (table) => {
      writeFileSync(join(folder, 'policy.yml'), dataPolicy(`{ reference: reference.csv, current: ${tables[table]} }`))
      const expected = rounded(drifted(folder))
      const [reference, current] = [inDuckdb('table: january'), inDuckdb(`table: ${table}`)]
      expect(checksOf(`{ reference: ${reference}, current: ${current} }`)).toEqual(expected)
      expect(checksOf(`{ reference: reference.csv, current: ${current} }`)).toEqual(expected)
      expect(checksOf(`{ reference: ${reference}, current: ${tables[table]} }`)).toEqual(expected)
      const query = inDuckdb(`query: "SELECT * FROM ${table}"`)
      expect(checksOf(`{ reference: ${reference}, current: ${query} }`)).toEqual(expected)
    }
  )

  it('text under numbers is a fault of the schema, whatever it reads as', () => {
    const query = 'SELECT * REPLACE (cast(distance AS VARCHAR) AS distance) FROM january'
    expect(
      ask('run', `{ reference: ${inDuckdb('table: january')}, current: ${inDuckdb(`query: "${query}"`)} }`).code
    ).toBe(1)
    const { reason } = checkIn(reportIn(folder), 'schema/distance')
    expect(reason).toMatch(/None of the [\d,]+ cells is a number/)
  })

  it('block as files do, by run and by gate; rows and statements are told, the place is not', () => {
    const drift = `{ reference: ${inDuckdb('table: january')}, current: ${inDuckdb('table: unit')} }`
    const { code, out } = ask('run', drift)
    expect(code).toBe(1)
    expect(failedIn(reportIn(folder))).toEqual(['drift/distance'])
    expect(reportIn(folder).notes.join('\n')).toMatch(/unit in duckdb \(4000 rows, \d+ statements/)
    expect(out + readFileSync(join(folder, 'model-gate/report.json'), 'utf8')).not.toContain('secret-place')
    checksOf(drift)
    expect(ask('gate', drift, '--checks', 'data/checks.json').code).toBe(1)
  })

  it.each([
    ['a table that is not there', 'table: nobody', 'Table with name nobody does not exist'],
    ['no rows', 'query: "SELECT * FROM unit WHERE false"', 'has no rows']
  ])('%s: exit code 3', (_, what, says) => {
    const drift = `{ reference: reference.csv, current: ${inDuckdb(what)} }`
    const { code, err } = ask('drift', drift)
    expect(code).toBe(3)
    expect(err).toContain(says)
    expect(ask('run', drift).code).toBe(3)
    expect(reportIn(folder)).toMatchObject({ verdict: 'error', blocked: true })
  })

  it.each([
    ['what is no SELECT', 'query: "DROP TABLE unit"'],
    ['a password', 'query: "SELECT * FROM x WHERE y = \'password=hunter2\'"'],
    ['a connection', 'table: unit, url: "duckdb:x"']
  ])('%s in the policy: exit code 2', (_, what) => {
    const { code, err } = ask('run', `{ reference: reference.csv, current: ${inDuckdb(what)} }`)
    expect(code).toBe(2)
    expect(err).not.toContain('hunter2')
  })

  it('cannot be written', () => {
    const write = inDuckdb('query: "WITH x AS (SELECT 1 AS a) SELECT a FROM x; DROP TABLE unit"')
    expect(ask('run', `{ reference: reference.csv, current: ${write} }`).code).toBeGreaterThanOrEqual(2)
    expect(ask('run', `{ reference: ${inDuckdb('table: january')}, current: ${inDuckdb('table: unit')} }`).code).toBe(1)
  })
})
