import { digestOf, MeasurementError, UsageError, type Evaluation, type Report } from '../documents/index.js'
import { logEvaluation } from '../baseline/index.js'
import type { Frontend } from '../frontends/index.js'
import { renderJson, renderMarkdown } from '../report/index.js'
import { gateParameters } from './gate-parameters.js'
import type { LocatedPolicy } from './load-policies.js'

/** A model that was judged, and what was measured of it where anything was; no rows of it. */
export interface Measured {
  readonly located: LocatedPolicy
  readonly report: Report
  readonly evaluation?: Evaluation | undefined
}

/**
 * Logs what was measured where the policy says `log:`. The verdict is out by then and stays: a place for the history that cannot be reached, such as
 * from a fork without secrets, is a warning.
 */
export async function logMeasured(
  { located: { policy, workspace }, report, evaluation }: Measured,
  { environment, log, workingDirectory: directory }: Frontend
): Promise<void> {
  if (policy.log === undefined || report.notRelevant !== undefined) return
  if (evaluation === undefined) {
    const hint = 'the job that decides logs what `run` measured or `evaluate` handed over'
    log.warning(`${policy.model}: nothing was logged to MLflow, because nothing was measured: ${hint}`)
    return
  }
  const { candidateCommit, pullRequest, record } = workspace
  const bytes = new TextEncoder().encode(renderJson(report))
  const gated = {
    model: report.model,
    evaluation,
    ...(candidateCommit !== undefined && { commit: candidateCommit }),
    ...(pullRequest !== undefined && { pullRequest }),
    ...(record?.run !== undefined && { run: record.run }),
    reportDigest: digestOf(bytes),
    report: bytes,
    verdict: report.verdict,
    parameters: gateParameters(policy, report)
  }
  log.phase(`${policy.model}: logging to MLflow`)
  try {
    const written = await logEvaluation(gated, renderMarkdown([report]), { environment, log, directory })
    log.info(`${policy.model}: logged as ${written}`)
  } catch (error) {
    if (!(error instanceof MeasurementError) && !(error instanceof UsageError)) throw error
    log.warning(`${policy.model}: the evaluation was not logged to MLflow; the verdict stands. ${error.message}`)
  }
}
