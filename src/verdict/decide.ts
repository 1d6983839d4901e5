import type { Check, Policy, Report, Verdict } from '../documents/index.js'
import { withDemanded } from './demanded.js'
import { effectOf } from './effect.js'
import { summarise } from './summary.js'
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
    waivers: [...outcomes]
  }
}

/** The report of a run that measured nothing trustworthy. It blocks. */
export function failedReport(errors: readonly string[], policy: Policy, provenance: Provenance): Report {
  return {
    ...frame(policy, provenance),
    verdict: 'error',
    blocked: true,
    summary: 'nothing trustworthy was measured',
    errors: [...errors]
  }
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
    policy: { digest: policy.digest, effective: { ...policy.source } },
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
