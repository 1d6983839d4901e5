import type { Check, Limit, Report } from '../documents/index.js'
import { isAboutData, rowsCompared } from './data-row.js'
import { atLeast, atMost } from '../comparison/index.js'
import { count, plural } from './figures.js'
import { limitWords, sliceWords } from './row.js'

/** How the two sides' data relate, in words. */
const dataWords: Readonly<Record<Report['baseline']['sameData'], string>> = {
  proven: 'the same rows, proven by digest',
  'not-proven': 'not proven to be the same rows',
  different: 'different rows',
  're-evaluated': 'production measured again on the same rows',
  'no-baseline': 'nothing to compare with'
}

/** What was compared with what, as pieces of one line: some are code, all of it untrusted. */
export interface Comparison {
  /** What was looked at: a model, or data alone. Our own words. */
  readonly subject:
    'candidate' | 'candidate not measured' | 'candidate not measured,' | 'data' | 'data against the contract'
  readonly candidate: string | undefined
  /** Commit and reference of production; undefined where there is none. */
  readonly baseline:
    { readonly words: string; readonly commit: string | undefined; readonly reference: string | undefined } | undefined
  readonly facts: readonly string[]
}

export function comparisonOf({ candidate, baseline, run, checks }: Report): Comparison {
  const there = baseline.kind !== 'none'
  const data = rowsCompared(checks)
  // Without a check on the model nobody looked for a baseline of it.
  const onlyData = checks.length > 0 && checks.every(isAboutData)
  const unmeasured = candidate.kind === 'none'
  const age = baseline.ageDays === undefined ? [] : [`baseline ${ageWords(baseline.ageDays)} old`]
  return {
    subject: onlyData ? subjectOfData(checks) : unmeasured ? `candidate not measured${there ? ',' : ''}` : 'candidate',
    candidate: candidate.commit?.slice(0, 7),
    baseline: there
      ? {
          words: unmeasured ? 'the baseline is' : 'against baseline',
          commit: baseline.commit?.slice(0, 7),
          reference: run.baseline
        }
      : undefined,
    facts: [
      ...rowFacts(candidate),
      ...(unmeasured ? [] : [dataWords[baseline.sameData]]),
      ...(there ? age : []),
      ...(data === undefined ? [] : [data])
    ]
  }
}

/** @example ageWords(1.9) // => '1 day' */
export function ageWords(days: number): string {
  return days < 1 ? 'less than a day' : plural(Math.floor(days), 'day')
}

/**
 * A message of an error as its lines: what is wrong, and below it what to do, which is indented. Any other break is part of a text that was found, and
 * is shown as what it is.
 */
export function linesOfError(message: string): readonly string[] {
  return message.split(/\n {2}(?=\S)/)
}

function subjectOfData(checks: readonly Check[]): Comparison['subject'] {
  return checks.every(({ family }) => family === 'contract') ? 'data against the contract' : 'data'
}

function rowFacts({ kind, rows }: Report['candidate']): readonly string[] {
  if (rows !== undefined) return [plural(rows, 'row')]
  return kind === 'numbers' ? ['bare numbers, no rows'] : []
}

/** What a reader must know and no check says; first what the base branch says of the failures, last which bounds are met and not proven. */
export function notesOf({ notes, run, checks }: Report): readonly string[] {
  return [...(run.onBase ?? []), ...notes, ...unprovenNote(checks)]
}

/** How many bounds a note names. */
const MOST_NAMED = 5

function unprovenNote(checks: readonly Check[]): readonly string[] {
  const unproven = checks.flatMap((check) => check.limits.filter(isUnproven).map((limit) => boundWords(check, limit)))
  if (unproven.length === 0) return []
  const more = unproven.length > MOST_NAMED ? ` and ${count(unproven.length - MOST_NAMED)} more` : ''
  return [`Met, and not proven by these rows: ${unproven.slice(0, MOST_NAMED).join(', ')}${more}`]
}

/** A floor or ceiling that the estimate meets and its interval does not. */
function isUnproven({ status, rule, value, of, interval }: Limit): boolean {
  if (status !== 'pass' || of !== 'candidate' || interval === undefined) return false
  return rule === 'min' ? !atLeast(interval.low, value) : rule === 'max' && !atMost(interval.high, value)
}

function boundWords({ subject, slice }: Check, limit: Limit): string {
  const where = slice === undefined ? '' : ` in ${sliceWords(slice)}`
  return `${limitWords(limit)} of ${subject}${where}`
}

