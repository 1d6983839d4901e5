import type { Connection } from './connection.js'
import { everyPage } from './pages.js'
import { pullOf, type WorkflowRun } from './workflow-run.js'

/** A pull request as GitHub lists it. */
export type ListedPull = Awaited<ReturnType<Connection['octokit']['rest']['pulls']['list']>>['data'][number]

/**
 * All open pull requests of the repository.
 *
 * @param head `owner:branch`, where only those of that branch are meant
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function openPulls({ octokit, owner, repo }: Connection, head?: string): Promise<readonly ListedPull[]> {
  const asked = { owner, repo, state: 'open' as const, ...(head !== undefined && { head }) }
  const listed = await everyPage(
    (page) => octokit.rest.pulls.list({ ...asked, ...page }),
    'list the open pull requests',
    'pull-requests: read'
  )
  return listed.filter(({ state }) => state === 'open')
}

/** A run as one for a pull request that it was not started by: its job has the token of the repository, whoever the pull request is of. */
export function forPull(run: WorkflowRun, pull: ListedPull): WorkflowRun {
  const { merge_commit_sha: testMerge } = pull
  return {
    ...run,
    baseBranch: pull.base.ref,
    pull: { ...pullOf(pull), readOnly: false, ...(testMerge !== null && { testMerge }) }
  }
}
