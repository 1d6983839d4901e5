import {
  MeasurementError,
  type Column,
  type Columns,
  type ColumnType,
  type Problem
} from '../../../src/documents/index.js'
import { defaultLimits, type Limits } from '../../../src/tables/limits.js'
import { tablesWithin } from '../../../src/tables/tables.js'

/** What a column holds, in plain arrays: text in clear, blanks as null. */
export function plain(column: Column | undefined): readonly unknown[] {
  if (column === undefined) return []
  if (column.type === 'id') return column.values
  if (column.type === 'text') return Array.from(column.codes, (code) => (code < 0 ? null : column.dictionary[code]))
  return Array.from(column.values, (value, row) => (column.blank?.[row] === 1 ? null : value))
}

export function plainColumns({ columns }: Columns): Record<string, readonly unknown[]> {
  return Object.fromEntries([...columns].map(([name, column]) => [name, plain(column)]))
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** Reads a table from memory. */
export function readTable(
  name: string,
  content: string | Uint8Array,
  wanted: Readonly<Record<string, ColumnType>>,
  limits: Partial<Limits> = {}
): Promise<Columns> {
  const tables = tablesWithin({ ...defaultLimits, ...limits })
  return tables.read({ name, bytes: bytesOf(content) }, new Map(Object.entries(wanted)))
}

/** The error that reading ends with. */
export async function errorOf(reading: Promise<unknown>): Promise<MeasurementError> {
  try {
    await reading
  } catch (error) {
    if (error instanceof MeasurementError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

export async function problemsOf(reading: Promise<unknown>): Promise<readonly Problem[]> {
  return (await errorOf(reading)).problems
}
