import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ColumnMetaData, SchemaElement } from 'hyparquet'
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { CellKind, KindFound, TableSource } from '../../../src/documents/index.js'
import { tables } from '../../../src/tables/index.js'
import { ChunkPages } from '../../../src/tables/parquet-chunk.js'
import { plainColumns, problemsOf, readTable } from './reading.js'
import { misfit, scanParts, scanTable } from './scanning.js'

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

async function cells(content: Uint8Array, kind: CellKind): Promise<readonly unknown[]> {
  return (await scanTable('t.parquet', content, { a: kind })).columns.a!
}

async function kindOf(content: Uint8Array): Promise<KindFound> {
  return (await tables.kinds({ name: 't.parquet', bytes: content })).get('a')
}

/** Of a table whose rows tell the kinds of all its columns. */
async function toldKinds(source: TableSource): Promise<Record<string, CellKind>> {
  return Object.fromEntries([...(await tables.kinds(source))].map(([name, kind]) => [name, kind as CellKind]))
}

const count = 2500
const score = Array.from({ length: count }, (_, row) => row / 7)
const label = Array.from({ length: count }, (_, row) => (row % 5 === 0 ? null : ['cat', 'dog', 'ä', ''][row % 4]!))
const flag = Array.from({ length: count }, (_, row) => (row % 11 === 0 ? null : row % 3 === 0))
const whole = Array.from({ length: count }, (_, row) => (row % 9 === 0 ? null : row * 1001))
const columnData = (): ColumnSource[] => [
  { name: 'score', data: score, type: 'DOUBLE' },
  { name: 'label', data: label, type: 'STRING' },
  { name: 'flag', data: flag, type: 'BOOLEAN' },
  { name: 'whole', data: whole, type: 'INT32' }
]
const kinds = { score: 'number', label: 'text', flag: 'boolean', whole: 'number' } as const
const expected = {
  score,
  label: label.map((cell) => (cell === '' ? null : cell)),
  flag: flag.map((cell) => (cell === null ? null : String(cell))),
  whole
}

