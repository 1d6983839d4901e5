import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { SqlEngine, SqlSource } from '../../src/documents/index.js'
import { openEngine, profileInEngine, type Surroundings } from '../../src/engines/index.js'
import { agreements } from './agreement.js'
import { cases } from './cases.js'
import { itWhere, toolPath } from './tools.js'
import { valuesOf } from './values-of.js'
import { expectSameVerdict } from './verdict.js'

const folder = mkdtempSync(join(tmpdir(), 'model-gate-duckdb-'))
const file = join(folder, 'cases.db')
const flightsFolder = resolve('fixtures/flights-drift')
const source = (what: Partial<SqlSource> = {}): SqlSource => ({
  engine: 'duckdb',
  timeoutMilliseconds: 60_000,
  ...what
})

beforeAll(async () => {
  const instance = await DuckDBInstance.create(file)
  const connection = await instance.connect()
  for (const [index, one] of cases.entries())
    await connection.run(`create table case${index} as ${valuesOf(one, 'duckdb')}`)
  connection.closeSync()
  instance.closeSync()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = toolPath('duckdb')
const withProgram = [dirname(program ?? folder), process.env['PATH'] ?? ''].join(delimiter)

/** The package of this repository, and the program alone, where no package is seen. */
const ways: readonly {
  readonly way: string
  readonly itWith: ReturnType<typeof itWhere>
  readonly around: Surroundings
}[] = [
  { way: 'the package', itWith: it, around: { directory: resolve('.'), packages: resolve('.'), environment: {} } },
  {
    way: 'the program',
    itWith: itWhere(program !== undefined, 'duckdb: node scripts/install-test-tools.mjs duckdb'),
    around: { directory: folder, environment: { PATH: withProgram } }
  }
]

function open(
  around: Surroundings,
  environment: Surroundings['environment'],
  what: Partial<SqlSource> = {}
): Promise<SqlEngine> {
  return openEngine(source(what), { ...around, environment: { ...around.environment, ...environment } })
}

describe('the package', () => {
  const { itWith } = ways[0]!
  let engine: SqlEngine
  beforeAll(async () => {
    engine = await open(ways[0]!.around, { MODEL_GATE_DUCKDB: file })
  })
  afterAll(async () => engine.close())
  for (const { name, check } of agreements) {
    itWith(`${name}`, () => check({ engine, kind: 'duckdb', table: (index) => `case${index}` }), 60_000)
  }
})

describe('flights', () => {
  const read = (name: string): string =>
    name.endsWith('.csv') ? `read_csv('${flightsFolder}/${name}')` : `read_parquet('${flightsFolder}/${name}')`
  const files = [
    'bug-unit.csv',
    'nulls.csv',
    'new-category.csv',
    'few-rows.csv',
    'schema-change.csv',
    'july.snappy.parquet',
    'january-b.zstd.parquet'
  ]

  it.each(files)(
    '%s gets the verdict of the file',
    async (name) => {
      const engine = await open(ways[0]!.around, {})
      const [reference, current] = ['reference.snappy.parquet', name].map((file) =>
        source({ query: `select * from ${read(file)}` })
      )
      await expectSameVerdict(engine, name, { reference: reference!, current: current! })
      await engine.close()
    },
    30_000
  )
})

for (const { way, itWith, around } of ways) {
  describe(`by ${way}`, () => {
    itWith(
      'counts what the package counts',
      async () => {
        const [engine, other] = [
          await open(around, { MODEL_GATE_DUCKDB: file }),
          await open(ways[0]!.around, { MODEL_GATE_DUCKDB: file })
        ]
        for (const index of cases.keys()) {
          const what = source({ table: `case${index}` })
          const { profile } = await profileInEngine(engine, what)
          expect(profile).toEqual((await profileInEngine(other, what)).profile)
        }
        await engine.close()
        await other.close()
      },
      30_000
    )

    itWith('opens a file to read only, and in memory too writes nothing', async () => {
      for (const environment of [{ MODEL_GATE_DUCKDB: file }, {}]) {
        const engine = await open(around, environment)
        await expect(engine.query('create table more (a int)')).rejects.toThrow(/read-only/)
        await engine.close()
      }
    })

    itWith('runs one statement only', async () => {
      const engine = await open(around, {})
      for (const query of [
        'select 1; select 2',
        "select 1) as t; copy (select 1) to 'x.csv'; select * from (select 1"
      ]) {
        await expect(profileInEngine(engine, source({ query }))).rejects.toThrow(/query: must be one SELECT/)
      }
      await engine.close()
    })

    itWith('stops what takes too long', async () => {
      const engine = await open(around, {}, { timeoutMilliseconds: 1500 })
      const begun = performance.now()
      const endless = source({ query: 'select a.i * b.i as x from range(10000000) a(i), range(1000000) b(i)' })
      await expect(profileInEngine(engine, endless)).rejects.toThrow(/DuckDB took longer than 1.5 s.*\n.*Raise timeout/)
      expect(performance.now() - begun).toBeLessThan(5000)
      expect(await stillRunning()).toBe(false)
      await engine.close()
    })

    itWith('says what is wrong', async () => {
      await expect(open(around, { MODEL_GATE_DUCKDB: 'nowhere.db' })).rejects.toThrow(/^DuckDB: .*nowhere\.db/)
      const engine = await open(around, {})
      await expect(profileInEngine(engine, source({ table: 'nowhere' }))).rejects.toThrow(/^DuckDB: .*nowhere/)
      await engine.close()
    })
  })
}

/** Whether a program of DuckDB outlives the test that started it, itself or what started it. */
async function stillRunning(): Promise<boolean> {
  await pause(300)
  const { stdout } = spawnSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').some((line) => line.includes('duckdb') && line.includes('-no-init'))
}

it('names both ways where there is none, and how to install them', async () => {
  const around = { directory: folder, environment: { PATH: '/nowhere' } }
  await expect(open(around, {})).rejects.toThrow(
    /@duckdb\/node-api.*duckdb on PATH\n.*pip install duckdb-cli.*npm install/
  )
})

it('says why a package that is there cannot be loaded', async () => {
  const directory = join(folder, 'broken')
  const packaged = join(directory, 'node_modules/@duckdb/node-api')
  mkdirSync(packaged, { recursive: true })
  writeFileSync(join(packaged, 'package.json'), '{ "name": "@duckdb/node-api", "main": "index.js" }')
  writeFileSync(join(packaged, 'index.js'), 'throw new Error("no library for this platform")')
  await expect(open({ directory, packages: directory, environment: {} }, {})).rejects.toThrow(
    /could not be loaded: no library for this platform/
  )
})
