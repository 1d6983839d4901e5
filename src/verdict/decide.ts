import type { Check, Policy, Report, Verdict } from '../documents/index.js'
import { withDemanded } from './demanded.js'
import { effectOf } from './effect.js'
import { failureSummary, summarise } from './summary.js'
import { waiverNotes } from './waiver-notes.js'
import { applyWaivers } from './waivers.js'

/** Where everything came from: what a report says beside the checks. */
export type Provenance = Pick<Report, 'candidate' | 'baseline' | 'notes' | 'seed' | 'tool' | 'run'> & {
  readonly task?: Report['task']
  readonly changedPolicy?: readonly string[]
}

/**
 * The verdict: every check's effect under the policy, and the report that says so. What the policy asks of the data and no check answers is missing.
 *
 * `error` if any check is an error or nothing was examined, else `fail` if any blocks, else `warn` if any warns, else `pass`.
 */
export function decide(checks: readonly Check[], policy: Policy, provenance: Provenance): Report {
  const demanded = withDemanded(checks, policy)
  const { checks: judged, outcomes } = applyWaivers(demanded, policy.waivers, provenance.run.time.slice(0, 10))
  const verdict = verdictOf(judged, policy.when)
  const blocking = judged.filter((check) => effectOf(check, policy.when) === 'block')
  return {
    ...frame(policy, provenance),
    verdict,
    blocked: verdict === 'fail' || verdict === 'error',
    summary: summarise(judged, blocking),
    checks: [...judged],
    waivers: [...outcomes],
    notes: [...provenance.notes, ...waiverNotes(outcomes)]
  }
}

/** The report of a run that measured nothing trustworthy. It blocks. */
export function failedReport(errors: readonly string[], policy: Policy, provenance: Provenance): Report {
  return {
    ...frame(policy, provenance),
    verdict: 'error',
    blocked: true,
    summary: failureSummary(errors),
    errors: [...errors]
  }
}

/**
 * The report of a model that a proposal has nothing to do with: nothing was judged, which is a pass, and said to be no judgement.
 *
 * @param jobs checks on the jobs before this one: those that did not succeed block all the same
 */
export function notRelevantReport(
  why: NonNullable<Report['notRelevant']>,
  policy: Policy,
  { jobs, ...provenance }: Provenance & { readonly jobs: readonly Check[] }
): Report {
  const blocked = jobs.some(({ status }) => status !== 'pass')
  return {
    ...frame(policy, provenance),
    verdict: blocked ? 'error' : 'pass',
    blocked,
    summary: blocked ? summarise(jobs, jobs) : notRelevantSummary(why),
    checks: [...jobs],
    notRelevant: why
  }
}

/**
 * Why nothing is judged, in a line.
 *
 * @example notRelevantSummary({ changedFiles: 12, paths: ['models/**'] }) // => 'not relevant: none of 12 changed files is under models/**'
 */
export function notRelevantSummary({ changedFiles, paths }: NonNullable<Report['notRelevant']>): string {
  if (changedFiles === 0) return 'not relevant: no file is changed'
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
  const under = `under ${paths.slice(0, 5).join(', ')}${more}`
  return changedFiles === 1
    ? `not relevant: the changed file is not ${under}`
    : `not relevant: none of ${changedFiles} changed files is ${under}`
}

/** Statuses of checks that looked at something. */
const examined: readonly Check['status'][] = ['pass', 'fail', 'inconclusive', 'incomparable', 'no-baseline']

/** Families whose checks look at the circumstances, not at the model. */
const circumstances: readonly string[] = ['baseline', 'policy', 'job', 'leg']

function verdictOf(checks: readonly Check[], when: Policy['when']): Verdict {
  if (!checks.some(({ status, family }) => !circumstances.includes(family) && examined.includes(status))) return 'error'
  if (checks.some(({ status }) => status === 'error')) return 'error'
  const effects = checks.map((check) => effectOf(check, when))
  if (effects.includes('block')) return 'fail'
  return effects.includes('warn') ? 'warn' : 'pass'
}

function frame(policy: Policy, { task, changedPolicy, ...provenance }: Provenance): Report {
  return {
    schema: 'model-gate/report@1',
    verdict: 'error',
    blocked: true,
    summary: '',
    model: policy.model,
    ...(task !== undefined && { task }),
    confidence: policy.confidence,
    candidate: provenance.candidate,
    baseline: provenance.baseline,
    policy: {
      digest: policy.digest,
      ...(policy.floor && { floor: { ...policy.floor } }),
      effective: { ...policy.source }
    },
    checks: [],
    changedPolicy: [...(changedPolicy ?? [])],
    waivers: [],
    notes: provenance.notes,
    errors: [],
    seed: provenance.seed,
    tool: provenance.tool,
    run: provenance.run
  }
}
