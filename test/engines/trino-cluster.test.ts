import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'

import type { SqlEngine, SqlSource } from '../../src/documents/index.js'
import { openEngine, profileInEngine } from '../../src/engines/index.js'
import { agreements } from './agreement.js'
import { cases } from './cases.js'
import { itWhere, toolPath } from './tools.js'
import { javaForTrino, startTrino, trino, type TrinoCluster } from './trino-cluster.js'
import { valuesOf } from './values-of.js'
import { expectSameVerdict } from './verdict.js'

const launcher = toolPath('trino')
const java = javaForTrino()
/** Minutes and gigabytes: only where it is asked for by name. */
const asked = process.env['npm_lifecycle_event'] === 'test:trino'
const itWith = itWhere(
  asked && launcher !== undefined && java !== undefined,
  'Trino and a Java from 23 on: npm run test:trino'
)
const source = (what: Partial<SqlSource> = {}): SqlSource => ({
  engine: 'trino',
  timeoutMilliseconds: 120_000,
  ...what
})

const types: Readonly<Record<string, string>> = {
  'TIMESTAMP WITH TIME ZONE': 'timestamp',
  TIMESTAMP: 'timestamp',
  VARCHAR: 'varchar',
  INTEGER: 'integer',
  SMALLINT: 'smallint',
  BIGINT: 'bigint',
  FLOAT: 'real',
  DOUBLE: 'double',
  BOOLEAN: 'boolean'
}
const files = ['reference.snappy.parquet', 'july.snappy.parquet', 'january-b.zstd.parquet']
const tableOf = (file: string): string => `flights.${file.split('.')[0]!.replace('-', '_')}`

let cluster: TrinoCluster | undefined
beforeAll(async () => {
  if (!asked || launcher === undefined || java === undefined) return
  cluster = await startTrino(launcher, java)
  const { url, folder } = cluster
  for (const [index, one] of cases.entries()) {
    await trino(url, `create table memory.default.case${index} as ${valuesOf(one, 'trino')}`)
  }
  await trino(url, `create schema hive.flights with (location = 'file://${folder}/flights')`)
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  for (const file of files) {
    const place = join(folder, file)
    mkdirSync(place)
    copyFileSync(resolve('fixtures/flights-drift', file), join(place, file))
    const described = await connection.runAndReadAll(`describe select * from read_parquet('${place}/${file}')`)
    const columns = described.getRows().map(([name, type]) => `"${String(name)}" ${types[String(type)]}`)
    await trino(
      url,
      `create table hive.${tableOf(file)} (${columns.join(', ')}) with (format = 'PARQUET', external_location = 'file://${place}')`
    )
  }
  connection.closeSync()
  instance.closeSync()
}, 240_000)
afterAll(async () => cluster?.stop(), 30_000)

function open(path: string, what: Partial<SqlSource> = {}): Promise<SqlEngine> {
  const environment = { MODEL_GATE_TRINO_URL: `${cluster?.url}${path}`, MODEL_GATE_TRINO_USER: 'test' }
  return openEngine(source(what), { directory: resolve('.'), environment })
}

describe('a cluster of two', () => {
  for (const { name, check } of agreements) {
    itWith(
      `${name}`,
      async () => {
        const engine = await open('/memory/default')
        await check({ engine, kind: 'trino', table: (index) => `memory.default.case${index}` })
        await engine.close()
      },
      240_000
    )
  }

  for (const name of files.slice(1)) {
    itWith(
      `the flights of ${name} get the verdict of the file`,
      async () => {
        const engine = await open('/hive')
        const [reference, current] = ['reference.snappy.parquet', name].map((file) => source({ table: tableOf(file) }))
        await expectSameVerdict(engine, name, { reference: reference!, current: current! })
        await engine.close()
      },
      240_000
    )
  }

  itWith(
    'says what it read, and what is wrong',
    async () => {
      const engine = await open('/hive')
      const { asked } = await profileInEngine(engine, source({ table: tableOf(files[0]!) }))
      expect(asked.bytes).toBeGreaterThan(100_000)
      await expect(profileInEngine(engine, source({ table: 'flights.nowhere' }))).rejects.toThrow(/^Trino: .*nowhere/)
      await expect(profileInEngine(engine, source({ query: 'select 1 as a, 2 as a' }))).rejects.toThrow(
        /column "a": .*two columns/
      )
      await expect(engine.query('select 1; select 2')).rejects.toThrow(/^Trino: /)
      await engine.close()
    },
    120_000
  )

  itWith(
    'stops what takes too long, also at the server',
    async () => {
      const engine = await open('/memory/default', { timeoutMilliseconds: 3000 })
      const numbers = 'unnest(sequence(1, 10000))'
      const endless = source({
        query: `select cast(a * b * c as double) as x from ${numbers} as r(a) cross join ${numbers} as s(b) cross join ${numbers} as t(c)`
      })
      await expect(profileInEngine(engine, endless)).rejects.toThrow(/Trino took longer than 3 s/)
      await engine.close()
      const running = await trino(
        cluster!.url,
        "select count(*) from system.runtime.queries where state = 'RUNNING' and query like '%a * b * c%' and query not like '%system.runtime%'"
      )
      expect(running).toEqual([[0]])
    },
    60_000
  )
})
