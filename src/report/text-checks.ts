import type { Check, Report } from '../documents/index.js'
import { none } from './figures.js'
import { rowOf, sharedLevel, type Row } from './row.js'
import { dataRowOf, isAboutData } from './data-row.js'
import { stepOf } from './facts.js'
import { isThin } from './thin-data.js'
import { dataReasonLines, dataSubject, thinLines } from './text-data.js'
import { markOf, painter } from './text-marks.js'
import { textTable, type TextColumn } from './text-table.js'
import { cutToWidth, hang, terminalText } from './text-layout.js'
import type { Terminal } from './text.js'

/** Each check that did not pass: its numbers, why, and what to do, which is said once; columns with too few rows are told together. */
export function textReasons(checks: readonly Check[], terminal: Terminal): readonly string[] {
  const said = new Set<string>()
  const blocks = checks
    .filter((check) => !isThin(check))
    .map((check) => {
      const step = check.waiver === undefined ? stepOf(check) : ''
      const again = said.has(step)
      said.add(step)
      return reasonLines(check, again ? '' : step, terminal)
    })
  const thin = checks.filter(isThin)
  const all = thin.length === 0 ? blocks : [...blocks, thinLines(thin, terminal)]
  return all.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

function reasonLines(check: Check, step: string, terminal: Terminal): readonly string[] {
  const { width, colors } = terminal
  const mark = markOf(check)
  const name = isAboutData(check) ? dataSubject(dataRowOf(check)) : subjectOf(rowOf(check))
  const subject = cutToWidth(name, Math.max(width - mark.length - 2, 10))
  return [
    `${painter(check, colors)(mark)}  ${colors.bold(subject)}`,
    ...(isAboutData(check) ? dataReasonLines(check, terminal) : modelReasonLines(check, width)),
    ...hang('  Next: ', terminalText(step), width)
  ]
}

function modelReasonLines(check: Check, width: number): readonly string[] {
  return [...hang('  ', figuresOf(rowOf(check)), width), ...hang('  ', terminalText(check.reason), width)]
}

/** The numbers of a check in a line: `0.774 → 0.691, −0.083 [−0.111, −0.055], 90 %, two-sided; max-drop 0.03`. */
function figuresOf({ baseline, candidate, change, interval, limits }: Row): string {
  const values = [baseline, candidate].filter((value) => value !== none).join(' → ')
  const moved = [change, interval].filter((value) => value !== none).join(' ')
  const measured = [values, moved].filter((text) => text !== '').join(', ')
  return [measured, terminalText(limits.join(', '), 200)].filter((text) => text !== '').join('; ')
}

function subjectOf({ name, arrow, slice }: Row): string {
  return [name, arrow, slice]
    .filter((part) => part !== '')
    .map((part) => terminalText(part, 300))
    .join(' ')
}

/** The table of checks; in a narrow terminal without the intervals, then without the limits. */
export function textChecks(
  report: Pick<Report, 'checks'>,
  checks: readonly Check[],
  { width, colors }: Terminal
): readonly string[] {
  const level = sharedLevel(report)
  const columns: readonly TextColumn<Row>[] = [
    { head: 'Status', cell: ({ check }) => markOf(check), paint: (text, { check }) => painter(check, colors)(text) },
    { head: 'Metric', cell: subjectOf, elastic: true },
    { head: 'Baseline', align: 'right', cell: ({ baseline }) => baseline, leaveOut: 3 },
    { head: 'Candidate', align: 'right', cell: ({ candidate }) => candidate },
    { head: 'Change', align: 'right', cell: ({ change }) => change },
    { head: level ?? 'Interval', cell: ({ interval }) => interval, leaveOut: 1 },
    { head: 'Limit', cell: ({ limits }) => terminalText(limits.join(', '), 60) || none, leaveOut: 2 }
  ]
  const [head = '', ...body] = textTable(
    columns,
    checks.map((check) => rowOf(check, level)),
    width
  )
  return [colors.bold(head), ...body]
}
