import { countOf, doubleOf } from './cells.js'
import { LARGEST, type Counting } from './counting.js'
import { doubleIn, textIn, type CountedColumn } from './counted-column.js'
import type { Dialect } from './dialect.js'
import { quoted } from './identifier.js'

/** What one pass over a table says of a column. Of a column that is not counted as numbers only `present` means something. */
export interface Totals {
  /** Cells that are neither null nor blank. */
  readonly present: number
  readonly finite: number
  readonly infinite: { readonly negative: number; readonly positive: number }
  /** NaN where no value is finite. */
  readonly min: number
  readonly max: number
  /** A value near the mean; 0 where the values are huge. */
  readonly origin: number
}

/** A SELECT takes 1,664 expressions in PostgreSQL, and a statement 1 MB in Trino. */
const COLUMNS_AT_ONCE = 100

/** Squares of numbers up to this can be added up, however many. */
export const SQUARABLE = 1e140

/** @returns rows of the table, and totals in the order of the columns */
export async function totalsOf(
  columns: readonly CountedColumn[],
  { engine, dialect, relation }: Counting
): Promise<{ readonly rows: number; readonly totals: readonly Totals[] }> {
  const totals: Totals[] = []
  let rows: number | undefined
  for (let from = 0; from < columns.length || from === 0; from += COLUMNS_AT_ONCE) {
    const some = columns.slice(from, from + COLUMNS_AT_ONCE)
    const { rows: answer } = await engine.query(statement(some, dialect, relation))
    const cells = answer[0] ?? []
    rows ??= countOf(cells[0])
    let at = 1
    for (const column of some) {
      const own = cells.slice(at, (at += column.counting === 'numbers' ? 7 : 1))
      totals.push(column.counting === 'numbers' ? numbers(own) : onlyPresent(countOf(own[0])))
    }
  }
  return { rows: rows ?? 0, totals }
}

function statement(columns: readonly CountedColumn[], dialect: Dialect, relation: string): string {
  const cells = columns.map((column, index) => {
    const expression =
      column.counting === 'numbers'
        ? doubleIn(column, dialect)
        : column.counting === 'categories'
          ? textIn(column, dialect)
          : column.kind === 'text'
            ? textIn(column, dialect)
            : quoted(column.name)
    return `${expression} as c${index}`
  })
  const all = columns.flatMap(({ counting }, index) =>
    counting === 'numbers' ? ofNumbers(`c${index}`) : [`count(c${index})`]
  )
  const named = ['count(*)', ...all].map((expression, index) => `cast(${expression} as varchar) as t${index}`)
  return `select ${named.join(',\n')} from (select ${['1 as one', ...cells].join(',\n')} from ${relation}) as v`
}

function ofNumbers(x: string): string[] {
  const finite = `case when abs(${x}) <= ${LARGEST} then ${x} end`
  return [
    `count(${x})`,
    `count(${finite})`,
    `count(case when ${x} = cast('-Infinity' as double precision) then 1 end)`,
    `count(case when ${x} = cast('Infinity' as double precision) then 1 end)`,
    `min(${finite})`,
    `max(${finite})`,
    `sum(case when abs(${x}) <= ${SQUARABLE.toExponential()} then ${x} end)`
  ]
}

function numbers(cells: readonly (string | null)[]): Totals {
  const [present, finite, negative, positive] = cells.slice(0, 4).map(countOf) as [number, number, number, number]
  const [min, max, sum] = cells.slice(4).map(doubleOf) as [number, number, number]
  const huge = Math.max(Math.abs(min), Math.abs(max)) > SQUARABLE
  return {
    present,
    finite,
    infinite: { negative, positive },
    min: min + 0,
    max: max + 0,
    origin: huge || finite === 0 ? 0 : sum / finite
  }
}

function onlyPresent(present: number): Totals {
  return { present, finite: 0, infinite: { negative: 0, positive: 0 }, min: Number.NaN, max: Number.NaN, origin: 0 }
}
