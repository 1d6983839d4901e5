import type { Report } from '../documents/index.js'
import { count } from './figures.js'

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

export function comparisonOf({ candidate, baseline, run }: Report): Comparison {
  const there = baseline.sameData !== 'no-baseline'
  const age = baseline.ageDays === undefined ? [] : [`baseline ${count(Math.floor(baseline.ageDays))} days old`]
  return {
    candidate: candidate.commit?.slice(0, 7),
    baseline: there ? { commit: baseline.commit?.slice(0, 7), reference: run.baseline } : undefined,
    facts: [...rowFacts(candidate), dataWords[baseline.sameData], ...(there ? age : [])]
  }
}

function rowFacts({ kind, rows }: Report['candidate']): readonly string[] {
  if (rows !== undefined) return [`${count(rows)} rows`]
  return kind === 'numbers' ? ['bare numbers, no rows'] : []
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

/** The one line for several models: how many have which verdict, the worst first. */
export function overallSummary(reports: readonly Pick<Report, 'verdict' | 'summary'>[]): string {
  if (reports.length === 0) return 'nothing was measured'
  if (reports.length === 1) return reports[0]!.summary
  return (['error', 'fail', 'warn', 'pass'] as const)
    .map((verdict) => ({ verdict, of: reports.filter((report) => report.verdict === verdict).length }))
    .filter(({ of }) => of > 0)
    .map(({ verdict, of }) => `${of} of ${reports.length} models ${verdict}`)
    .join(', ')
}

/** Next steps of several checks, each once, in the order of the checks, with how many checks ask for it. */
export function nextSteps(checks: readonly { readonly nextStep: string }[]): readonly { step: string; of: number }[] {
  const counts = new Map<string, number>()
  for (const { nextStep } of checks) if (nextStep !== '') counts.set(nextStep, (counts.get(nextStep) ?? 0) + 1)
  return [...counts].map(([step, of]) => ({ step, of }))
}
