import { doubleLiteral, type Dialect } from './dialect.js'
import { kindByName } from './kind-by-name.js'

/** A numeric without a limit may be beyond a double, which PostgreSQL refuses to cast: JavaScript reads such digits as an infinity or as 0. */
const LARGEST = '1.7976931348623157e308'
const SMALLEST = '5e-324'

/** Types are the names of `pg_type`; every enumeration is called `enum`. */
export const postgresDialect: Dialect = {
  name: 'PostgreSQL',
  kind: (type) =>
    kindByName(type, {
      number: /^(int[248]|float[48]|numeric)$/,
      timestamp: /^(date|timestamp|timestamptz)$/,
      boolean: /^bool$/,
      text: /^(text|varchar|bpchar|name|citext|uuid|json|jsonb|time|timetz|inet|cidr|macaddr|enum)$/
    }),
  number: (expression, type) => {
    const double = `cast(${expression} as double precision)`
    if (type !== 'numeric') return double
    return `case when abs(${expression}) > ${LARGEST} and ${expression} <> 'NaN' then case when ${expression} > 0 then cast('Infinity' as double precision) else cast('-Infinity' as double precision) end
when abs(${expression}) < ${SMALLEST} then 0e0 else ${double} end`
  },
  milliseconds: (expression, type) =>
    // A date counts by the day, or the time zone of the session would move it.
    type === 'timestamptz'
      ? `cast(extract(epoch from ${expression}) * 1000 as double precision)`
      : `cast(extract(epoch from cast(${expression} as timestamp)) * 1000 as double precision)`,
  byCodePoint: (text) => `(${text}) collate "C"`,
  firstGroup: '\\1',
  countsAt: (edges) => {
    const list = `cast('{${edges.map(doubleLiteral).join(',')}}' as double precision[])`
    // width_bucket says how many edges are at or below a value.
    return `select edge, sum(n) as rows, sum(case when equal then n else 0 end) as equal
from (select case when equal then below else below + 1 end as edge, equal, n
  from (select below, coalesce(x = (${list})[below], false) as equal, count(*) as n
    from (select x, width_bucket(x, ${list}) as below from v) as w group by 1, 2) as b) as c group by edge`
  }
}
