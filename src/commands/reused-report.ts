import { ageInDays } from '../baseline/index.js'
import { MeasurementError, parseReport, type Checks, type Report } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { documentsOfRun, queuedPull } from '../github/index.js'
import { workflowPath, type Made } from './fingerprint.js'
import { gateDocuments } from './gate-documents.js'
import type { Host } from './github-workspace.js'
import { legOf } from './leg.js'
import { handedReport } from './promotion-documents.js'

/**
 * The report of a merge group out of that of its pull request: the numbers are taken, and judged again by the policy, the baseline and the clock of
 * now. Only a green one is: what would block is measured here.
 *
 * @throws MeasurementError with why nothing is taken, a clause
 */
export async function reusedReport(
  fingerprint: string,
  made: Made,
  { host: { run, connection }, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<Report> {
  const { located, inputs, jobs } = made
  const leg = legOf(inputs.leg)
  const { model } = located.policy
  const workflow = workflowPath(frontend.environment)
  const pull = await queuedPull(connection, { run, ref: frontend.environment['GITHUB_REF'] ?? '', workflow })
  const whose = `run ${pull.run.id} of #${pull.number}`
  const documents = await documentsOfRun(
    connection,
    pull.run,
    (document) => document.kind === 'report' && document.leg === leg && [model, 'all'].includes(document.model)
  )
  const bytes = handedReport(documents, located.policy) ?? no(`the ${whose} has no report of ${model}`)
  const report = parseReport(new TextDecoder().decode(bytes), `report of the ${whose}`)
  refuseUnlike(report, { fingerprint, model, whose })
  const judged = await gateDocuments(
    { checks: () => [checksOf(report, made, frontend)], measured: () => Promise.resolve(undefined) },
    { ...located, workspace: { ...located.workspace, reportedBy: reusedFrom(pull) } },
    { frontend, jobs, seed: report.seed, given: { reference: inputs.reference } }
  )
  if (!isGreen(judged)) no(`the ${whose}, judged now, is no longer green: ${judged.summary}`)
  frontend.log.info(`${model}: ${reusedFrom(pull)}`)
  return { ...judged, run: { ...judged.run, fingerprint, tried: [...made.production.found.tried] } }
}

function no(message: string): never {
  throw new MeasurementError({ message })
}

function isGreen({ verdict, blocked }: Report): boolean {
  return (verdict === 'pass' || verdict === 'warn') && !blocked
}

function refuseUnlike(
  report: Report,
  { fingerprint, model, whose }: { readonly fingerprint: string; readonly model: string; readonly whose: string }
): void {
  if (report.model !== model) no(`the report of the ${whose} is of another model`)
  if (report.override !== undefined) no(`the ${whose} was overridden`)
  if (!isGreen(report) || report.errors.length > 0) no(`the report of the ${whose} is not green`)
  if (report.notRelevant !== undefined) no(`the ${whose} measured nothing`)
  if (report.run.fingerprint === undefined) no(`the report of the ${whose} has no fingerprint`)
  if (report.run.fingerprint !== fingerprint)
    no(`the ${whose} has another fingerprint: its files, its base, the baseline, the bundle or the step is another`)
}

/** The answers of a report, with the age that the baseline has now. */
function checksOf(report: Report, { production: { found } }: Made, { now }: Frontend): Checks {
  const { model, candidate, seed, checks } = report
  const { reference, version } = found
  return {
    schema: 'model-gate/checks@1',
    model,
    candidate,
    baseline: { ...report.baseline, ...(found.madeAt && { ageDays: ageInDays(found.madeAt, now()) }) },
    ...(reference !== undefined && { found: { reference, ...(version !== undefined && { version }) } }),
    seed,
    checks
  }
}

function reusedFrom({ number, run }: { readonly number: number; readonly run: { readonly id: number } }): string {
  return `The result is that of the run ${run.id} of the pull request #${number}: same files, policy and baseline.`
}
