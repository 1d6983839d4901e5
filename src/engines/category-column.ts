import { canonicalText, float32Text, MeasurementError, type CategoricalProfile } from '../documents/index.js'
import { categoryProfile, categoryTally, LISTED_VALUES, typeOfText } from '../drift/index.js'
import { countOf, doubleOf } from './cells.js'
import { isFloat, isShortFloat, textIn, type CountedColumn } from './counted-column.js'
import { requireSame, type Counting } from './counting.js'

/** Different values that leave the engine at most, where the policy calls them categories: they are counted in memory. */
const MOST_CATEGORIES = 1_000_000

/** A column of text or truth values, or one that is counted as if it were. */
export async function categoryColumn(
  column: CountedColumn,
  { rows, present }: { readonly rows: number; readonly present: number },
  counting: Counting
): Promise<CategoricalProfile> {
  const { name, as, kind } = column
  const most = as === 'categorical' ? MOST_CATEGORIES : LISTED_VALUES
  const { groups, ...different } = await groupsOf(column, counting, most)
  requireSame(name, present, different.rows)
  const missing = rows - present
  if (groups === undefined) {
    if (as === 'categorical') throw tooMany(name, different.distinct)
    const { distinct, once, twice } = different
    return { type: 'text', name, missing, misfits: 0, distinct, once, twice, categories: [] }
  }
  const tally = categoryTally()
  let misfits = 0
  for (const [text, n] of groups) {
    const category = written(text, column)
    if (category === undefined) misfits += n
    else tally.add(category, n)
  }
  const state = {
    kind: kind === 'boolean' && as !== 'categorical' && as !== 'text' ? ('boolean' as const) : ('text' as const),
    missing,
    misfits,
    tally: tally.state()
  }
  return categoryProfile(name, state, as === 'categorical' || as === 'text' ? as : typeOfText(state))
}

interface Groups {
  readonly distinct: number
  readonly once: number
  readonly twice: number
  readonly rows: number
  /** Rows by value; undefined where there are more than `most` values. */
  readonly groups: readonly (readonly [string, number])[] | undefined
}

/** Groups the texts, integers that were written as decimals with the integers. */
async function groupsOf(column: CountedColumn, { engine, dialect, relation }: Counting, most: number): Promise<Groups> {
  const integer = dialect.byCodePoint(`regexp_replace(t, '^(-?[0-9]+)[.]0+$', '${dialect.firstGroup}')`)
  const select = `with g as (select t, count(*) as n from (select ${textIn(column, dialect)} as t from ${relation}) as r where t is not null group by r.t),
c as (select ${column.kind === 'boolean' ? 't' : integer} as t, sum(n) as n from g group by 1),
d as (select t, n, count(*) over () as k, sum(n) over () as s, sum(case when n = 1 then 1 else 0 end) over () as o, sum(case when n = 2 then 1 else 0 end) over () as w, row_number() over (order by n desc) as i from c)
select t, cast(n as varchar) as n, cast(k as varchar) as k, cast(s as varchar) as s, cast(o as varchar) as o, cast(w as varchar) as w from d where k <= ${most} or i = 1`
  const { rows } = await engine.query(select)
  const [distinct, sum, once, twice] = (rows[0]?.slice(2) ?? ['0', '0', '0', '0']).map(countOf) as [
    number,
    number,
    number,
    number
  ]
  const groups = distinct > most ? undefined : rows.map(([text, n]) => [text!, countOf(n)] as const)
  return { distinct, once, twice, rows: sum, groups }
}

/** A value as a file has it; nothing where it has no exact text. */
function written(text: string, column: CountedColumn): string | undefined {
  if (column.kind === 'timestamp') {
    const time = new Date(doubleOf(text))
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString().replace(/\.?0*Z$/, 'Z')
  }
  if (!isFloat(column)) return canonicalText(text)
  const value = doubleOf(text)
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return undefined
  return isShortFloat(column) ? float32Text(value) : String(value)
}

function tooMany(name: string, distinct: number): MeasurementError {
  return new MeasurementError({
    field: name,
    message: `${distinct} different values are too many to be compared by category, at most ${MOST_CATEGORIES}`,
    hint: 'Leave its type out, or make fewer groups of it in a query'
  })
}
