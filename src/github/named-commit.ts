import { MeasurementError, UsageError } from '../documents/index.js'
import { isAncestor } from './ancestry.js'
import type { Connection } from './connection.js'
import { defaultBranchOf } from './default-branch.js'
import { forPull, openPulls, type ListedPull } from './open-pulls.js'
import { pullOf, type WorkflowRun } from './workflow-run.js'

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
 * itself. Nothing is taken from the event: who may dispatch says which commit, GitHub says what it is. Anybody can propose a commit of the
 * repository from a fork: such a pull request counts only where the commit is of no other.
 *
 * @throws MeasurementError where the commit is nobody's, or that of several pull requests
 */
export async function withPullRequest(connection: Connection, run: WorkflowRun): Promise<WorkflowRun> {
  const open = await openAt(connection, run.sha)
  const own = open.filter((pull) => !pullOf(pull).fork)
  if (own.length > 0) return forOne(run, own)
  const main = await defaultBranchOf(connection)
  if (await isAncestor(connection, run.sha, main.tip)) return { ...run, baseBranch: main.name }
  if (open.length > 0) return forOne(run, open)
  throw new MeasurementError({
    message: `the commit ${run.sha.slice(0, 12)} is neither the head of an open pull request nor on ${main.name}`,
    hint: 'Dispatch with the head of the pull request: a push may have replaced this one, or it was closed'
  })
}

function forOne(run: WorkflowRun, pulls: readonly ListedPull[]): WorkflowRun {
  const [pull, ...others] = pulls
  if (pull !== undefined && others.length === 0) return forPull(run, pull)
  const named = pulls.map(({ number, base }) => `#${number} into ${base.ref}`).join(', ')
  throw new MeasurementError({
    message: `the commit ${run.sha.slice(0, 12)} is the head of several open pull requests: ${named}`,
    hint: 'Close all but one, or push a commit to one of them'
  })
}

/** Looked for among all open ones: the pull requests of a commit, which GitHub also lists, leave those of forks out. */
async function openAt(connection: Connection, sha: string): Promise<readonly ListedPull[]> {
  const own = `${connection.owner}/${connection.repo}`.toLowerCase()
  const open = await openPulls(connection)
  return open.filter(({ head, base }) => head.sha === sha && base.repo.full_name.toLowerCase() === own)
}
