import type { Check, Report } from '../documents/index.js'
import { encode, encodeProse } from './encode.js'
import { comparisonOf, effectWords, isPassedBy, linesOfError, notAPassWords, notesOf, overrideWords } from './facts.js'
import { count, plural } from './figures.js'
import type { Detail } from './ladder.js'
import type { Told } from './certainly-longer.js'
import { checkTable, subject } from './markdown-checks.js'
import { foldRecord, renderFolded } from './markdown-folded.js'
import { dataName, dataReasons, dataTable } from './markdown-data.js'
import { reasonList } from './markdown-reasons.js'
import { dataRowOf, isAboutData, ofData } from './data-row.js'
import { rowOf, sharedLevel } from './row.js'
import { statusMark, verdictSymbols, type Standing } from './standing.js'
import { nextSteps } from './steps.js'

/** How a section is shown: how much of it, where the rest is, and whether it is the only one. */
export interface SectionView {
  readonly detail: Detail
  readonly link: string
  readonly alone: boolean
}

/** The blocks of one model, without the blank lines between them. */
export function renderSection({ report, standing }: Told, view: SectionView): readonly string[] {
  const { detail } = view
  if (isPassedBy(report)) return passedBy(report, view)
  return [
    ...(view.alone ? [] : [sectionHeading(report)]),
    verdictLine(report),
    ...claimLine(report),
    ...notAPass(report, view),
    ...openly('Why there is no measurement', report.errors.map(linesOfError), {
      ...view,
      most: Math.max(detail.notes, 1)
    }),
    ...openly('This pull request changes its own standards', report.changedPolicy.map(asItem), {
      ...view,
      most: detail.notes
    }),
    ...attentionBlocks(report, standing, view),
    ...stepBlocks(standing.attention, view),
    ...passedBlocks(report, standing, view),
    ...openly('Notes', notesOf(report).map(asItem), { ...view, most: detail.notes }),
    ...countLine(standing, view),
    ...renderFolded(report, standing, view)
  ]
}

/** One line where there are other models; alone the heading has said why, and the record is there. */
function passedBy(report: Report, { alone, detail }: SectionView): readonly string[] {
  if (!alone) return [`⚪ ${encode(report.model, 80)}: ${encodeProse(report.summary, 300)}`]
  return [
    `Nothing of ${encode(report.model, 80)} was measured or judged. **${effectWords(report)}**`,
    ...(detail.record ? foldRecord(report) : [])
  ]
}

function sectionHeading({ verdict, model, summary, override }: Report): string {
  const word = verdictWord(verdict, override)
  return `#### ${verdictSymbols[verdict]} ${encode(model, 80)} ${word}: ${encodeProse(summary, 300)}`
}

/** `FAIL (overridden by ...)` is a heading of its own kind: nobody should take it for either. */
export function verdictWord(verdict: Report['verdict'], override: Report['override']): string {
  const word = verdict.toUpperCase()
  return override === undefined ? word : `${word} (${encodeProse(overrideWords(override), 200)})`
}

function verdictLine(report: Report): string {
  const { subject, candidate, baseline, facts } = comparisonOf(report)
  const sides = [
    `${encode(report.model, 80)}: ${subject}${candidate === undefined ? '' : ` ${encode(candidate)}`}`,
    ...(baseline === undefined ? [] : [baseline.words]),
    ...(baseline?.commit === undefined ? [] : [encode(baseline.commit)]),
    ...(baseline?.reference === undefined ? [] : [`from ${encode(baseline.reference, 80)}`])
  ]
  return `${[sides.join(' '), ...facts].join(' · ')}. **${effectWords(report)}**`
}

/** Whose word the values are, at every length: nobody should take them for measured here. */
function claimLine({ run: { reportedBy } }: Report): readonly string[] {
  return reportedBy === undefined ? [] : [`**Not measured here.** ${encodeProse(reportedBy, 300)}`]
}

/** What needs a baseline or a reference was not judged. One alert a comment: of several models each says it in a line. */
function notAPass(report: Report, { alone, detail }: SectionView): readonly string[] {
  const sentences = notAPassWords(report).map((words) => encodeProse(words, detail.sentence))
  if (sentences.length === 0) return []
  const line = `**This is not a pass.** ${sentences.join(' ')}`
  return [alone ? `> [!WARNING]\n> ${line}` : line]
}