/**
 * What was not held against anything, where the verdict lets it through: nobody should take that for a pass. What was asked for and not found, and how to
 * make it block.
 */
export function notAPassWords({ checks, verdict, run }: Report): readonly string[] {
  if (verdict === 'fail' || verdict === 'error') return []
  const model = checks.some(({ limits }) => limits.some(({ status }) => status === 'no-baseline'))
  const data = checks.some((check) => isAboutData(check) && check.status === 'no-baseline')
  if (!model && !data) return []
  return [
    ...(model ? ['Regressions against production were not checked.'] : []),
    ...(data ? ['There was nothing to hold the data against.'] : []),
    ...placesWithout(run.tried),
    'Where there must be one, let the policy say `when: { no-baseline: block }`.'
  ]
}

/** Whether these words name every place that was asked. */
export function namesPlaces(report: Report): boolean {
  return notAPassWords(report).length > 0 && placesAsked(report.run.tried).length <= MOST_NAMED
}

function placesAsked(tried: Report['run']['tried']): Report['run']['tried'] {
  return tried.filter(({ result }) => result !== 'not-tried')
}

function placesWithout(tried: Report['run']['tried']): readonly string[] {
  if (tried.some(({ result }) => result === 'used')) return []
  const asked = placesAsked(tried)
    .slice(0, MOST_NAMED)
    .map(({ reference, detail }) => `${reference} (${detail})`)
  return asked.length === 0 ? [] : [`Asked for a baseline, and had none: ${asked.join(', ')}.`]
}

/** @example effectWords({ blocked: true }) // => 'This blocks the merge.' */
export function effectWords({ blocked }: Pick<Report, 'blocked'>): string {
  return blocked ? 'This blocks the merge.' : 'This does not block the merge.'
}

/** The worst of several verdicts decides. */
export function overallVerdict(reports: readonly Pick<Report, 'verdict'>[]): Report['verdict'] {
  const order = ['error', 'fail', 'warn', 'pass'] as const
  return order.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'error'
}

/**
 * Who let a verdict of fail through.
 *
 * @example overrideWords({ by: 'ann', role: 'maintain', at: '2026-11-28T12:00:00Z' }) // => 'overridden by @ann, maintain, 2026-11-28 12:00 UTC'
 */
export function overrideWords({
  by,
  role,
  at,
  byAuthor = false
}: Pick<Override, 'by' | 'role' | 'at'> & Partial<Override>): string {
  const who = byAuthor ? `@${by}, the author, ${role}` : `@${by}, ${role}`
  return `overridden by ${who}, ${at.slice(0, 16).replace('T', ' ')} UTC`
}

type Override = NonNullable<Report['override']>

/** The override that decides for several models: none where anything still blocks. */
export function overallOverride(reports: readonly Pick<Report, 'blocked' | 'override'>[]): Override | undefined {
  if (reports.some(({ blocked }) => blocked)) return undefined
  return reports.find(({ override }) => override !== undefined)?.override
}

/** The one line for several models: how many have which verdict, the worst first. */
export function overallSummary(reports: readonly Pick<Report, 'verdict' | 'summary' | 'notRelevant'>[]): string {
  if (reports.length === 0) return 'nothing was measured'
  if (reports.length === 1) return reports[0]!.summary
  const counted = (verdict: Report['verdict'] | 'not relevant'): number =>
    reports.filter((report) => (isPassedBy(report) ? 'not relevant' : report.verdict) === verdict).length
  const told = verdictsOfModels.map(([verdict, words]) => [counted(verdict), words] as const).filter(([of]) => of > 0)
  const all = `of ${plural(reports.length, 'model')}`
  return told.map(([of, words], index) => `${count(of)}${index === 0 ? ` ${all}` : ''} ${words}`).join(', ')
}

/** What is said of models with a verdict, the worst first. */
const verdictsOfModels = [
  ['error', 'could not be judged'],
  ['fail', 'failed'],
  ['warn', 'passed with warnings'],
  ['pass', 'passed'],
  ['not relevant', 'not relevant']
] as const

/** Whether nothing was judged, and nothing else blocks. */
export function isPassedBy({ notRelevant, verdict }: Pick<Report, 'notRelevant' | 'verdict'>): boolean {
  return notRelevant !== undefined && verdict === 'pass'
}
