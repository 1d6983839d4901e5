import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parquetWriteBuffer } from 'hyparquet-writer'

import { profileTable, type Profiling } from '../../../src/commands/profile-table.js'
import type { Log, ProfiledType, TableSource } from '../../../src/documents/index.js'
import { profileText } from '../../../src/drift/index.js'

const silent: Log = { phase: () => undefined, info: () => undefined, warning: () => undefined, output: () => undefined }
const anyHow: Profiling = { types: new Map(), exclude: new Set(), log: silent }

type Row = Readonly<Record<string, string>>
const names = ['whole', 'real', 'time', 'flag', 'class', 'free', 'mixed']

const blank = { arbitrary: fc.constant(''), weight: 1 }
const often = (cells: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof({ arbitrary: cells, weight: 4 }, blank)
const row: fc.Arbitrary<Row> = fc.record({
  whole: often(fc.integer({ min: -9, max: 9 }).map(String)),
  real: often(fc.double({ noNaN: true }).map(String)),
  time: often(fc.integer({ min: 0, max: 3e9 }).map((seconds) => new Date(seconds * 1000).toISOString())),
  flag: often(fc.constantFrom('true', 'false')),
  class: often(fc.constantFrom('a', 'b')),
  free: often(fc.string({ unit: fc.constantFrom('x', 'y', 'z'), minLength: 1, maxLength: 3 })),
  mixed: often(fc.constantFrom('1', '2', '2024-01-02', 'true', 'x'))
})

/** A part of a table: its rows, and its columns in an order of its own. */
interface Part {
  readonly rows: readonly Row[]
  readonly columns: readonly string[]
}
const part: fc.Arbitrary<Part> = fc.record({
  rows: fc.array(row, { maxLength: 12 }),
  columns: fc.shuffledSubarray(names, { minLength: names.length })
})

function csv({ rows, columns }: Part, name = 'part.csv'): TableSource {
  const lines = [columns, ...rows.map((cells) => columns.map((column) => cells[column]!))]
  return { name, bytes: Buffer.from(lines.map((cells) => `${cells.join(',')}\n`).join('')) }
}

async function textOf(first: TableSource, ...others: readonly TableSource[]): Promise<string> {
  return profileText(await profileTable([first, ...others], anyHow))
}

describe('the profile of a table in several files', () => {
  it('is the profile of the whole, byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(part, fc.array(part, { maxLength: 4 }), async (first, others) => {
        const whole = { rows: [first, ...others].flatMap(({ rows }) => rows), columns: first.columns }
        expect(await textOf(csv(first), ...others.map((each) => csv(each)))).toBe(await textOf(csv(whole)))
      })
    )
  })

  it('takes a column for what the files show that have values there', async () => {
    const blank = csv({ rows: [{ x: '', y: 'a' }], columns: ['x', 'y'] })
    const told = csv({ rows: [{ x: '1', y: 'a' }], columns: ['x', 'y'] })
    const { columns } = await profileTable([blank, told], anyHow)
    expect(columns).toMatchObject([
      { type: 'numeric', missing: 1, edges: [1] },
      { type: 'categorical', distinct: 1, categories: [['a', 2]] }
    ])
  })

  it('reads a column as text in all files where a later row of one is no number', async () => {
    const long = csv({
      rows: Array.from({ length: 1200 }, (_, at) => ({ x: at < 1100 ? '1' : 'n/k' })),
      columns: ['x']
    })
    const short = csv({ rows: [{ x: '1' }, { x: '2' }], columns: ['x'] })
    for (const parts of [[long, short] as const, [short, long] as const]) {
      const { columns } = await profileTable(parts, anyHow)
      expect(columns).toMatchObject([
        {
          type: 'categorical',
          misfits: 0,
          distinct: 3,
          once: 1,
          categories: [
            ['1', 1101],
            ['n/k', 100],
            ['2', 1]
          ]
        }
      ])
    }
  })

  it('has no columns of a file without rows', async () => {
    const empty = csv({ rows: [], columns: ['z', 'x'] })
    const full = csv({ rows: [{ x: '1' }], columns: ['x'] })
    expect(await textOf(empty, full, empty)).toBe(await textOf(full))
  })

  it('is refused where files have other columns, each by its name', async () => {
    const a = csv({ rows: [{ x: '1', y: '1', id: 'a' }], columns: ['x', 'y', 'id'] }, 'a.csv')
    const b = csv({ rows: [{ x: '1', z: '1' }], columns: ['x', 'z'] }, 'b.csv')
    await expect(profileTable([a, b], { ...anyHow, exclude: new Set(['id']) })).rejects.toThrow(
      'b.csv: column "y": is not in the file, but in a.csv\na.csv: column "z": is not in the file, but in b.csv'
    )
  })
})

describe('text in a file with a schema', () => {
  const data = { number: ['1', '2', ' '], time: ['2024-01-02', '2024-01-03', ''], flag: ['true', 'false', ''] }
  const source: TableSource = {
    name: 't.parquet',
    bytes: new Uint8Array(
      parquetWriteBuffer({
        columnData: Object.entries(data).map(([name, cells]) => ({ name, data: cells, type: 'STRING' }))
      })
    )
  }
  const types = new Map<string, ProfiledType>([
    ['number', 'numeric'],
    ['time', 'timestamp'],
    ['flag', 'boolean']
  ])
  const counted = async (how: Partial<Profiling>): Promise<unknown> =>
    (await profileTable([source], { ...anyHow, types, ...how })).columns.map(({ missing, misfits }) => [
      missing,
      misfits
    ])

  it('is no number, time or boolean, whatever it reads as', async () => {
    expect(await counted({})).toEqual([
      [1, 2],
      [1, 2],
      [1, 2]
    ])
  })

  it('is one where the policy says so', async () => {
    expect(await counted({ parsed: new Set(['number', 'time']) })).toEqual([
      [1, 0],
      [1, 0],
      [1, 2]
    ])
  })

  it('is read as it always was in a file without one', async () => {
    const csvOf = { name: 't.csv', bytes: Buffer.from('number,time,flag\n1,2024-01-02,true\n2,2024-01-03,false\n') }
    const { columns } = await profileTable([csvOf], { ...anyHow, types })
    expect(columns.map(({ misfits }) => misfits)).toEqual([0, 0, 0])
  })
})
