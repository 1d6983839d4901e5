import type { Check, Report } from '../documents/index.js'
import { isAboutData, rowsCompared } from './data-row.js'
import { sentence } from '../comparison/index.js'
import { count } from './figures.js'
import { isThin, thinStep } from './thin-data.js'

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
  readonly candidate: string | undefined
  /** Commit and reference of production; undefined where there is none. */
  readonly baseline: { readonly commit: string | undefined; readonly reference: string | undefined } | undefined
  readonly facts: readonly string[]
}

export function comparisonOf({ candidate, baseline, run, checks }: Report): Comparison {
  const there = baseline.sameData !== 'no-baseline'
  const data = rowsCompared(checks)
  // Without a check on the model nobody looked for a baseline of it.
  const onlyData = data !== undefined && checks.every(isAboutData)
  const age = baseline.ageDays === undefined ? [] : [`baseline ${count(Math.floor(baseline.ageDays))} days old`]
  return {
    candidate: candidate.commit?.slice(0, 7),
    baseline: there ? { commit: baseline.commit?.slice(0, 7), reference: run.baseline } : undefined,
    facts: [
      ...rowFacts(candidate),
      ...(onlyData && !there ? [] : [dataWords[baseline.sameData]]),
      ...(there ? age : []),
      ...(data === undefined ? [] : [data])
    ]
  }
}

function rowFacts({ kind, rows }: Report['candidate']): readonly string[] {
  if (rows !== undefined) return [`${count(rows)} rows`]
  return kind === 'numbers' ? ['bare numbers, no rows'] : []
}

/** What a reader must know and no check says; first what the base branch says of the failures. */
export function notesOf({ notes, run }: Report): readonly string[] {
  return [...(run.onBase ?? []), ...notes]
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
  const words = reports.map((report) => (isPassedBy(report) ? 'not relevant' : report.verdict))
  return (['error', 'fail', 'warn', 'pass', 'not relevant'] as const)
    .map((word) => ({ word, of: words.filter((each) => each === word).length }))
    .filter(({ of }) => of > 0)
    .map(({ word, of }) => `${of} of ${reports.length} models ${word}`)
    .join(', ')
}

/** Whether nothing was judged, and nothing else blocks. */
export function isPassedBy({ notRelevant, verdict }: Pick<Report, 'notRelevant' | 'verdict'>): boolean {
  return notRelevant !== undefined && verdict === 'pass'
}

/** What to do, without the likely cause: that is said beside the reason, and the same step of several checks is then one. */
export function stepOf({ nextStep, drift }: Pick<Check, 'nextStep' | 'drift'>): string {
  const cause = drift?.causes[0]
  const said = cause === undefined ? '' : `${sentence(cause)} `
  return said !== '' && nextStep.startsWith(said) ? nextStep.slice(said.length) : nextStep
}

/** Next steps of several checks, each once, in the order of the checks, with how many checks ask for it; last, how many rows the thin ones need. */
export function nextSteps(checks: readonly Check[]): readonly { step: string; of: number }[] {
  const thin = checks.filter(isThin)
  const others = checks.filter((check) => !isThin(check)).map(stepOf)
  const counts = new Map<string, number>()
  for (const step of others) if (step !== '') counts.set(step, (counts.get(step) ?? 0) + 1)
  const steps = [...counts].map(([step, of]) => ({ step, of }))
  return thin.length === 0 ? steps : [...steps, { step: thinStep(thin), of: thin.length }]
}
