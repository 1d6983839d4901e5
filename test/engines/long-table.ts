import type { Engine } from './cases.js'
import type { RowsColumn } from './rows.js'

/** More than the 200,000 values that are counted one by one. */
export const ROWS = 250_000

const numbers: Readonly<Record<Engine, string>> = {
  duckdb: `select i from range(${ROWS}) as t(i)`,
  postgres: `select cast(i as bigint) as i from generate_series(0, ${ROWS - 1}) as t(i)`,
  trino: `select a * 500 + b as i from unnest(sequence(0, 499)) as x(a) cross join unnest(sequence(0, 499)) as y(b)`
}

/** The table as each engine makes it. */
export function longQuery(engine: Engine): string {
  return `select cast((i * 7919) % 250007 as double precision) / 8 as many, i % 700 as few,
case when i % 3 = 0 then 0e0 else cast((i * 7919) % 250007 as double precision) / 8 end as heavy,
concat('t', cast(i % 2000 as varchar)) as words, concat('r', cast(i as varchar)) as id, concat('c', cast(i % 7 as varchar)) as category
from (${numbers[engine]}) as n`
}

/** The same rows. */
export function longRows(): readonly RowsColumn[] {
  const rows = Array.from({ length: ROWS }, (_, i) => i)
  const many = (i: number): number => ((i * 7919) % 250007) / 8
  return [
    { name: 'many', kind: 'number', cells: rows.map(many) },
    { name: 'few', kind: 'number', cells: rows.map((i) => i % 700) },
    { name: 'heavy', kind: 'number', cells: rows.map((i) => (i % 3 === 0 ? 0 : many(i))) },
    { name: 'words', kind: 'text', cells: rows.map((i) => `t${i % 2000}`) },
    { name: 'id', kind: 'text', cells: rows.map((i) => `r${i}`) },
    { name: 'category', kind: 'text', cells: rows.map((i) => `c${i % 7}`) }
  ]
}
