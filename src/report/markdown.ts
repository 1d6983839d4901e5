import type { Report } from '../documents/index.js'
import { encodeProse } from './encode.js'
import { overallOverride, overallSummary, overallVerdict } from './facts.js'
import { plural } from './figures.js'
import { levels, smallerThanTheLevels, type Detail } from './ladder.js'
import { isCertainlyLonger, type Told } from './certainly-longer.js'
import { footer, reportLink } from './markdown-link.js'
import { renderSection, verdictWord } from './markdown-section.js'
import { standingOf, verdictSymbols } from './standing.js'

export interface MarkdownOptions {
  /** UTF-16 units at most; 60,000 without it, as GitHub takes 65,536 in a comment. */
  readonly limit?: number
  /** UTF-8 bytes at most. */
  readonly bytes?: number
  /** What tells this comment from others of the same pull request; the models' names without it. */
  readonly key?: string
  /** Where the whole report is; anything but http and https is left out. */
  readonly detailsUrl?: string
}

/**
 * The comment of a pull request: the verdict, then what did not pass, then the rest folded.
 *
 * What is too long is shortened level by level, never by cutting Markdown: the result is at most `limit` long, where the
 * heading alone fits (about 200 units).
 */
export function renderMarkdown(reports: readonly Report[], options: MarkdownOptions = {}): string {
  const told = reports.map((report) => ({ report, standing: standingOf(report) }))
  let text = ''
  for (const detail of rungs(reports.length)) {
    if (isCertainlyLonger(told, detail, mostUnits(options))) continue
    text = renderAt(told, options, detail)
    if (fits(text, options)) return text
  }
  return text
}

/** A UTF-16 unit is at least one byte. */
function mostUnits({ limit = 60_000, bytes = Infinity }: MarkdownOptions): number {
  return Math.min(limit, bytes)
}

function* rungs(models: number): Generator<Detail> {
  yield* levels
  yield* smallerThanTheLevels(models)
}

function fits(text: string, { limit = 60_000, bytes = Infinity }: MarkdownOptions): boolean {
  return text.length <= limit && (bytes === Infinity || new TextEncoder().encode(text).length <= bytes)
}

function renderAt(told: readonly Told[], options: MarkdownOptions, detail: Detail): string {
  const reports = told.map(({ report }) => report)
  const link = reportLink(options.detailsUrl)
  const shown = told.slice(0, detail.models)
  const hidden = told.length - shown.length
  const blocks = [
    commentMarker(
      options.key ??
        reports
          .map(({ model }) => model)
          .join(',')
          .slice(0, 60)
    ),
    heading(reports),
    ...shown.flatMap((each) => renderSection(each, { detail, link, alone: reports.length === 1 })),
    ...(hidden > 0 ? [`${plural(hidden, 'more model')} in ${link}.`] : []),
    footer(reports, link)
  ]
  return `${blocks.join('\n\n')}\n`
}

function heading(reports: readonly Report[]): string {
  const verdict = overallVerdict(reports)
  const word = verdictWord(verdict, overallOverride(reports))
  return `### ${verdictSymbols[verdict]} Model gate ${word}: ${encodeProse(overallSummary(reports), 300)}`
}

/**
 * The first line of a comment, by which it is found again. In HTML `--` or `>` would end it: both are written as in a URL.
 *
 * @example
 * commentMarker('flights--late') // => '<!-- model-gate:v1 key=flights%2D-late -->'
 */
export function commentMarker(key: string): string {
  const encoded = encodeURIComponent(key.replace(/\p{Cs}/gu, '\ufffd'))
  return `<!-- model-gate:v1 key=${encoded.replace(/-(?=-)/g, '%2D')} -->`
}