/** Where everything passed, the numbers of the model are what the reader came for. */
function passedBlocks(report: Report, { attention, passed }: Standing, { detail }: SectionView): readonly string[] {
  const shown = attention.length > 0 ? [] : passed.slice(0, detail.passed)
  return shown.length === 0 ? [] : [checkTable(shown, sharedLevel(report))]
}

/** What did not pass: the model in one table, its data in another, each cut at its worst. */
function attentionBlocks(report: Report, { attention }: Standing, { detail, link }: SectionView): readonly string[] {
  const ofModel = ofData(false, attention).slice(0, detail.attention)
  const data = ofData(true, attention).slice(0, detail.attention)
  return [
    ...modelBlocks(report, ofModel, detail),
    ...(data.length === 0 ? [] : [dataTable(data.map(dataRowOf)), dataReasons(data, detail.sentence)]),
    ...more(attention.length - ofModel.length - data.length, 'check', link)
  ].filter((block) => block !== '')
}

function modelBlocks(report: Report, shown: readonly Check[], { sentence }: Detail): readonly string[] {
  if (shown.length === 0) return []
  const reasons = shown
    .filter(({ reason }) => reason !== '')
    .map((check) => ({
      mark: statusMark(check),
      name: nameOf(check),
      why: encodeProse(check.reason, sentence),
      uncut: check.reason
    }))
  return [checkTable(shown, sharedLevel(report)), reasonList(reasons, 'check')]
}

function stepBlocks(attention: readonly Check[], { detail, link }: SectionView): readonly string[] {
  if (detail.steps === 0) return []
  const steps = nextSteps(attention)
  if (steps.length === 0) return []
  const lines = steps.slice(0, detail.steps).map(({ step, checks }, index) => {
    const [only, ...others] = checks
    const named = steps.length === 1 ? '' : ` (${nameOf(only!)})`
    const whose = others.length === 0 ? named : ` (${count(checks.length)} checks)`
    return `${index + 1}. ${encodeProse(step, detail.sentence)}${whose}`
  })
  return ['**What to do next**', lines.join('\n'), ...more(steps.length - lines.length, 'step', link)]
}

function nameOf(check: Check): string {
  return isAboutData(check) ? dataName(check) : subject(rowOf(check))
}

/** A text of one line: a break in it is shown as what it is. */
function asItem(text: string): readonly string[] {
  return [text]
}

/** A list of lines that everybody should see: under its title, cut after `most`. */
function openly(
  title: string,
  lines: readonly (readonly string[])[],
  { detail, link, most }: SectionView & { readonly most: number }
): readonly string[] {
  if (lines.length === 0 || most === 0) return []
  const shown = lines
    .slice(0, most)
    .map((item) => `- ${item.map((line) => encodeProse(line, detail.sentence)).join('\n  ')}`)
  return [`**${title}**`, shown.join('\n'), ...more(lines.length - shown.length, 'line', link)]
}

function more(of: number, noun: string, link: string): readonly string[] {
  return of <= 0 ? [] : [`${plural(of, `more ${noun}`)} in ${link}.`]
}

/** How many checks have no table of their own: a table, or the title of a fold, has counted the others. */
function countLine(standing: Standing, { detail }: SectionView): readonly string[] {
  const { attention, notJudged, passed, passedSlices, passedData } = standing
  const lists: readonly (readonly [checks: readonly Check[], shown: number, noun: string, words: string])[] = [
    [attention, detail.attention, 'check', 'did not pass'],
    [passed, detail.passed, 'check', 'passed'],
    [passedSlices, detail.slices, 'slice', 'passed'],
    [passedData, detail.data, 'data check', 'passed'],
    [notJudged, detail.notJudged, 'check', 'not judged']
  ]
  if (lists.every(([checks]) => checks.length === 0)) return ['No check was made.']
  const counts = lists
    .filter(([checks, shown]) => checks.length > 0 && shown === 0)
    .map(([checks, , noun, words]) => `${plural(checks.length, noun)} ${words}`)
  return counts.length === 0 ? [] : [`${counts.join(', ')}.`]
}
