import pc from 'picocolors'

import type { Check, Report, Verdict } from '../documents/index.js'
import { sentence } from '../comparison/index.js'
import {
  comparisonOf,
  effectWords,
  isPassedBy,
  linesOfError,
  namesPlaces,
  notAPassWords,
  notesOf,
  overallSummary,
  overallVerdict,
  overrideWords
} from './facts.js'
import { plural } from './figures.js'
import { textChecks, textReasons } from './text-checks.js'
import { hang, terminalText, wrap } from './text-layout.js'
import { ofData } from './data-row.js'
import { standingOf, type Standing } from './standing.js'
import { isThin } from './thin-data.js'
import { textData } from './text-data.js'

export interface TextOptions {
  readonly color: boolean
  /** Columns of the terminal; fewer than 40 are taken as 40. */
  readonly width: number
}

/** What the renderers of the parts share. */
export interface Terminal {
  readonly width: number
  readonly colors: ReturnType<typeof pc.createColors>
}

export function terminalOf({ color, width }: TextOptions): Terminal {
  return { width: Math.max(width, 40), colors: pc.createColors(color) }
}

/** How many checks that did not pass a terminal shows, and how many that did. */
const most = { reasons: 10, attention: 40, passed: 40, passedSlices: 12, passedData: 20 }

