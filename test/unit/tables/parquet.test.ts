import { describe, expect, it } from '@jest/globals'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { tables } from '../../../src/tables/index.js'
import { plainColumns, problemsOf, readTable } from './reading.js'

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>

function written(columnData: ColumnSource[], options: Options = {}): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, ...options }))
}

/** A file of one column with a schema element of its own. */
function annotated(data: unknown[], element: Partial<SchemaElement>): Uint8Array {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 1 },
    { name: 'a', repetition_type: 'OPTIONAL', ...element }
  ]
  return written([{ name: 'a', data }], { schema, statistics: false })
}

async function textOf(content: Uint8Array): Promise<readonly unknown[] | undefined> {
  return plainColumns(await readTable('t.parquet', content, { a: 'text' })).a
}

async function numbersOf(content: Uint8Array): Promise<readonly unknown[] | undefined> {
  return plainColumns(await readTable('t.parquet', content, { a: 'number' })).a
}

const count = 2500
const score = Array.from({ length: count }, (_, row) => row / 7)
const label = Array.from({ length: count }, (_, row) => (row % 5 === 0 ? null : ['cat', 'dog', 'ä'][row % 3]!))
const columnData = (): ColumnSource[] => [
  { name: 'score', data: score, type: 'DOUBLE' },
  { name: 'label', data: label, type: 'STRING' }
]

describe('Parquet files', () => {
  it.each([
    ['uncompressed', { codec: 'UNCOMPRESSED' }],
    ['snappy', {}],
    ['gzip', { codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } }],
    ['brotli', { codec: 'BROTLI', compressors: { BROTLI: (bytes) => brotliCompressSync(bytes) } }],
    ['in small pages', { pageSize: 512 }],
    ['in many row groups', { rowGroupSize: 300 }],
    ['in one row group', { rowGroupSize: 1e6 }]
  ] as [string, Options][])('are read %s', async (_, options) => {
    const read = await readTable('t.parquet', written(columnData(), options), { score: 'number', label: 'text' })
    expect(read.count).toBe(count)
    expect(plainColumns(read)).toEqual({ score, label })
  })

  it('are known by their bytes under the name of another format', async () => {
    expect((await readTable('t.csv', written(columnData()), { score: 'number' })).count).toBe(count)
  })

  it('name their columns, nested ones too', async () => {
    const bytes = written([
      { name: 'z', data: [1], type: 'INT32' },
      { name: 'a.b', data: ['x'] },
      { name: 'list', data: [{ k: 1 }], type: 'JSON' }
    ])
    expect(await tables.header({ name: 't.parquet', bytes })).toEqual(['z', 'a.b', 'list'])
    expect(plainColumns(await readTable('t.parquet', bytes, { 'a.b': 'id' }))).toEqual({ 'a.b': ['x'] })
  })

  it('may have no rows', async () => {
    const read = await readTable('t.parquet', written([{ name: 'a', data: [], type: 'DOUBLE' }]), { a: 'number' })
    expect(read.count).toBe(0)
  })

  it('name the columns there are when one is missing', async () => {
    expect(await problemsOf(readTable('t.parquet', written(columnData()), { lable: 'text' }))).toEqual([
      {
        file: 't.parquet',
        field: 'lable',
        message: 'is not in the file',
        hint: 'Did you mean "label"? It has "score", "label"'
      }
    ])
  })

  it('refuse a table that has too many rows', async () => {
    expect(
      await problemsOf(readTable('t.parquet', written(columnData()), { score: 'number' }, { rows: 2499 }))
    ).toMatchObject([{ message: 'has more than 2499 rows' }])
  })
})

describe('nested columns', () => {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 3 },
    { name: 'list', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'a', repetition_type: 'OPTIONAL', type: 'INT32' },
    { name: 'struct', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'score', repetition_type: 'OPTIONAL', type: 'DOUBLE' },
    { name: 'score', repetition_type: 'REQUIRED', type: 'INT32', converted_type: 'DATE' }
  ]
  const bytes = written(
    [
      { name: 'list', data: [[1, 2], [3]] },
      { name: 'struct', data: [{ score: 1 }, { score: 2 }] },
      { name: 'score', data: [new Date(0), new Date(86_400_000)] }
    ],
    { schema, statistics: false }
  )

  it('are passed over when they are not wanted, whatever their parts are called', async () => {
    expect(await tables.header({ name: 't.parquet', bytes })).toEqual(['list', 'struct', 'score'])
    expect(plainColumns(await readTable('t.parquet', bytes, { score: 'text' }))).toEqual({
      score: ['1970-01-01', '1970-01-02']
    })
  })

  it('are of no kind that is read', async () => {
    expect([...(await tables.kinds({ name: 't.parquet', bytes }))]).toEqual([
      ['list', 'other'],
      ['struct', 'other'],
      ['score', 'timestamp']
    ])
  })

  it('are refused by name when they are', async () => {
    expect(
      await problemsOf(readTable('t.parquet', bytes, { list: 'text', struct: 'number', a: 'text' }))
    ).toMatchObject([
      { field: 'list', message: 'is a list, map or struct' },
      { field: 'struct', message: 'is a list, map or struct' },
      { field: 'a', message: 'is not in the file' }
    ])
  })
})

