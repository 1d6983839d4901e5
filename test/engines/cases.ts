import type { RowsColumn } from './rows.js'

/** A table as each engine is given it, and as JavaScript holds it. */
export interface Case {
  readonly name: string
  readonly columns: readonly (RowsColumn & { readonly type: Readonly<Record<Engine, string>> })[]
}

export type Engine = 'duckdb' | 'postgres' | 'trino'

const double = { duckdb: 'double', postgres: 'double precision', trino: 'double' }
const float = { duckdb: 'float', postgres: 'real', trino: 'real' }
const bigint = { duckdb: 'bigint', postgres: 'bigint', trino: 'bigint' }
const decimal = { duckdb: 'decimal(38,20)', postgres: 'numeric', trino: 'decimal(38,20)' }
const text = { duckdb: 'varchar', postgres: 'text', trino: 'varchar' }
const boolean = { duckdb: 'boolean', postgres: 'boolean', trino: 'boolean' }
const timestamp = { duckdb: 'timestamp', postgres: 'timestamp', trino: 'timestamp(6)' }
const zoned = { duckdb: 'timestamptz', postgres: 'timestamptz', trino: 'timestamp(6) with time zone' }
const date = { duckdb: 'date', postgres: 'date', trino: 'date' }

const times = ['1969-12-31 23:59:59.999', '2024-02-29 23:30:00.000001', '2024-03-01 00:00:00', '1900-01-01 12:00:00']
const dates = ['1969-12-31', '2024-02-29', '2024-03-01', '2024-03-02']

/** What a table may hold that is easily lost between a database and JavaScript. */
export const cases: readonly Case[] = [
  {
    name: 'hostile names',
    columns: ['a"b', 'select', 'x.y', 'grün', "it's", ' ', '--', '__proto__', '$1', 'sp ace;'].map((name, index) => ({
      name,
      kind: 'number',
      type: bigint,
      cells: [index, index + 1, null]
    }))
  },
  {
    name: 'hostile doubles',
    columns: [
      { name: 'special', kind: 'number', type: double, cells: [0, -0, Number.NaN, Infinity, -Infinity, 5e-324, null] },
      {
        name: 'digits',
        kind: 'number',
        type: double,
        cells: [0.1, 1 / 3, 2 / 3, 0.1 + 0.2, 1e-7, 123456789.12345679, 1e21]
      },
      {
        name: 'huge',
        kind: 'number',
        type: double,
        cells: [1.7976931348623157e308, -1.7e308, 1e200, 3, -1e-300, null, 0]
      },
      { name: 'large_mean', kind: 'number', type: double, cells: [1e9, 1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9, null, 1e9] },
      { name: 'nothing', kind: 'number', type: double, cells: [null, null, null, null, null, null, null] },
      { name: 'only_nan', kind: 'number', type: double, cells: [Number.NaN, Number.NaN, null, null, null, null, null] },
      {
        name: 'floats',
        kind: 'number',
        type: float,
        cells: [0.1, 0.5, -3, 0, 1e-7, null, 16777216].map((x) => x && Math.fround(x))
      },
      { name: 'beyond_53_bits', kind: 'number', type: bigint, cells: [2 ** 53, 2 ** 60, 1, 2, 3, null, -(2 ** 62)] },
      {
        name: 'decimals',
        kind: 'number',
        type: decimal,
        cells: [0.1, 12345678.123456789, -0.00000000000000000001, 1, null, 2, 1 / 3]
      }
    ]
  },
  {
    name: 'text',
    columns: [
      {
        name: 'text',
        kind: 'text',
        type: text,
        cells: ['a', 'a', "o'neil", 'grün', '😀', '\ufffd', '', null, 'a;b', '--', 'A', 'a ']
      },
      {
        name: 'few',
        kind: 'text',
        type: text,
        cells: ['x', 'x', 'y', 'x', 'y', 'z', 'x', null, '', 'x', 'y', 'a"b']
      },
      {
        name: 'truth',
        kind: 'boolean',
        type: boolean,
        cells: [...Array<string>(7).fill('true'), ...Array<string>(4).fill('false'), null]
      },
      { name: 'empty', kind: 'text', type: text, cells: Array<string>(12).fill('') }
    ]
  },
  {
    name: 'times',
    columns: [
      { name: 'local', kind: 'timestamp', type: timestamp, cells: [...times, null, times[0]!].map(millisecondsOf) },
      { name: 'zoned', kind: 'timestamp', type: zoned, cells: [...times, null, times[0]!].map(millisecondsOf) },
      { name: 'day', kind: 'timestamp', type: date, cells: [...dates, null, dates[0]!].map(millisecondsOf) }
    ]
  }
]

function millisecondsOf(time: string | null): number | null {
  if (time === null) return null
  const [whole, fraction = ''] = `${time.replace(' ', 'T')}`.split('.')
  const seconds = Date.parse(`${whole}${whole!.includes('T') ? '' : 'T00:00:00'}Z`)
  return (seconds * 1000 + Number(fraction.padEnd(6, '0'))) / 1000
}

/** A cell as SQL writes it in text, for a cast; null is NULL. */
export function writtenCell(column: Case['columns'][number], cell: number | string | null): string | null {
  if (cell === null || typeof cell === 'string') return cell
  if (column.kind === 'number') return Object.is(cell, -0) ? '-0' : plain(cell)
  // Timestamps to the microsecond.
  const microseconds = BigInt(Math.round(cell * 1000))
  const rest = ((microseconds % 1000n) + 1000n) % 1000n
  const iso = new Date(Number((microseconds - rest) / 1000n)).toISOString()
  if (column.type === date) return iso.slice(0, 10)
  return `${iso.slice(0, 10)} ${iso.slice(11, 23)}${String(rest).padStart(3, '0')}${column.type === zoned ? '+00:00' : ''}`
}

/** Without an exponent where a decimal must be read. */
function plain(cell: number): string {
  const text = String(cell)
  if (!/e/.test(text) || Math.abs(cell) > 1e22 || Math.abs(cell) < 1e-21) return text
  return Math.abs(cell) >= 1 ? BigInt(cell).toString() : cell.toFixed(20)
}