/** The report for a terminal: the verdict on the first line, then what did not pass, then the table and the notes. */
export function renderText(reports: readonly Report[], options: TextOptions): string {
  const terminal = terminalOf(options)
  const [only, ...others] = reports
  const sections = reports.map((report) => section(report, terminal))
  if (only !== undefined && others.length === 0) return `${sections[0]!.join('\n')}\n`
  const overall = verdictLine(overallVerdict(reports), overallSummary(reports), terminal)
  return `${[overall, ...sections].map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(report: Report, terminal: Terminal): readonly string[] {
  const standing = standingOf(report)
  const summary = `${terminalText(report.model, 80)}: ${terminalText(report.summary)}`
  const parts = [
    [
      ...verdictLine(report.verdict, summary, terminal),
      ...overrideLines(report, terminal),
      ...wrap(comparisonLine(report), terminal.width)
    ],
    notAPass(report, terminal),
    wrap(terminalText(report.run.reportedBy ?? ''), terminal.width).filter((line) => line !== ''),
    list('Why there is no measurement', report.errors.map(linesOfError), terminal),
    list('Where a baseline was looked for', searched(report).map(asItem), terminal),
    list('This change alters its own standards', report.changedPolicy.map(asItem), terminal),
    textReasons(
      [false, true].flatMap((data) => reasonsShown(ofData(data, standing.attention))),
      terminal
    ),
    tableOf(report, standing, terminal),
    dataTableOf(standing, terminal),
    list('Waivers', report.waivers.map(waiverLine).map(asItem), terminal),
    list('Notes', notesOf(report).map(asItem), terminal)
  ]
  return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function verdictLine(verdict: Verdict, summary: string, { width, colors }: Terminal): readonly string[] {
  const paint = { pass: colors.green, warn: colors.yellow, fail: colors.red, error: colors.red }[verdict]
  const word = verdict.toUpperCase()
  const [first = '', ...rest] = hang(`${word}  `, summary, width)
  return [colors.bold(paint(word)) + first.slice(word.length), ...rest]
}

function overrideLines({ override }: Report, { width }: Terminal): readonly string[] {
  return override === undefined ? [] : wrap(`${terminalText(sentence(overrideWords(override)))}`, width)
}

function notAPass(report: Report, { width, colors }: Terminal): readonly string[] {
  const sentences = notAPassWords(report)
  if (sentences.length === 0) return []
  const [first = '', ...rest] = wrap(`This is not a pass. ${terminalText(sentences.join(' '))}`, width)
  return [first.replace('This is not a pass.', colors.bold('This is not a pass.')), ...rest]
}

function comparisonLine(report: Report): string {
  const { subject, candidate, baseline, facts } = comparisonOf(report)
  if (isPassedBy(report)) return `Nothing was measured or judged. ${effectWords(report)}`
  const sides = [
    subject.charAt(0).toUpperCase() + subject.slice(1),
    ...(candidate === undefined ? [] : [terminalText(candidate)]),
    ...(baseline === undefined ? [] : [baseline.words]),
    ...(baseline?.commit === undefined ? [] : [terminalText(baseline.commit)]),
    ...(baseline?.reference === undefined ? [] : [`from ${terminalText(baseline.reference, 200)}`])
  ]
  return `${[sides.join(' '), ...facts].join(', ')}. ${effectWords(report)}`
}

function tableOf(report: Report, standing: Standing, terminal: Terminal): readonly string[] {
  const { notJudged, passed, passedSlices } = standing
  const attention = ofData(false, standing.attention)
  const slices = passedSlices.length > most.passedSlices ? [] : passedSlices
  const shown = [...attention.slice(0, most.attention), ...passed.slice(0, most.passed), ...slices]
  const left: readonly (readonly [of: number, what: string])[] = [
    [attention.length - Math.min(attention.length, most.attention), 'did not pass'],
    [notJudged.length, 'not judged'],
    [passed.length - Math.min(passed.length, most.passed), 'passed'],
    [passedSlices.length - slices.length, 'of slices passed']
  ]
  const line = restLine(left, terminal)
  return shown.length === 0 ? line : [...textChecks(report, shown, terminal), ...line]
}

function dataTableOf({ attention: all, passedData }: Standing, terminal: Terminal): readonly string[] {
  const attention = ofData(true, all)
  const shown = [...attention.slice(0, most.attention), ...passedData.slice(0, most.passedData)]
  const line = restLine(
    [
      [attention.length - Math.min(attention.length, most.attention), 'on data did not pass'],
      [passedData.length - Math.min(passedData.length, most.passedData), 'on data passed']
    ],
    terminal
  )
  return shown.length === 0 ? [] : [...textData(shown, terminal), ...line]
}

/** The worst, and all that are told as one. */
function reasonsShown(checks: readonly Check[]): readonly Check[] {
  return [...checks.filter((check) => !isThin(check)).slice(0, most.reasons), ...checks.filter(isThin)]
}

/** How much is not shown; nothing where everything is. */
function restLine(left: readonly (readonly [of: number, what: string])[], { width }: Terminal): readonly string[] {
  const counts = left.filter(([of]) => of > 0).map(([of, what]) => `${plural(of, 'more check')} ${what}`)
  return counts.length === 0 ? [] : wrap(`${counts.join(', ')}: see report.json.`, width)
}

/** Everywhere that was looked, where that matters and is not said: nothing was found, or a place could not be reached. */
function searched(report: Report): string[] {
  const { tried } = report.run
  const isFound = tried.some(({ result }) => result === 'used')
  const isPlain = isFound && tried.every(({ result }) => result !== 'unreachable' && result !== 'refused')
  return isPlain || namesPlaces(report) ? [] : tried.map(placeLine)
}

/** Where a baseline was looked for, and what was said: untrusted. */
export function placeLine({ reference, result, detail }: Report['run']['tried'][number]): string {
  return `${reference}: ${result.replace('-', ' ')}${detail === '' ? '' : ` (${detail})`}`
}

function waiverLine({ check, rule, state, until, owner, reason }: Report['waivers'][number]): string {
  return `${state}: ${check} ${rule}, until ${until}, ${owner}: ${reason}`
}

/** A text of one line: a break in it is shown as what it is. */
function asItem(text: string): readonly string[] {
  return [text]
}

function list(title: string, items: readonly (readonly string[])[], { width, colors }: Terminal): readonly string[] {
  const lines = items.flatMap((item) =>
    item.flatMap((line, index) => hang(index === 0 ? '- ' : '  ', terminalText(line), width))
  )
  return items.length === 0 ? [] : [colors.bold(title), ...lines]
}
