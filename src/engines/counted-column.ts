import type { CellKind, ProfiledType, SqlColumn } from '../documents/index.js'
import type { Dialect } from './dialect.js'
import { quoted } from './identifier.js'

/** A column of a source, and what it is to be counted as. */
export interface CountedColumn extends SqlColumn {
  readonly kind: CellKind
  /** What the reference has it as; undefined where this table decides. */
  readonly as: ProfiledType | undefined
  readonly counting: 'numbers' | 'categories' | 'misfits'
}

/**
 * How cells of a kind are counted in a column of a type: as in a file with a schema, nothing is parsed out of text, and everything can stand as text.
 *
 * @example
 * countingOf('text', 'numeric') // => 'misfits'
 */
export function countingOf(kind: CellKind, as: ProfiledType | undefined): CountedColumn['counting'] {
  const isNumbers = kind === 'number' || kind === 'timestamp'
  if (as === undefined) return isNumbers ? 'numbers' : 'categories'
  if (as === 'categorical' || as === 'text') return 'categories'
  if (as === 'boolean') return kind === 'boolean' ? 'categories' : 'misfits'
  return (as === 'numeric' ? 'number' : 'timestamp') === kind ? 'numbers' : 'misfits'
}

/** A cell as a double, timestamps in milliseconds; NULL where it is missing. */
export function doubleIn({ name, kind, type }: CountedColumn, dialect: Dialect): string {
  const column = quoted(name)
  return kind === 'timestamp' ? dialect.milliseconds(column, type) : dialect.number(column, type)
}

/** A cell as text that tells values apart; NULL where it is missing or blank. */
export function textIn(column: CountedColumn, dialect: Dialect): string {
  const text = (expression: string): string => `cast(${expression} as varchar)`
  if (column.kind === 'timestamp') return text(doubleIn(column, dialect))
  if (isFloat(column)) {
    const double = dialect.number(quoted(column.name), column.type)
    return text(`case when ${double} = 0 then 0e0 else ${double} end`)
  }
  return dialect.byCodePoint(
    column.kind === 'text' ? `nullif(${text(quoted(column.name))}, '')` : text(quoted(column.name))
  )
}

/** Whether a column holds doubles or 32-bit floats, which engines write in several ways, some of them not in full. */
export function isFloat({ kind, type }: CountedColumn): boolean {
  return kind === 'number' && /^(float|double|real)/i.test(type)
}

/** Whether it holds 32-bit floats. */
export function isShortFloat({ kind, type }: CountedColumn): boolean {
  return kind === 'number' && /^(float|float4|real)$/i.test(type)
}
