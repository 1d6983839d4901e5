import type { Column, Columns } from '../documents/index.js'
import { quoted, type Findings } from './findings.js'
import type { Categories } from './predictions.js'

/** The finite numbers of a column; everything else is a finding. */
export function numbersOf(
  columns: Columns,
  field: string,
  rules: { readonly found: Findings; readonly low?: number; readonly high?: number }
): Float64Array {
  const { values, blank } = numberColumn(columns, field)
  const { found, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = rules
  const range = high === Number.POSITIVE_INFINITY ? 'must not be negative' : `must be a number in [${low}, ${high}]`
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (value >= low && value <= high && Math.abs(value) !== Number.POSITIVE_INFINITY) continue
    if (blank?.[row] === 1) found.cell(row, field, 'is blank; a number was expected')
    else if (!Number.isFinite(value)) found.cell(row, field, `must be a finite number, got ${value}`)
    else found.cell(row, field, `${range}, got ${value}`)
  }
  return values
}

/** The column as numbers, blank or not finite as they are. */
export function numberColumn(
  columns: Columns,
  field: string
): { readonly values: Float64Array; readonly blank?: Uint8Array } {
  const column = columns.columns.get(field)
  if (column?.type !== 'number') throw new RangeError(`column ${field} was not read as numbers`)
  return column
}

/** Texts of a column by row. */
export function textsOf(columns: Columns, field: string): (row: number) => string {
  const column = columnOf(columns, field)
  if (column.type === 'id') return (row) => column.values[row]!
  if (column.type === 'text') return (row) => (column.codes[row] === -1 ? '' : column.dictionary[column.codes[row]!]!)
  throw new RangeError(`column ${field} was not read as text`)
}

/** A text column as categories with sorted values; blank cells are the value ''. */
export function categoriesOf(columns: Columns, field: string): Categories {
  const column = columnOf(columns, field)
  if (column.type === 'number') throw new RangeError(`column ${field} was not read as text`)
  const { codes, dictionary } = column.type === 'text' ? column : encoded(column.values)
  const blank = codes.includes(-1)
  const values = [...dictionary, ...(blank && !dictionary.includes('') ? [''] : [])].sort()
  const place = new Map(values.map((value, index) => [value, index]))
  const moved = Int32Array.from(dictionary, (value) => place.get(value)!)
  const ofBlank = place.get('') ?? -1
  return { values, codes: codes.map((code) => (code === -1 ? ofBlank : moved[code]!)) }
}

/** Codes of a column that must not be blank. @param of.what a cell holds, in words */
export function classesOf(
  columns: Columns,
  field: string,
  { found, what = 'a class' }: { readonly found: Findings; readonly what?: string }
): Categories {
  const categories = categoriesOf(columns, field)
  const blank = categories.values.map(isBlank)
  if (blank.includes(true)) {
    categories.codes.forEach((code, row) => {
      if (blank[code] === true) found.cell(row, field, `is blank; ${what} was expected`)
    })
  }
  return categories
}

/** @returns -1 where none is a duplicate, blank ids reported */
export function idsOf(columns: Columns, field: string, found: Findings): string[] {
  const text = textsOf(columns, field)
  const ids = Array.from({ length: columns.count }, (_, row) => text(row))
  const first = new Map<string, number>()
  ids.forEach((id, row) => {
    const before = first.get(id)
    if (isBlank(id)) found.cell(row, field, 'is blank; every row needs an id')
    else if (before === undefined) first.set(id, row)
    else found.cell(row, field, `${quoted(id)} is also in row ${before + 1}; ids must be unique`)
  })
  return ids
}

/** Also of blanks alone, of whatever kind: nobody could tell such an id from another. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

function columnOf({ columns }: Columns, field: string): Column {
  const column = columns.get(field)
  if (column === undefined) throw new RangeError(`column ${field} was not read`)
  return column
}

function encoded(values: readonly string[]): { readonly codes: Int32Array; readonly dictionary: readonly string[] } {
  const dictionary = [...new Set(values)]
  const code = new Map(dictionary.map((value, index) => [value, index]))
  return { codes: Int32Array.from(values, (value) => code.get(value)!), dictionary }
}
