import type { Check, Limit } from '../documents/index.js'
import { sentence } from '../comparison/index.js'
import {
  amountOfLimit,
  causesOf,
  dataMethod,
  dataRowOf,
  isDrift,
  rowsTested,
  testWords,
  type DataRow
} from './data-row.js'
import { encode, encodeProse } from './encode.js'
import { count, detectableFigure, loneFigure, none, probability } from './figures.js'
import { pictureOf } from './sparkline.js'
import { reasonList } from './markdown-reasons.js'
import { statusMark } from './standing.js'
import { isThin, thinReason } from './thin-data.js'
import { renderTable, type Column } from './table.js'

/** The table of checks on data, as Markdown. */
export function dataTable(rows: readonly DataRow[]): string {
  const columns: readonly Column<DataRow>[] = [
    { head: 'Column', cell: subject },
    { head: 'Change', cell: ({ change }) => encodeProse(change, 200) || none },
    { head: 'Test', cell: ({ tests }) => listed(tests.map((test) => encodeProse(test, 60))) },
    { head: 'Distance', align: 'right', cell: ({ distances }) => listed(distances) },
    { head: 'Limit', align: 'right', cell: limitsCell },
    { head: 'Status', cell: ({ check }) => statusMark(check) }
  ]
  return renderTable(columns, rows)
}

/** Rules of a contract are names out of a document; all other limits are our own figures. */
function limitsCell({ check, limits }: DataRow): string {
  return listed(check.family === 'contract' ? limits.map((rule) => encodeProse(rule, 60)) : limits)
}

function listed(cells: readonly string[]): string {
  return cells.join(', ') || none
}

/** The column, or what is said of the whole table, as Markdown. */
function subject({ name, note }: DataRow): string {
  return [...(name === '' && note !== '' ? [] : [encode(name, 120)]), ...(note === '' ? [] : [note])].join(' ')
}

/** What a check on data is about, as Markdown. */
export function dataName(check: Check): string {
  return subject(dataRowOf(check))
}

/** Why each check has its status, what the column looks like, and its picture. */
export function dataReasons(checks: readonly Check[], length: number): string {
  const reasons = checks.filter(needsReason).map((check) => ({
    mark: statusMark(check),
    name: dataName(check),
    why: whyOf(check, length),
    uncut: whyOf(check, Infinity)
  }))
  return reasonList(reasons, 'column')
}

function whyOf(check: Check, length: number): string {
  if (isThin(check)) return thinReason
  return [encodeProse(check.reason, length), ...causes(check, length), ...picture(check)].join(' ')
}

/** Where no column was compared, the table itself says what is wrong, if it says anything. */
function needsReason(check: Check): boolean {
  return check.reason !== '' && (isDrift(check) || dataRowOf(check).change === '')
}

function causes(check: Check, length: number): readonly string[] {
  return causesOf(check).map((cause) => `**${encodeProse(sentence(cause), length)}**`)
}

function picture(check: Check): readonly string[] {
  const drawn = pictureOf(check)
  if (drawn === undefined) return []
  return [`Before <code>${drawn.reference}</code>, now <code>${drawn.current}</code> (${drawn.of}).`]
}

interface Decision {
  readonly check: Check
  readonly limit: Limit
}

/** How each limit on data was decided, as Markdown; empty where there is none. */
export function dataDecisions(checks: readonly Check[]): string {
  const decisions = checks.flatMap((check) => check.limits.map((limit): Decision => ({ check, limit })))
  if (decisions.length === 0) return ''
  return renderTable<Decision>(
    [
      { head: 'Column', cell: ({ check }) => dataName(check) },
      { head: 'Limit', cell: ({ check, limit }) => limitOf(check, limit) },
      { head: 'Method', cell: ({ check, limit }) => encodeProse(dataMethod(check, limit), 120) },
      { head: 'Rows', align: 'right', cell: ({ check, limit }) => count(rowsTested(check, limit).current) },
      {
        head: 'Rows of the reference',
        align: 'right',
        cell: ({ check, limit }) => count(rowsTested(check, limit).reference)
      },
      { head: 'Groups', align: 'right', cell: ({ limit }) => groupsOf(limit) },
      { head: 'p', align: 'right', cell: ({ limit }) => probability(limit.p) },
      { head: 'q (Benjamini-Hochberg)', align: 'right', cell: ({ limit }) => probability(limit.q) },
      { head: 'Detectable distance', align: 'right', cell: ({ limit }) => detectableFigure(limit.detectable) },
      { head: 'Rows needed', align: 'right', cell: ({ limit }) => count(limit.nNeeded) },
      { head: 'Decision', cell: ({ limit }) => `${statusMark(limit)}: ${encodeProse(limit.reason, 200)}` }
    ],
    decisions
  )
}

function limitOf(check: Check, limit: Limit): string {
  if (check.family === 'schema' || check.family === 'contract') return encodeProse(limit.rule, 60)
  return encodeProse(`${testWords(limit)} ${amountOfLimit(limit)}`, 80)
}

/** Groups of rows, and what they are worth when uneven. */
export function groupsOf({ groups }: Limit): string {
  return groups === undefined ? none : `${count(groups.count)} (worth ${loneFigure(groups.effective)})`
}
