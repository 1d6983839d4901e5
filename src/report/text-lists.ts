import type { Check, Evaluation } from '../documents/index.js'
import { ofData } from './data-row.js'
import { count, loneFigure, none, plural } from './figures.js'
import { sliceWords } from './row.js'
import { standingOf } from './standing.js'
import { textChecks } from './text-checks.js'
import { textData } from './text-data.js'
import { terminalText } from './text-layout.js'
import { textTable, type TextColumn } from './text-table.js'
import { terminalOf, type TextOptions } from './text.js'

/** Lines of each table that a terminal shows. */
const MOST = 40

/** Checks that nobody has decided about: those of the model in one table, those of its data in another, the worst first. */
export function renderChecks(given: readonly Check[], options: TextOptions): string {
  const checks = [...given]
  const terminal = terminalOf(options)
  const { attention, notJudged, passed, passedSlices, passedData } = standingOf({ checks, verdict: 'warn' })
  const all = [...attention, ...notJudged, ...passed, ...passedSlices, ...passedData]
  const [model, data] = [ofData(false, all), ofData(true, all)]
  const tables = [
    ...(model.length === 0 ? [] : [textChecks({ checks }, model.slice(0, MOST), terminal)]),
    ...(data.length === 0 ? [] : [textData(data.slice(0, MOST), terminal)])
  ]
  return [
    ...tables.map((lines) => lines.join('\n')),
    ...rest(Math.max(model.length - MOST, 0) + Math.max(data.length - MOST, 0), 'check')
  ]
    .map((block) => `${block}\n`)
    .join('\n')
}

type MetricValue = Evaluation['metrics'][number]

/** What was measured of a model, as it stands in its evaluation. */
export function renderMetrics(metrics: Evaluation['metrics'], options: TextOptions): string {
  const columns: readonly TextColumn<MetricValue>[] = [
    { head: 'Metric', cell: nameOf, elastic: true },
    { head: 'Value', align: 'right', cell: ({ value }) => loneFigure(value) },
    { head: 'Rows', align: 'right', cell: ({ n }) => (n === undefined ? none : count(n)) }
  ]
  const table = textTable(columns, metrics.slice(0, MOST), terminalOf(options))
  const lines = metrics.length === 0 ? [] : [table.join('\n')]
  return [...lines, ...rest(metrics.length - MOST, 'metric')].map((block) => `${block}\n`).join('')
}

function nameOf({ name, class: of, average, slice }: MetricValue): string {
  const parts = [name, of === undefined ? '' : `of ${of}`, average ?? '', sliceWords(slice)]
  return terminalText(parts.filter((part) => part !== '').join(' '), 300)
}

function rest(more: number, noun: string): readonly string[] {
  return more > 0 ? [`${plural(more, `more ${noun}`)} in the file.`] : []
}
