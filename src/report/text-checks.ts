import type { Check, Report, Status } from '../documents/index.js'
import { none } from './figures.js'
import { rowOf, sharedLevel, type Row } from './row.js'
import { statusWords } from './standing.js'
import { textTable, type TextColumn } from './text-table.js'
import { cutToWidth, hang, terminalText } from './text-layout.js'
import type { Terminal } from './text.js'

/** Symbols of one column: an emoji takes two in some terminals and one in others. */
const symbols: Readonly<Record<Status, string>> = {
  error: '!',
  fail: '✗',
  missing: '✗',
  incomparable: '✗',
  inconclusive: '?',
  'no-baseline': '-',
  'not-judged': '-',
  pass: '✓'
}

/** Each check that did not pass: its numbers, why, and what to do, which is said once. */
export function textReasons(checks: readonly Check[], terminal: Terminal): readonly string[] {
  const said = new Set<string>()
  return checks.flatMap((check, index) => {
    const step = said.has(check.nextStep) ? '' : check.nextStep
    said.add(check.nextStep)
    return [...(index === 0 ? [] : ['']), ...reasonLines(check, step, terminal)]
  })
}

function reasonLines(check: Check, step: string, { width, colors }: Terminal): readonly string[] {
  const row = rowOf(check)
  const mark = markOf(check)
  const subject = cutToWidth(subjectOf(row), Math.max(width - mark.length - 2, 10))
  return [
    `${painter(check, colors)(mark)}  ${colors.bold(subject)}`,
    ...hang('  ', figuresOf(row), width),
    ...hang('  ', terminalText(check.reason), width),
    ...hang('  Next: ', terminalText(step), width)
  ]
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

function markOf(check: Check): string {
  return `${symbols[check.status]} ${statusWords(check)}`
}

function painter({ status, waiver }: Check, colors: Terminal['colors']): (text: string) => string {
  if (status === 'pass') return colors.green
  if (status === 'not-judged' || status === 'no-baseline') return colors.dim
  return status === 'inconclusive' || waiver !== undefined ? colors.yellow : colors.red
}

/** The table of checks; in a narrow terminal without the intervals, then without the limits. */
export function textChecks(report: Report, checks: readonly Check[], { width, colors }: Terminal): readonly string[] {
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
