import { MeasurementError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { fingerprintOf, type Made } from './fingerprint.js'
import type { Gated } from './gate-model.js'
import type { Host } from './github-workspace.js'
import { reusedReport } from './reused-report.js'

/** Events whose result a merge queue may take, and those that may take one. */
const events: readonly string[] = ['pull_request', 'merge_group']

/**
 * Gates a model whose policy says `merge-queue: reuse`. On a pull request the report gets its fingerprint; in a merge queue the report of the pull
 * request is taken where its fingerprint is that of the group. Whatever is not so, or cannot be read, is a reason to evaluate.
 *
 * @param evaluate measures and judges here
 */
export async function gateInQueue(
  made: Made,
  evaluate: () => Promise<Gated>,
  { host, frontend }: { readonly host: Host; readonly frontend: Frontend }
): Promise<Gated> {
  const { policy, notRelevant } = made.located
  if (notRelevant !== undefined || !events.includes(host.run.event) || host.run.named === true) return evaluate()
  const queued = host.run.event === 'merge_group'
  let fingerprint: string | undefined
  try {
    // Before any code of the change runs in this job.
    fingerprint = await fingerprintOf(made, { host, frontend })
    if (queued) return { report: await reusedReport(fingerprint, made, { host, frontend }) }
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    const reason = error.message.replace(/\s*\n\s*/g, '. ')
    const note = queued
      ? `Evaluated in the merge queue, because ${reason}`
      : `A merge queue will evaluate again, because ${reason}`
    frontend.log.info(`${policy.model}: ${note}`)
    return withRecord(await evaluate(), { fingerprint, notes: [note] })
  }
  return withRecord(await evaluate(), { fingerprint, notes: [] })
}

function withRecord(
  gated: Gated,
  { fingerprint, notes }: { readonly fingerprint: string | undefined; readonly notes: readonly string[] }
): Gated {
  const { report } = gated
  const run = { ...report.run, ...(fingerprint !== undefined && { fingerprint }) }
  return { ...gated, report: { ...report, run, notes: [...report.notes, ...notes] } }
}