describe('values', () => {
  it('keep 64-bit integers exact as text', async () => {
    const data = [9007199254740993n, -9223372036854775808n, null, 5n]
    const bytes = written([{ name: 'a', data, type: 'INT64' }])
    expect(await textOf(bytes)).toEqual(['9007199254740993', '-9223372036854775808', null, '5'])
    expect(await numbersOf(bytes)).toEqual([9007199254740992, -9223372036854775808, null, 5])
  })

  it('read unsigned integers as such', async () => {
    const bytes = annotated([4294967295, 1], { type: 'INT32', converted_type: 'UINT_32', repetition_type: 'REQUIRED' })
    expect(await textOf(bytes)).toEqual(['4294967295', '1'])
  })

  it('make text of doubles, integral ones without a point', async () => {
    const bytes = written([{ name: 'a', data: [1, 0.1, null, -0], type: 'DOUBLE' }])
    expect(await textOf(bytes)).toEqual(['1', '0.1', null, '0'])
  })

  it('make the shortest text of 32-bit floats', async () => {
    const bytes = written([{ name: 'a', data: new Float32Array([0.1, 2, 1 / 3]), type: 'FLOAT' }])
    expect(await textOf(bytes)).toEqual(['0.1', '2', '0.33333334'])
    expect(await numbersOf(bytes)).toEqual([Math.fround(0.1), 2, Math.fround(1 / 3)])
  })

  it('keep what is not finite among numbers, and refuse it as text', async () => {
    const bytes = written([{ name: 'a', data: [NaN, Infinity, null, 1], type: 'DOUBLE' }])
    expect(await numbersOf(bytes)).toEqual([NaN, Infinity, null, 1])
    expect(await problemsOf(textOf(bytes))).toMatchObject([
      { row: 1, field: 'a', message: 'must be text or a finite number, got NaN' },
      { row: 2, field: 'a' }
    ])
  })

  it('make true and false of booleans, and refuse them as numbers', async () => {
    const bytes = written([{ name: 'a', data: [true, false, null], type: 'BOOLEAN' }])
    expect(await textOf(bytes)).toEqual(['true', 'false', null])
    expect(await problemsOf(numbersOf(bytes))).toMatchObject([
      { row: 1, field: 'a', message: 'must be a number, got true' },
      { row: 2 }
    ])
  })

  it('refuse text as numbers, with rows counted across row groups', async () => {
    const data = Array.from({ length: 30 }, () => 'x')
    const problems = await problemsOf(numbersOf(written([{ name: 'a', data }], { rowGroupSize: 4 })))
    expect(problems.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('read decimals exactly', async () => {
    const bytes = annotated([0.3, 123.45, -0.05, null, 7], {
      type: 'INT32',
      converted_type: 'DECIMAL',
      scale: 2,
      precision: 9
    })
    expect(await textOf(bytes)).toEqual(['0.30', '123.45', '-0.05', null, '7'])
    expect(await numbersOf(bytes)).toEqual([0.3, 123.45, -0.05, null, 7])
  })

  it('read decimals of fixed length', async () => {
    const bytes = annotated([1.23, -4.5], {
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 8,
      converted_type: 'DECIMAL',
      scale: 2,
      precision: 18
    })
    expect(await textOf(bytes)).toEqual(['1.23', '-4.50'])
  })

  it('write dates and times as ISO 8601', async () => {
    const date = annotated([new Date('2024-01-02'), null], { type: 'INT32', converted_type: 'DATE' })
    expect(await textOf(date)).toEqual(['2024-01-02', null])
    const utc = annotated([new Date('2024-01-02T03:04:05.250Z')], { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' })
    expect(await textOf(utc)).toEqual(['2024-01-02T03:04:05.25Z'])
    const local = annotated([1704164645000000001n], {
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' }
    })
    expect(await textOf(local)).toEqual(['2024-01-02T03:04:05.000000001'])
  })

  it('keep JSON as it is written', async () => {
    expect(await textOf(written([{ name: 'a', data: [{ k: 1 }], type: 'JSON' }]))).toEqual(['{"k":1}'])
  })

  it('must be UTF-8 where they are text', async () => {
    const bytes = annotated([Uint8Array.from([0x61, 0xff])], { type: 'BYTE_ARRAY' })
    expect(await problemsOf(textOf(bytes))).toMatchObject([
      { message: 'is not a readable Parquet file: a text in it is not UTF-8' }
    ])
    expect(await textOf(annotated([new TextEncoder().encode('\ufffd')], { type: 'BYTE_ARRAY' }))).toEqual(['\ufffd'])
  })
})

describe('damaged files', () => {
  const whole = written(columnData(), { rowGroupSize: 300 })

  it('that are cut off are said to be', async () => {
    for (const length of [4, 8, 11, 100, whole.length - 1, whole.length - 8]) {
      const [problem] = await problemsOf(readTable('t.parquet', whole.subarray(0, length), { score: 'number' }))
      expect(problem?.message).toMatch(/^is not a readable Parquet file: /)
      expect(problem?.hint).toContain('cut off or damaged')
    }
  })

  it('never give another number of rows, nor another error', async () => {
    const outcomes: unknown[] = []
    let refused = 0
    for (let at = 4; at < whole.length; at += 41) {
      const damaged = whole.slice()
      damaged[at] = damaged[at]! ^ 0x55
      const reading = readTable('t.parquet', damaged, { score: 'number', label: 'text' })
      const lengths = await reading.then(
        (read) => Object.values(plainColumns(read)).map((cells) => cells.length),
        (error: Error) => error.name
      )
      if (lengths === 'MeasurementError') refused++
      else outcomes.push(lengths)
    }
    expect(outcomes).toEqual(outcomes.map(() => [count, count]))
    expect(refused).toBeGreaterThan(0)
  })
})
