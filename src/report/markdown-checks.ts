import type { Check } from '../documents/index.js'
import { encode, encodeProse } from './encode.js'
import { count, none, percent } from './figures.js'
import { limitWords, rowOf, type Row } from './row.js'
import { statusMark } from './standing.js'
import { renderTable, type Column } from './table.js'

/** The metric, its direction and its slice, as Markdown. */
export function subject({ name, arrow, slice }: Row): string {
  const metric = `${encodeProse(name, 120)}${arrow === '' ? '' : ` ${arrow}`}`
  return slice === '' ? metric : `${metric} ${encode(slice, 200)}`
}

/** The table of checks. @param level of all intervals, where they share one; else each says its own */
export function checkTable(checks: readonly Check[], level: number | undefined): string {
  // Of the whole the comparison has said how many.
  const hasSlices = checks.some(({ slice }) => slice !== undefined)
  const columns: readonly Column<Row>[] = [
    { head: 'Metric', cell: subject },
    { head: 'Rows', align: 'right', cell: ({ check }) => (hasSlices ? count(check.n) : none) },
    { head: 'Baseline', align: 'right', cell: ({ baseline }) => baseline },
    { head: 'Candidate', align: 'right', cell: ({ candidate }) => candidate },
    { head: 'Change', align: 'right', cell: ({ change }) => change },
    level === undefined
      ? {
          head: 'Interval',
          cell: (row) => (row.level === undefined ? none : `${row.interval}, ${levelWords(row.level)}`)
        }
      : { head: `Interval (${levelWords(level)})`, cell: ({ interval }) => interval },
    { head: 'Limit', cell: ({ limits }) => limits.map((limit) => encodeProse(limit, 80)).join(', ') || none },
    { head: 'Status', cell: ({ check }) => statusMark(check) }
  ]
  return renderTable(columns, checks.map(rowOf))
}

function levelWords(level: number): string {
  return `${percent(level)}, two-sided`
}

/** A rule and its number, as Markdown. */
export function limitCell(limit: Parameters<typeof limitWords>[0]): string {
  return encodeProse(limitWords(limit), 80)
}
