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

describe('a key of JSON Lines that only later rows have', () => {
  const late = (from: number): TableSource => ({
    name: 't.jsonl',
    bytes: Buffer.from(
      Array.from(
        { length: 1500 },
        (_, row) => `{"x":${row},"left":1${row + 1 < from ? '' : `,"new":"${row % 3}"`}}\n`
      ).join('')
    )
  })

  it('is a column like others, read as text, and is told', async () => {
    const warnings: string[] = []
    const log: Log = { ...silent, warning: (text) => warnings.push(text) }
    const { columns } = await profileTable([late(1201)], { ...anyHow, exclude: new Set(['left']), log })
    expect(columns.map(({ name, type, missing }) => [name, type, missing])).toEqual([
      ['x', 'numeric', 0],
      ['new', 'categorical', 1200]
    ])
    expect(warnings).toEqual(['t.jsonl: column "new": none of the first rows has it: the column is read as text'])
  })

  it('is read as what somebody said it is, and not where it is left out', async () => {
    const loud: Log = {
      ...silent,
      warning: (text) => {
        throw new Error(text)
      }
    }
    const typed = await profileTable([late(1201)], { ...anyHow, types: new Map([['new', 'numeric']]), log: loud })
    expect(typed.columns.map(({ name, type }) => [name, type])).toContainEqual(['new', 'numeric'])
    const { columns } = await profileTable([late(1201)], { ...anyHow, exclude: new Set(['left', 'new']) })
    expect(columns.map(({ name }) => name)).toEqual(['x'])
  })
})

describe('a cell that makes a column of numbers another one', () => {
  const cells = (at: number, stray: string): string[] =>
    Array.from({ length: 1500 }, (_, row) => (row + 1 === at ? stray : String(row / 7)))
  const told = async (source: TableSource, how: Partial<Profiling> = {}): Promise<readonly string[]> => {
    const warnings: string[] = []
    const log: Log = { ...silent, warning: (text) => warnings.push(text) }
    await profileTable([source], { ...anyHow, log, ...how })
    return warnings
  }
  const csvWith = (at: number, stray: string): TableSource => ({
    name: 'january.csv',
    bytes: Buffer.from(['x', ...cells(at, stray), ''].join('\n'))
  })

  it.each([
    [6, 'row 6 holds "n/a", most of the first rows a number: the column is read as text (1 such cell there)'],
    [1006, 'row 1006 holds "n/a", the first rows a number: the column is read as text (1 such cell)']
  ])('is named by file, column, row and text, in row %i', async (at, words) => {
    expect(await told(csvWith(at, 'n/a'))).toEqual([`january.csv: column "x": ${words}`])
  })

  it('is named where it leaves the column unread', async () => {
    const lines = cells(6, '{"a":1}').map((cell) => `{"x":${cell}}\n`)
    expect(await told({ name: 'january.jsonl', bytes: Buffer.from(lines.join('')) })).toEqual([
      'january.jsonl: column "x": row 6 holds "{\\"a\\":1}", most of the first rows a number: the column is not read (1 such cell there)'
    ])
  })

  it('is none where somebody said what the column is, or leaves it out', async () => {
    for (const how of [
      { types: new Map([['x', 'text'] as const]) },
      { texts: new Set(['x']) },
      { exclude: new Set(['x']) }
    ])
      expect(await told(csvWith(6, 'n/a'), how)).toEqual([])
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
