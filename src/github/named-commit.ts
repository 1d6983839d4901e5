import { MeasurementError, UsageError } from '../documents/index.js'
import type { Connection } from './connection.js'
import { failureOf, refused } from './failure.js'
import { forPull, openPulls, type ListedPull } from './open-pulls.js'
import type { WorkflowRun } from './workflow-run.js'

/** Events of a system outside, which say nothing of the commit that they are about. */
const dispatches: readonly string[] = ['repository_dispatch', 'workflow_dispatch']

/**
 * The run as one for a commit that an input names. Asks nothing yet.
 *
 * @throws UsageError on events that name their commit themselves
 */
export function runFor(sha: string, run: WorkflowRun): WorkflowRun {
  if (dispatches.includes(run.event)) return { ...run, sha, named: true }
  throw new UsageError({
    message: `the input sha is for ${dispatches.join(' and ')}, and this run is of ${run.event}`,
    hint: 'Leave it out: the event names the commit'
  })
}

/**
 * Finds the pull request whose head the named commit is. Where there is none, the commit must be one of the default branch, which is judged by
 * itself. Nothing is taken from the event: who may dispatch says which commit, GitHub says what it is.
 *
 * @throws MeasurementError where the commit is nobody's, or that of several pull requests
 */
export async function withPullRequest(connection: Connection, run: WorkflowRun): Promise<WorkflowRun> {
  const [pull, ...others] = await openAt(connection, run.sha)
  if (pull === undefined) {
    return { ...run, baseBranch: await demandOnDefaultBranch(connection, run.sha) }
  }
  if (others.length > 0) {
    const named = [pull, ...others].map(({ number, base }) => `#${number} into ${base.ref}`).join(', ')
    throw new MeasurementError({
      message: `the commit ${run.sha.slice(0, 12)} is the head of several open pull requests: ${named}`,
      hint: 'Close all but one, or push a commit to one of them'
    })
  }
  return forPull(run, pull)
}

/** Looked for among all open ones: the pull requests of a commit, which GitHub also lists, leave those of forks out. */
async function openAt(connection: Connection, sha: string): Promise<readonly ListedPull[]> {
  const own = `${connection.owner}/${connection.repo}`.toLowerCase()
  const open = await openPulls(connection)
  return open.filter(({ head, base }) => head.sha === sha && base.repo.full_name.toLowerCase() === own)
}

/** @returns the name of the default branch */
async function demandOnDefaultBranch({ octokit, owner, repo }: Connection, sha: string): Promise<string> {
  const { data } = await octokit.rest.repos.get({ owner, repo }).catch((error: unknown) => {
    throw refused(error, 'read the repository', 'contents: read')
  })
  const { default_branch: branch } = data
  const nobodys = new MeasurementError({
    message: `the commit ${sha.slice(0, 12)} is neither the head of an open pull request nor on ${branch}`,
    hint: 'Dispatch with the head of the pull request: a push may have replaced this one, or it was closed'
  })
  const compared = await octokit.rest.repos
    .compareCommitsWithBasehead({ owner, repo, basehead: `${sha}...${branch}`, per_page: 1 })
    .catch((error: unknown) => {
      if (failureOf(error).kind === 'not-found') throw nobodys
      throw refused(error, `compare the commit ${sha.slice(0, 12)} with ${branch}`, 'contents: read')
    })
  if (!['ahead', 'identical'].includes(compared.data.status)) throw nobodys
  return branch
}
