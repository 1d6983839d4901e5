import { encode, encodeProse } from './encode.js'
import { none } from './figures.js'
import { limitWords, type Row } from './row.js'
import { statusMark } from './standing.js'
import { renderTable, type Column } from './table.js'

/** The metric, its direction and its slice, as Markdown. */
export function subject({ name, arrow, slice }: Row): string {
  const metric = `${encodeProse(name, 120)}${arrow === '' ? '' : ` ${arrow}`}`
  return slice === '' ? metric : `${metric} ${encode(slice, 200)}`
}

/** The table of checks. @param level of all intervals, where they share one */
export function checkTable(rows: readonly Row[], level: string | undefined): string {
  const columns: readonly Column<Row>[] = [
    { head: 'Metric', cell: subject },
    { head: 'Baseline', align: 'right', cell: ({ baseline }) => baseline },
    { head: 'Candidate', align: 'right', cell: ({ candidate }) => candidate },
    { head: 'Change', align: 'right', cell: ({ change }) => change },
    { head: level === undefined ? 'Interval' : `Interval (${level})`, cell: ({ interval }) => interval },
    { head: 'Limit', cell: ({ limits }) => limits.map((limit) => encodeProse(limit, 80)).join(', ') || none },
    { head: 'Status', cell: ({ check }) => statusMark(check) }
  ]
  return renderTable(columns, rows)
}

/** A rule and its number, as Markdown. */
export function limitCell(limit: Parameters<typeof limitWords>[0]): string {
  return encodeProse(limitWords(limit), 80)
}
