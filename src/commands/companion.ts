import type { Side } from '../comparison/index.js'
import { MeasurementError, UsageError, type Check, type Policy } from '../documents/index.js'
import type { ExitCode, Frontend } from '../frontends/index.js'
import type { TriggeringRun } from '../github/index.js'
import type { Decided } from './outcome.js'
import { hostAsTold, type GivenHost } from './workspace-of.js'

/**
 * Ends a companion (`gate` on `workflow_run`) that has nothing to tell: the other run was of no pull request, or could comment itself.
 *
 * @returns the exit code, undefined where there is something to decide
 */
export async function idleCompanion(given: GivenHost, frontend: Frontend): Promise<ExitCode | undefined> {
  const { triggeredBy } = (await hostAsTold(frontend, given))?.run ?? {}
  if (triggeredBy === undefined) return undefined
  const { nothingToTell } = await import('../github/index.js')
  const reason = nothingToTell(triggeredBy)
  if (reason === undefined) return undefined
  const line = `Model gate: nothing to do. ${reason}`
  frontend.log.info(line)
  await frontend.publish({ summary: `${line}\n` })
  return 0
}

/**
 * Documents come from the other run alone: files of this job would be judged for it.
 *
 * @throws UsageError where an input names some
 */
export function refuseOwnDocuments(given: {
  readonly checks: readonly string[]
  readonly evaluation: readonly string[]
}): void {
  const named = (['checks', 'evaluation'] as const).filter((input) => given[input].length > 0)
  if (named.length === 0) return
  throw new UsageError(
    named.map((input) => ({
      message: `the input ${input} is not for workflow_run: documents are those that the other run handed over`,
      hint: 'Leave it out'
    }))
  )
}

/**
 * A candidate that another run measured, with rows where the policy asks for them: bare numbers instead are not held against the rows of production.
 *
 * @throws MeasurementError where it has none
 */
export function withRowsAskedFor<S extends Pick<Side, 'predictions'>>(side: S, { candidate, model }: Policy): S {
  if (candidate.predictions === undefined || side.predictions !== undefined) return side
  throw new MeasurementError({
    message: `what was handed over of the model ${JSON.stringify(model)} has no rows, and the policy asks for candidate.predictions`,
    hint: 'Hand over what `model-gate evaluate` writes, with its predictions.csv'
  })
}

/** Whether a run did not succeed, and nothing that is decided says why: a job of it may have failed that handed over nothing. */
export function isUnexplained({ conclusion }: Pick<TriggeringRun, 'conclusion'>, decided: readonly Decided[]): boolean {
  if (conclusion === 'success') return false
  return conclusion !== 'failure' || !decided.some(({ report }) => report.blocked)
}

/** The end of the other run as a check, like a job before the gate: only success is success. */
export function endOfRun({ id, conclusion = 'nothing' }: TriggeringRun): Check {
  return {
    id: 'job/pull-request-run',
    family: 'job',
    subject: 'pull-request-run',
    status: 'error',
    severity: 'block',
    limits: [],
    reason: `The run ${id} of the pull request ended with ${JSON.stringify(conclusion)}.`,
    nextStep: 'Look at the log of that run, and run it again; only success counts.'
  }
}
