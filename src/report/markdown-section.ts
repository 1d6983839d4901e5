import type { Check, Report } from '../documents/index.js'
import { encode, encodeProse } from './encode.js'
import { comparisonOf, effectWords, isPassedBy, nextSteps, notesOf, overrideWords } from './facts.js'
import { count, plural } from './figures.js'
import type { Detail } from './ladder.js'
import type { Told } from './certainly-longer.js'
import { checkTable, subject } from './markdown-checks.js'
import { foldRecord, renderFolded } from './markdown-folded.js'
import { dataReasons, dataTable } from './markdown-data.js'
import { dataRowOf, isAboutData, ofData } from './data-row.js'
import { rowOf, sharedLevel } from './row.js'
import { statusMark, verdictSymbols, type Standing } from './standing.js'

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
    ...openly('Why there is no measurement', report.errors, { ...view, most: Math.max(detail.notes, 1) }),
    ...openly('This pull request changes its own standards', report.changedPolicy, { ...view, most: detail.notes }),
    ...attentionBlocks(report, standing, view),
    ...stepBlocks(standing.attention, view),
    ...openly('Notes', notesOf(report), { ...view, most: detail.notes }),
    countLine(standing),
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
  const { candidate, baseline, facts } = comparisonOf(report)
  const sides = [
    `${encode(report.model, 80)}: candidate${candidate === undefined ? '' : ` ${encode(candidate)}`}`,
    ...(baseline === undefined ? [] : ['against baseline']),
    ...(baseline?.commit === undefined ? [] : [encode(baseline.commit)]),
    ...(baseline?.reference === undefined ? [] : [`from ${encode(baseline.reference, 80)}`])
  ]
  return `${[sides.join(' '), ...facts].join(' · ')}. **${effectWords(report)}**`
}

/** Whose word the values are, at every length: nobody should take them for measured here. */
function claimLine({ run: { reportedBy } }: Report): readonly string[] {
  return reportedBy === undefined ? [] : [`**Not measured here.** ${encodeProse(reportedBy, 300)}`]
}

/** What needs a baseline or a reference was not judged: nobody should take that for a pass. One alert a comment. */
function notAPass({ checks, verdict }: Report, { alone }: SectionView): readonly string[] {
  if (!alone || verdict === 'fail' || verdict === 'error') return []
  const open = checks.some(({ limits }) => limits.some(({ status }) => status === 'no-baseline'))
  const openData = checks.some((check) => isAboutData(check) && check.status === 'no-baseline')
  const sentences = [
    ...(open ? ['Regressions against production were not checked.'] : []),
    ...(openData ? ['There was nothing to hold the data against.'] : [])
  ]
  return sentences.length === 0 ? [] : [`> [!WARNING]\n> **This is not a pass.** ${sentences.join(' ')}`]
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
  const level = sharedLevel(report)
  const rows = shown.map((check) => rowOf(check, level))
  const reasons = shown
    .filter(({ reason }) => reason !== '')
    .map((check) => `- ${statusMark(check)}, ${subject(rowOf(check))}: ${encodeProse(check.reason, sentence)}`)
  return [checkTable(rows, level), reasons.join('\n')]
}

function stepBlocks(attention: readonly Check[], { detail, link }: SectionView): readonly string[] {
  if (detail.steps === 0) return []
  const steps = nextSteps(attention)
  if (steps.length === 0) return []
  const lines = steps.slice(0, detail.steps).map(({ step, of }, index) => {
    const often = of === 1 ? '' : ` (${count(of)} checks)`
    return `${index + 1}. ${encodeProse(step, detail.sentence)}${often}`
  })
  return ['**What to do next**', lines.join('\n'), ...more(steps.length - lines.length, 'step', link)]
}

/** A list that everybody should see: under its title, cut after `most`. */
function openly(
  title: string,
  lines: readonly string[],
  { detail, link, most }: SectionView & { readonly most: number }
): readonly string[] {
  if (lines.length === 0 || most === 0) return []
  const shown = lines.slice(0, most).map((line) => `- ${encodeProse(line, detail.sentence)}`)
  return [`**${title}**`, shown.join('\n'), ...more(lines.length - shown.length, 'line', link)]
}

function more(of: number, noun: string, link: string): readonly string[] {
  return of <= 0 ? [] : [`${plural(of, `more ${noun}`)} in ${link}.`]
}

function countLine({ attention, notJudged, passed, passedSlices, passedData }: Standing): string {
  const counts = [
    ...(attention.length === 0 ? [] : [`${plural(attention.length, 'check')} did not pass`]),
    ...(passed.length === 0 ? [] : [`${plural(passed.length, 'check')} passed`]),
    ...(passedSlices.length === 0 ? [] : [`${plural(passedSlices.length, 'slice')} passed`]),
    ...(passedData.length === 0 ? [] : [`${plural(passedData.length, 'data check')} passed`]),
    ...(notJudged.length === 0 ? [] : [`${plural(notJudged.length, 'check')} not judged`])
  ]
  return counts.length === 0 ? 'No check was made.' : `${counts.join(', ')}.`
}
