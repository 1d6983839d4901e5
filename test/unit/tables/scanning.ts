import {
  cellStates,
  type CellKind,
  type NumberCells,
  type Scanned,
  type TablePart,
  type TextCells
} from '../../../src/documents/index.js'
import { defaultLimits, type Limits } from '../../../src/tables/limits.js'
import { tablesWithin } from '../../../src/tables/tables.js'
import { bytesOf } from './reading.js'

/** What a scan handed over, in plain arrays: text in clear, missing cells as null, misfits as `'misfit'` symbols. */
export interface ScannedTable extends Scanned {
  readonly columns: Readonly<Record<string, readonly unknown[]>>
  readonly batches: readonly number[]
}

export const misfit = Symbol('misfit')

/** Scans a table from memory. */
export async function scanTable(
  name: string,
  content: string | Uint8Array,
  wanted: Readonly<Record<string, CellKind>>,
  { part, whole = false, ...limits }: Partial<Limits> & { readonly part?: TablePart; readonly whole?: boolean } = {}
): Promise<ScannedTable> {
  const tables = tablesWithin({ ...defaultLimits, ...limits })
  const columns = Object.entries(wanted).map(([column, kind]) => ({ name: column, kind, whole }))
  const cells: unknown[][] = columns.map(() => [])
  const batches: number[] = []
  const scanned = await tables.scan(
    { name, bytes: bytesOf(content) },
    columns,
    (batch) => {
      batches.push(batch.count)
      batch.columns.forEach((column, index) => {
        for (let row = 0; row < batch.count; row++) cells[index]!.push(cellOf(column, row))
      })
    },
    part
  )
  return {
    ...scanned,
    batches,
    columns: Object.fromEntries(columns.map((column, index) => [column.name, cells[index]!]))
  }
}

/** Scans a table in parts, each by itself, and puts their rows together. */
export async function scanParts(
  name: string,
  content: string | Uint8Array,
  wanted: Readonly<Record<string, CellKind>>,
  { of, ...limits }: Partial<Limits> & { readonly of: number }
): Promise<Pick<ScannedTable, 'rows' | 'columns'>> {
  const parts: ScannedTable[] = []
  for (let index = 0; index < of; index++)
    parts.push(await scanTable(name, content, wanted, { ...limits, part: { index, of } }))
  const columns = Object.keys(wanted).map((column) => [column, parts.flatMap((part) => part.columns[column]!)] as const)
  return { rows: parts.reduce((sum, { rows }) => sum + rows, 0), columns: Object.fromEntries(columns) }
}

function cellOf(column: NumberCells | TextCells, row: number): unknown {
  if ('codes' in column) {
    const code = column.codes[row]!
    return code >= 0 ? column.dictionary[code] : code === -1 ? null : misfit
  }
  if (column.states[row] === cellStates.missing) return null
  return column.states[row] === cellStates.misfit ? misfit : column.values[row]
}
