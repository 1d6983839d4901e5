import type { NumericProfile } from '../documents/index.js'
import { heavyValues, KEPT_VALUES } from '../drift/index.js'
import { countOf, doubleOf } from './cells.js'
import type { CountedColumn } from './counted-column.js'
import { finiteValues, requireSame, type Counting } from './counting.js'
import { edgeCounts, type EdgeCounts } from './edge-counts.js'
import type { Totals } from './totals.js'

/** How finite values are distributed, as a profile says it. */
export type Counted = Pick<NumericProfile, 'exact' | 'edges' | 'at' | 'between' | 'heavy'>

/** Different values that each become an edge, however many rows there are. */
const MOST_VALUES = 1000

/** Rows that are looked at to see whether there are more of them. */
const PROBED_ROWS = 100_000

/** Edges of a column that has too many different values for each to be one; two more at its ends. */
const QUANTILES = 500

/** A value that holds so much of the rows is a heavy one. */
const HEAVY_SHARE = 0.005

/**
 * Counts a column as a file of the same rows is counted: up to 200,000 values each by itself; more at the edges that are given, else at each value
 * where there are at most 1,000, else at 500 quantiles.
 */
export async function numberColumn(
  column: CountedColumn,
  { finite, min, max }: Totals,
  counting: Counting,
  edges: readonly number[] | undefined
): Promise<Counted> {
  const v = finiteValues(column, counting)
  const counted = (counts: EdgeCounts, heavy = heavyValues([counts], finite)): Counted => {
    requireSame(
      column.name,
      finite,
      [...counts.at, ...counts.between].reduce((sum, count) => sum + count, 0)
    )
    return { exact: counts.between.every((count) => count === 0), ...counts, heavy }
  }
  if (finite === 0) return counted({ edges: [], at: [], between: [0] })
  if (finite <= KEPT_VALUES) return counted(await everyValue(v, counting, KEPT_VALUES))
  if (edges !== undefined) {
    const heavy = await heavyOnes(v, finite, counting)
    return counted(await edgeCounts(v, edges, counting), heavyValues([heavy], finite))
  }
  const few = (await seemFew(v, counting)) ? await everyValue(v, counting, MOST_VALUES + 1) : undefined
  if (few !== undefined && few.edges.length <= MOST_VALUES) return counted(few)
  const quantiles = await quantilesOf(v, finite, counting)
  return counted(await edgeCounts(v, [...new Set([min, ...quantiles, max])], counting))
}

/** All values with their rows, if they are no more than `most`. */
async function everyValue(v: string, { engine }: Counting, most: number): Promise<EdgeCounts> {
  return valuesIn(
    (
      await engine.query(
        `with ${v} select cast(x as varchar) as x, cast(count(*) as varchar) as n from v group by v.x limit ${most}`
      )
    ).rows
  )
}

async function heavyOnes(v: string, finite: number, { engine }: Counting): Promise<EdgeCounts> {
  const least = Math.ceil(HEAVY_SHARE * finite)
  const select = `with ${v} select cast(x as varchar) as x, cast(count(*) as varchar) as n from v group by v.x having count(*) >= ${least}`
  return valuesIn((await engine.query(select)).rows)
}

/** Values as edges, ascending; 0 and -0 are one. */
function valuesIn(rows: readonly (readonly (string | null)[])[]): EdgeCounts {
  const byValue = new Map<number, number>()
  for (const [x, n] of rows) {
    const value = doubleOf(x) + 0
    byValue.set(value, (byValue.get(value) ?? 0) + countOf(n))
  }
  const edges = [...byValue.keys()].sort((a, b) => a - b)
  return { edges, at: edges.map((edge) => byValue.get(edge)!), between: new Array<number>(edges.length + 1).fill(0) }
}

/** Whether some of the rows hold few enough different values for all to do so: groups of a million values cost far more than this look. */
async function seemFew(v: string, { engine }: Counting): Promise<boolean> {
  const select = `with ${v} select cast(count(*) as varchar) as k from (select distinct x from (select x from v limit ${PROBED_ROWS}) as s limit ${MOST_VALUES + 1}) as d`
  const { rows } = await engine.query(select)
  return countOf(rows[0]?.[0]) <= MOST_VALUES
}

/** Values at 500 ranks of equal distance, ascending. Numbering sorted rows is several times quicker than any quantile of an engine. */
async function quantilesOf(v: string, finite: number, { engine }: Counting): Promise<readonly number[]> {
  const rank = (row: string): string => `floor(${row} * ${QUANTILES}e0 / ${finite})`
  const select = `with ${v}, w as (select x, row_number() over (order by x) as i from v)
select distinct cast(x as varchar) as x from w where ${rank('i')} > ${rank('(i - 1)')}`
  const { rows } = await engine.query(select)
  return rows.map(([x]) => doubleOf(x) + 0).sort((a, b) => a - b)
}
