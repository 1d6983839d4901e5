import type { Check } from '../documents/index.js'
import { sentence } from '../comparison/index.js'
import { causesOf, dataRowOf, isDrift, type DataRow } from './data-row.js'
import { none, plural } from './figures.js'
import { pictureOf } from './sparkline.js'
import { markOf, painter } from './text-marks.js'
import { thinReason, thinStep } from './thin-data.js'
import { hang, nameText, terminalText } from './text-layout.js'
import { textTable, type TextColumn } from './text-table.js'
import type { Terminal } from './text.js'

/** The column, or what is said of the whole table. */
export function dataSubject({ name, note }: DataRow): string {
  return [nameText(name), note].filter((part) => part !== '').join(' ') || '(empty)'
}

/** Why a check on data did not pass: the change, the reason, what it looks like, and the picture of both sides. */
export function dataReasonLines(check: Check, { width }: Terminal): readonly string[] {
  const picture = pictureOf(check)
  return [
    ...hang('  ', isDrift(check) ? terminalText(dataRowOf(check).change) : '', width),
    ...hang('  ', terminalText(check.reason), width),
    ...causesOf(check).flatMap((cause) => hang('  ', terminalText(sentence(cause)), width)),
    ...(picture === undefined
      ? []
      : [`  ${picture.reference} before`, ...hang(`  ${picture.current} `, `now: ${picture.of}`, width)])
  ]
}

/** Columns that only lack rows, as one. */
export function thinLines(checks: readonly Check[], { width, colors }: Terminal): readonly string[] {
  const [first] = checks
  if (first === undefined) return []
  const names = checks.slice(0, MOST_NAMED).map((check) => dataSubject(dataRowOf(check)))
  const more = checks.length > names.length ? ` and ${plural(checks.length - names.length, 'more column')}` : ''
  return [
    `${painter(first, colors)(markOf(first))}  ${colors.bold(plural(checks.length, 'column'))}`,
    ...hang('  ', names.join(', ') + more, width),
    ...hang('  ', thinReason, width),
    ...hang('  Next: ', thinStep(checks), width)
  ]
}

const MOST_NAMED = 20

/** The table of checks on data. In a narrow terminal the limits stand below their rows, then the tests, which say what a distance is. */
export function textData(checks: readonly Check[], terminal: Terminal): readonly string[] {
  const { colors } = terminal
  const columns: readonly TextColumn<DataRow>[] = [
    { head: 'Status', cell: ({ check }) => markOf(check), paint: (text, { check }) => painter(check, colors)(text) },
    { head: 'Column', cell: dataSubject, elastic: true },
    { head: 'Test', cell: ({ tests }) => listed(tests), list: true, below: 2 },
    { head: 'Distance', align: 'right', cell: ({ distances }) => listed(distances), list: true, below: 3 },
    { head: 'Limit', align: 'right', cell: ({ limits }) => listed(limits), list: true, below: 1 }
  ]
  return textTable(columns, checks.map(dataRowOf), terminal)
}

function listed(cells: readonly string[]): string {
  return terminalText(cells.join(', '), 200) || none
}
