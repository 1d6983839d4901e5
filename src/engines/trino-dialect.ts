import { doubleLiteral, type Dialect } from './dialect.js'
import { kindByName } from './kind-by-name.js'

/** Digits that a double holds whatever they are. */
const EXACT_DIGITS = 15

/** Types are as Trino's answers spell them, in lower case. */
export const trinoDialect: Dialect = {
  name: 'Trino',
  kind: (type) =>
    kindByName(type, {
      number: /^(tinyint|smallint|integer|bigint|real|double|decimal\(\d+, ?\d+\))$/,
      timestamp: /^(date|timestamp(\(\d+\))?( with time zone)?)$/,
      boolean: /^boolean$/,
      text: /^(varchar(\(\d+\))?|char(\(\d+\))?|uuid|json|ipaddress|time(\(\d+\))?( with time zone)?)$/
    }),
  number: (expression, type) => {
    const digits = Number(/^decimal\((\d+)/.exec(type)?.[1] ?? 0)
    return `cast(${digits > EXACT_DIGITS ? `cast(${expression} as varchar)` : expression} as double)`
  },
  milliseconds: (expression, type) => {
    const instant = type.endsWith('with time zone')
      ? expression
      : `with_timezone(cast(${expression} as timestamp(6)), 'UTC')`
    // Seconds as a double are good to a quarter of a microsecond: rounded to whole ones they are exact.
    return `(round(to_unixtime(${instant}) * 1e6) / 1e3)`
  },
  byCodePoint: (text) => text,
  firstGroup: '$1',
  countsAt: (edges) => {
    // A constructor of arrays takes 254 elements only.
    const list = `cast(json '[${edges.map(doubleLiteral).join(',')}]' as array(double))`
    return `select edge, sum(n) as rows, sum(case when equal then n else 0 end) as equal
from (select case when equal then below else below + 1 end as edge, equal, n
  from (select below, coalesce(x = element_at(edges, nullif(below, 0)), false) as equal, count(*) as n
    from (select x, edges, width_bucket(x, edges) as below from v cross join (select ${list} as edges) as e) as w group by 1, 2) as b) as c group by edge`
  }
}