describe('a scan of Parquet', () => {
  it.each([
    ['uncompressed', { codec: 'UNCOMPRESSED' }],
    ['snappy', {}],
    ['gzip', { codec: 'GZIP', compressors: { GZIP: (bytes) => gzipSync(bytes) } }],
    ['brotli', { codec: 'BROTLI', compressors: { BROTLI: (bytes) => brotliCompressSync(bytes) } }],
    ['in small pages', { pageSize: 512 }],
    ['in many row groups', { rowGroupSize: 300 }],
    ['in one row group', { rowGroupSize: 1e6 }]
  ] as [string, Options][])('holds all cells, %s, in any number of parts', async (_, options) => {
    const bytes = written(columnData(), options)
    expect(Object.fromEntries(await tables.kinds({ name: 't.parquet', bytes }))).toEqual(kinds)
    expect((await scanTable('t.parquet', bytes, kinds)).columns).toEqual(expected)
    for (const of of [2, 3, 7])
      expect(await scanParts('t.parquet', bytes, kinds, { of })).toEqual({ rows: count, columns: expected })
  })

  it.each([
    ['DOUBLE', 'PLAIN'],
    ['DOUBLE', 'RLE_DICTIONARY'],
    ['DOUBLE', 'BYTE_STREAM_SPLIT'],
    ['FLOAT', 'PLAIN'],
    ['FLOAT', 'BYTE_STREAM_SPLIT'],
    ['INT32', 'PLAIN'],
    ['INT32', 'RLE_DICTIONARY'],
    ['INT32', 'DELTA_BINARY_PACKED'],
    ['INT32', 'BYTE_STREAM_SPLIT'],
    ['INT64', 'PLAIN'],
    ['INT64', 'RLE_DICTIONARY'],
    ['INT64', 'DELTA_BINARY_PACKED']
  ] as const)('decodes %s in %s as reading does', async (type, encoding) => {
    const ofType = (value: number): unknown => (type === 'INT64' ? BigInt(value) * 3_000_000_000n : value)
    const data = Array.from({ length: 3000 }, (_, row) => (row % 10 === 3 ? null : ofType(((row * 7919) % 500) - 250)))
    const bytes = written([{ name: 'a', data, type, encoding }], { pageSize: 2000 })
    const read = plainColumns(await readTable('t.parquet', bytes, { a: 'number' })).a
    expect(await cells(bytes, 'number')).toEqual(read)
    expect((await scanParts('t.parquet', bytes, { a: 'number' }, { of: 5 })).columns.a).toEqual(read)
  })

  it.each(['PLAIN', 'RLE_DICTIONARY', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'] as const)(
    'decodes text in %s as reading does',
    async (encoding) => {
      const data = Array.from({ length: 3000 }, (_, row) => (row % 10 === 3 ? null : `text ${(row * 31) % 900}`))
      const bytes = written([{ name: 'a', data, type: 'STRING', encoding }], { pageSize: 2000 })
      expect(await cells(bytes, 'text')).toEqual(data)
      expect((await scanParts('t.parquet', bytes, { a: 'text' }, { of: 5 })).columns.a).toEqual(data)
    }
  )

  it.each(['PLAIN', 'RLE'] as const)('decodes booleans in %s', async (encoding) => {
    const bytes = written([{ name: 'a', data: flag, type: 'BOOLEAN', encoding }], { pageSize: 100 })
    expect(await cells(bytes, 'boolean')).toEqual(expected.flag)
    expect((await scanParts('t.parquet', bytes, { a: 'boolean' }, { of: 5 })).columns.a).toEqual(expected.flag)
  })

  it('holds text whose dictionary is longer than the one of a batch may be', async () => {
    const data = Array.from({ length: 200_000 }, (_, row) => `id-${row % 100_000}`)
    const bytes = written([{ name: 'a', data, type: 'STRING', encoding: 'RLE_DICTIONARY' }])
    const scanned = await cells(bytes, 'text')
    expect(scanned.every((cell, row) => cell === data[row])).toBe(true)
  })

  it.each(['reference.snappy', 'july.snappy', 'january-b.zstd'])(
    'of %s.parquet holds what reading it does',
    async (name) => {
      const bytes = readFileSync(`fixtures/flights-drift/${name}.parquet`)
      const found = await toldKinds({ name: 't.parquet', bytes })
      const { columns, misfits } = await scanTable('t.parquet', bytes, found)
      expect(misfits.size).toBe(0)
      const wanted = Object.fromEntries(
        Object.entries(found).map(([column, kind]) => [column, kind === 'number' ? kind : 'text'] as const)
      )
      const read = plainColumns(await readTable('t.parquet', bytes, wanted))
      for (const [column, kind] of Object.entries(found))
        expect([column, columns[column]]).toEqual([
          column,
          kind === 'timestamp' ? read[column]!.map((time) => Date.parse(String(time))) : read[column]
        ])
      expect((await scanParts('t.parquet', bytes, found, { of: 3 })).columns).toEqual(columns)
    }
  )

  it('of the flights holds what the CSV of the same flights does', async () => {
    const csv = { name: 'r.csv', bytes: readFileSync('fixtures/flights-drift/reference.csv') }
    const parquet = { name: 'r.parquet', bytes: readFileSync('fixtures/flights-drift/reference.snappy.parquet') }
    const found = await toldKinds(csv)
    expect(await toldKinds(parquet)).toEqual(found)
    const ofCsv = await scanTable(csv.name, csv.bytes, found)
    expect(ofCsv.columns).toEqual((await scanTable(parquet.name, parquet.bytes, found)).columns)
  })

  it('may have no rows, no column wanted, and more parts than rows', async () => {
    expect(
      (await scanTable('t.parquet', written([{ name: 'a', data: [], type: 'DOUBLE' }]), { a: 'number' })).rows
    ).toBe(0)
    expect((await scanTable('t.parquet', written(columnData()), {})).rows).toBe(count)
    const two = written([{ name: 'a', data: [1, 2], type: 'DOUBLE' }])
    expect(await scanParts('t.parquet', two, { a: 'number' }, { of: 5 })).toEqual({ rows: 2, columns: { a: [1, 2] } })
  })

  it('has no limit of rows', async () => {
    expect((await scanTable('t.parquet', written(columnData()), { score: 'number' }, { rows: 10 })).rows).toBe(count)
  })

  it('names what is not there, or nested', async () => {
    const bytes = written([
      { name: 'a', data: [{ k: [1] }] },
      { name: 'b', data: [1] }
    ])
    expect(await problemsOf(scanTable('t.parquet', bytes, { c: 'text' }))).toMatchObject([
      { field: 'c', message: 'is not in the file' }
    ])
  })

  it('ends with what the visitor throws', async () => {
    const scan = tables.scan(
      { name: 't.parquet', bytes: written(columnData()) },
      [{ name: 'score', kind: 'number' }],
      () => {
        throw new RangeError('enough')
      }
    )
    await expect(scan).rejects.toThrow(new RangeError('enough'))
  })
})

describe('scanned values', () => {
  it('of 64-bit integers are the nearest doubles', async () => {
    const data = [9007199254740993n, -9223372036854775808n, null, 5n, -1n, 4294967296n, -4294967297n]
    const bytes = written([{ name: 'a', data, type: 'INT64' }])
    expect(await cells(bytes, 'number')).toEqual(data.map((value) => (value === null ? null : Number(value))))
    expect(await cells(bytes, 'text')).toEqual(data.map((value) => (value === null ? null : String(value))))
    expect(await cells(bytes, 'boolean')).toEqual(data.map((value) => (value === null ? null : misfit)))
  })

  it('of unsigned integers are read as such', async () => {
    const short = annotated([4294967295, 1], { type: 'INT32', converted_type: 'UINT_32' })
    expect(await cells(short, 'number')).toEqual([4294967295, 1])
    const long = annotated([18446744073709551615n, 1n], { type: 'INT64', converted_type: 'UINT_64' })
    expect(await cells(long, 'number')).toEqual([18446744073709552000, 1])
  })

  it('of decimals are the nearest doubles', async () => {
    const element = { converted_type: 'DECIMAL', scale: 2, precision: 18 } as const
    const short = annotated([0.3, 123.45, -0.05, null, 7], { ...element, type: 'INT32' })
    expect(await kindOf(short)).toBe('number')
    expect(await cells(short, 'number')).toEqual([0.3, 123.45, -0.05, null, 7])
    const fixed = annotated([1.23, -4.5], { ...element, type: 'FIXED_LEN_BYTE_ARRAY', type_length: 8 })
    expect(await cells(fixed, 'number')).toEqual([1.23, -4.5])
  })

  it.each([{ type: 'INT64' }, { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 8 }] as const)(
    'of decimals of %j are no whole numbers where their double has lost a fraction',
    async (type) => {
      const decimal = { ...type, converted_type: 'DECIMAL', scale: 17, precision: 18 } as const
      const bytes = annotated([100000000000000001n, 200000000000000000n, 150000000000000000n, null], decimal)

      expect((await scanTable('t.parquet', bytes, { a: 'number' })).columns.a).toEqual([1, 2, 1.5, null])
      const { columns } = await scanTable('t.parquet', bytes, { a: 'number' }, { whole: true })
      expect(columns.a).toEqual([misfit, 2, 1.5, null])
    }
  )

  it('of times are milliseconds, whatever their unit', async () => {
    const date = annotated([new Date('2024-01-02'), null], { type: 'INT32', converted_type: 'DATE' })
    expect([await kindOf(date), await cells(date, 'timestamp')]).toEqual(['timestamp', [Date.UTC(2024, 0, 2), null]])
    const millis = annotated([new Date('2024-01-02T03:04:05.25Z')], {
      type: 'INT64',
      converted_type: 'TIMESTAMP_MILLIS'
    })
    expect(await cells(millis, 'timestamp')).toEqual([1704164645250])
    const micros = annotated([new Date('1969-12-31T23:59:59.999Z')], {
      type: 'INT64',
      converted_type: 'TIMESTAMP_MICROS'
    })
    expect(await cells(micros, 'timestamp')).toEqual([-1])
    const nanos = annotated([1704164645000000001n, 1704153599999999999n, -1n], {
      type: 'INT64',
      logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' }
    })
    expect([await kindOf(nanos), await cells(nanos, 'timestamp')]).toEqual([
      'timestamp',
      [1704164645000, 1704153599999.999, -0.001]
    ])
    expect((await scanTable('t.parquet', date, { a: 'number' })).misfits.get('a')).toEqual({
      count: 1,
      first: [{ row: 1, text: '2024-01-02' }]
    })
    expect(await cells(date, 'text')).toEqual(['2024-01-02', null])
  })

  it('of times that no double can say stay within their millisecond', async () => {
    const last = 253402300799999999n
    const micros = annotated([last, last - 999n, -last], { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' })

    // 9999-12-31T23:59:59.999999, .999 and the same before 1970: numbers of a double there are 2^-5 apart.
    expect(await cells(micros, 'timestamp')).toEqual([253402300800000 - 2 ** -5, 253402300799999, -253402300800000])
    const text = await scanTable('t.csv', 'a\n9999-12-31T23:59:59.999999\n9999-12-31T00:00:00.000003\n', {
      a: 'timestamp'
    })
    expect(text.columns.a).toEqual([253402300800000 - 2 ** -5, 253402214400000])
  })

  it('that are text are read as the cells of a text file', async () => {
    const bytes = written([{ name: 'a', data: ['1.5', 'x', null, 'TRUE', '2024-01-02', ''], type: 'STRING' }])
    expect(await cells(bytes, 'number')).toEqual([1.5, misfit, null, misfit, misfit, null])
    expect(await cells(bytes, 'boolean')).toEqual([misfit, misfit, null, 'true', misfit, null])
    expect(await cells(bytes, 'timestamp')).toEqual([misfit, misfit, null, misfit, Date.UTC(2024, 0, 2), null])
  })

  it('of floats and booleans become text as reading makes it', async () => {
    const floats = written([{ name: 'a', data: new Float32Array([0.1, 2, Number.NaN]) }])
    expect(await cells(floats, 'text')).toEqual(['0.1', '2', misfit])
    const booleans = written([{ name: 'a', data: [true, null, false], type: 'BOOLEAN' }])
    expect(await cells(booleans, 'text')).toEqual(['true', null, 'false'])
    expect(await cells(booleans, 'number')).toEqual([misfit, null, misfit])
  })

  it('that are bytes are text where they can be, and else damage of a text or misfits', async () => {
    const broken = Uint8Array.from([0x61, 0xff])
    const bytes = annotated([broken, new TextEncoder().encode('é')], { type: 'BYTE_ARRAY' })
    expect([await kindOf(bytes), await cells(bytes, 'text')]).toEqual(['text', [misfit, 'é']])
    const text = annotated([broken], { type: 'BYTE_ARRAY', logical_type: { type: 'STRING' } })
    expect(await problemsOf(cells(text, 'text'))).toMatchObject([
      { message: 'is not a readable Parquet file: a text in it is not UTF-8' }
    ])
  })
})

describe('a scan of a damaged file', () => {
  const files = [
    written(columnData(), { rowGroupSize: 700, pageSize: 600 }),
    written(columnData(), { codec: 'UNCOMPRESSED', pageSize: 600 }),
    readFileSync('fixtures/flights-drift/july.snappy.parquet')
  ]

  /** How many rows a scan goes over; it must end in that, or in an error that says so. */
  async function rowsOf(content: Uint8Array, wanted: Record<string, CellKind>): Promise<number | string> {
    const scan = scanTable('t.parquet', content, wanted)
    return scan.then(
      ({ rows, columns }) => (Object.values(columns).every(({ length }) => length === rows) ? rows : -1),
      (error: Error) => error.name
    )
  }

  it.each([0, 1, 2])('%i never ends in another number of rows, nor in another error', async (index) => {
    const file = files[index]!
    const wanted = Object.fromEntries(Object.entries(await toldKinds({ name: 't.parquet', bytes: file })).slice(0, 6))
    const rows = await rowsOf(file, wanted)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          const damaged = Uint8Array.from(file)
          for (const [at, mask] of changes) damaged[at] = damaged[at]! ^ mask
          expect([rows, 'MeasurementError']).toContain(await rowsOf(damaged, wanted))
        }
      ),
      { numRuns: 150 }
    )
  })

  it.each([
    {},
    { data_page_offset: 4n },
    { total_compressed_size: 9n },
    { data_page_offset: 99n, total_compressed_size: 9n }
  ])('whose footer says of a column %p only is refused', (chunk) => {
    const stored = { byteLength: 20, read: () => Promise.reject(new Error('read')), close: () => Promise.resolve() }
    const options = { readHeader: () => ({}) as never, windowBytes: 1 }
    expect(() => new ChunkPages(stored, chunk as ColumnMetaData, 1, options)).toThrow(/^a (page offset|column size) is/)
  })

  it('that is cut off is said to be', async () => {
    for (const length of [4, 8, 11, 100, files[0]!.length - 1, files[0]!.length - 8]) {
      const [problem] = await problemsOf(scanTable('t.parquet', files[0]!.subarray(0, length), { score: 'number' }))
      expect(problem?.message).toMatch(/^is not a readable Parquet file: /)
    }
  })
})
