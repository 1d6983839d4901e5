import { doubleOf } from './cells.js'
import { LARGEST, type Counting } from './counting.js'
import { doubleIn, type CountedColumn } from './counted-column.js'
import { doubleLiteral } from './dialect.js'
import { SQUARABLE, type Totals } from './totals.js'

/** Mean and mean square deviation from it; infinite where they are beyond the range of doubles. */
export interface Spread {
  readonly mean: number
  readonly variance: number
}

/** What huge values are divided by, so that their squares can be added up: a power of two, so nothing is rounded. */
const SCALE = 2 ** 600

const COLUMNS_AT_ONCE = 100

/** Deviations whose squares PostgreSQL refuses to make: they are nothing beside any other. */
const TINY = 1e-150

/**
 * Mean and variance of columns of numbers in a second pass, by the deviations from a value near the mean: no digits are lost to a large mean, nor to a
 * long sum (Chan, Golub and LeVeque 1983, "corrected two-pass").
 *
 * @returns in the order of the columns
 */
export async function spreadsOf(
  columns: readonly { readonly column: CountedColumn; readonly totals: Totals }[],
  { engine, dialect, relation }: Counting
): Promise<readonly Spread[]> {
  const spreads: Spread[] = []
  for (let from = 0; from < columns.length; from += COLUMNS_AT_ONCE) {
    const some = columns.slice(from, from + COLUMNS_AT_ONCE)
    const values = some.map(({ column }, index) => `${doubleIn(column, dialect)} as c${index}`)
    const deviations = some.map(({ totals }, index) => `${deviation(`c${index}`, totals)} as d${index}`)
    const sums = some.flatMap((_, index) => {
      const square = `case when abs(d${index}) < ${TINY.toExponential()} then 0e0 else d${index} * d${index} end`
      return [`sum(d${index})`, `sum(${square})`]
    })
    const named = sums.map((sum, index) => `cast(${sum} as varchar) as s${index}`)
    const { rows } = await engine.query(
      `select ${named.join(',\n')} from (select ${deviations.join(',\n')} from (select ${values.join(',\n')} from ${relation}) as v) as w`
    )
    some.forEach(({ totals }, index) => {
      const [sum, squares] = (rows[0] ?? []).slice(2 * index, 2 * index + 2).map(doubleOf) as [number, number]
      spreads.push(spread(totals, sum, squares))
    })
  }
  return spreads
}

function isHuge({ min, max }: Totals): boolean {
  return Math.max(Math.abs(min), Math.abs(max)) > SQUARABLE
}

function deviation(x: string, totals: Totals): string {
  const finite = `abs(${x}) <= ${LARGEST}`
  if (!isHuge(totals)) return `case when ${finite} then ${x} - (${doubleLiteral(totals.origin)}) end`
  const scaled = `case when abs(${x}) < 1e-100 then 0e0 else ${x} / ${doubleLiteral(SCALE)} end`
  return `case when ${finite} then ${scaled} end`
}

function spread(totals: Totals, sum: number, squares: number): Spread {
  const step = sum / totals.finite
  const variance = Math.max(0, squares / totals.finite - step * step)
  if (!isHuge(totals)) return { mean: totals.origin + step, variance }
  return { mean: step * SCALE, variance: variance * SCALE * SCALE }
}
