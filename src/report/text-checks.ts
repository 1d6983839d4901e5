import type { Check, Report } from '../documents/index.js'
import { none, percent, plural } from './figures.js'
import { rowOf, sharedLevel, type Row } from './row.js'
import { dataRowOf, isAboutData } from './data-row.js'
import { stepsOf } from './steps.js'
import { isThin } from './thin-data.js'
import { dataReasonLines, dataSubject, thinLines } from './text-data.js'
import { markOf, painter } from './text-marks.js'
import { textTable, type TextColumn } from './text-table.js'
import { hang, nameText, terminalText, together } from './text-layout.js'
import type { Terminal } from './text.js'

/** Each check that did not pass: its numbers, why, and what to do, which is said once; columns with too few rows are told together. */
export function textReasons(checks: readonly Check[], terminal: Terminal): readonly string[] {
  const said = new Set<string>()
  const blocks = stepsOf(checks.filter((check) => !isThin(check))).map(([check, steps]) => {
    const unsaid = steps.filter((step) => !said.has(step))
    for (const step of unsaid) said.add(step)
    return reasonLines(check, unsaid.join(' '), terminal)
  })
  const thin = checks.filter(isThin)
  const all = thin.length === 0 ? blocks : [...blocks, thinLines(thin, terminal)]
  return all.flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

function reasonLines(check: Check, step: string, terminal: Terminal): readonly string[] {
  const { width, colors } = terminal
  const mark = markOf(check)
  const name = isAboutData(check) ? dataSubject(dataRowOf(check)) : subjectOf(rowOf(check))
  const [first = '', ...rest] = hang(`${mark}  `, name, width)
  return [
    painter(check, colors)(mark) + colors.bold(first.slice(mark.length)),
    ...rest.map(colors.bold),
    ...(isAboutData(check) ? dataReasonLines(check, terminal) : modelReasonLines(check, width)),
    ...hang('  Next: ', terminalText(step), width)
  ]
}

function modelReasonLines(check: Check, width: number): readonly string[] {
  return [...hang('  ', together(figuresOf(check)), width), ...hang('  ', terminalText(check.reason), width)]
}

/** The numbers of a check in a line: `0.774 → 0.691, −0.083, 90 % interval [−0.111, −0.055]; max-drop 0.03; 1,204 rows`; nothing of data. */
export function figuresOf(check: Check): string {
  if (isAboutData(check)) return ''
  const { baseline, candidate, change, interval, level, limits } = rowOf(check)
  const values = [baseline, candidate].filter((value) => value !== none).join(' → ')
  const shown = level === undefined ? none : `${intervalHead(level)} ${interval}`
  const measured = [values, change, shown].filter((text) => text !== none && text !== '').join(', ')
  const rows = check.slice === undefined || check.n === undefined ? '' : plural(check.n, 'row')
  return [measured, terminalText(limits.join(', '), 200), rows].filter((text) => text !== '').join('; ')
}

function intervalHead(level: number): string {
  return `${percent(level)} interval`
}

function subjectOf({ name, arrow, slice }: Row): string {
  return [name, arrow, slice]
    .filter((part) => part !== '')
    .map(nameText)
    .join(' ')
}

/** The table of checks. In a narrow terminal the limits stand below their rows, then the intervals, at last all numbers. */
export function textChecks(
  report: Pick<Report, 'checks'>,
  checks: readonly Check[],
  terminal: Terminal
): readonly string[] {
  const { colors } = terminal
  const shared = sharedLevel(report)
  const columns: readonly TextColumn<Row>[] = [
    { head: 'Status', cell: ({ check }) => markOf(check), paint: (text, { check }) => painter(check, colors)(text) },
    { head: 'Metric', cell: subjectOf, elastic: true },
    { head: 'Baseline', align: 'right', cell: ({ baseline }) => baseline, below: 3 },
    { head: 'Candidate', align: 'right', cell: ({ candidate }) => candidate, below: 4 },
    { head: 'Change', align: 'right', cell: ({ change }) => change, below: 5 },
    shared === undefined
      ? { head: 'Interval', cell: ({ interval, level }) => ownInterval(interval, level), below: 2 }
      : { head: intervalHead(shared), cell: ({ interval }) => interval, below: 2 },
    { head: 'Limit', cell: ({ limits }) => terminalText(limits.join(', '), 200) || none, list: true, below: 1 }
  ]
  return textTable(columns, checks.map(rowOf), terminal)
}

function ownInterval(interval: string, level: number | undefined): string {
  return level === undefined ? none : `${interval}, ${percent(level)}`
}
