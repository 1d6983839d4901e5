import type { Log } from '../documents/index.js'
import type { Connection } from './connection.js'
import { failureOf } from './failure.js'
import { judgedCommit, type WorkflowRun } from './workflow-run.js'

/** A commit status as it should be. */
export interface WantedStatus {
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  /** At most 140 characters. */
  readonly description: string
}

/**
 * Writes a status of the commit that is judged. Never throws: what could not be written is a warning, and no verdict. Of a pending one it is a
 * line of the log, because the last one says it again.
 */
export async function publishStatus(
  wanted: WantedStatus,
  { connection, run, log }: { readonly connection: Connection; readonly run: WorkflowRun; readonly log: Log }
): Promise<void> {
  if (run.pull?.readOnly === true) {
    log.info(`no commit status was written: the token of a fork only reads`)
    return
  }
  const { octokit, owner, repo } = connection
  const sha = judgedCommit(run)
  try {
    await octokit.rest.repos.createCommitStatus({ owner, repo, sha, target_url: run.url, ...wanted })
    log.info(`commit status ${JSON.stringify(wanted.context)} of ${sha.slice(0, 12)}: ${wanted.state}`)
  } catch (error) {
    const { status, said, kind } = failureOf(error)
    const advice = kind === 'no-permission' ? '; the job needs the permission statuses: write' : ''
    const text = `could not write the commit status: ${status ?? 'no answer'} ${said}${advice}`
    if (wanted.state === 'pending') log.info(text)
    else log.warning(`${text}. The verdict is not affected.`)
  }
}
