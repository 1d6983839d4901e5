import type { Connection } from './connection.js'
import { refused } from './failure.js'
import type { WorkflowRun } from './workflow-run.js'

/**
 * A run that is run again, as one for the base branch that its pull request has now. Its event is that of the first attempt, up to 30 days old, and
 * its check is the newest of the commit: the policy of another branch must not give it.
 *
 * @throws MeasurementError where GitHub does not say which that is
 */
export async function withPresentBase(connection: Connection, run: WorkflowRun): Promise<WorkflowRun> {
  const { event, attempt, pull } = run
  if (event !== 'pull_request' || pull === undefined || attempt === 1) return run
  const { octokit, owner, repo } = connection
  const { data: now } = await octokit.rest.pulls
    .get({ owner, repo, pull_number: pull.number })
    .catch((error: unknown) => {
      throw refused(error, 'read which branch the pull request is for now', 'pull-requests: read')
    })
  const { ref: baseRef, sha: baseSha } = now.base
  if (baseRef === pull.baseRef) return run
  return { ...run, baseBranch: baseRef, pull: { ...pull, baseRef, baseSha, baseChanged: true } }
}
