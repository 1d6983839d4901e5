import { MeasurementError, type Repository } from '../documents/index.js'
import { isAncestor } from './ancestry.js'
import type { Connection } from './connection.js'

import { repositoryAt, repositoryOf } from './commit-repository.js'
import { commitAt, type Commit } from './git-objects.js'
import type { PullRequest, WorkflowRun } from './workflow-run.js'

/** The commit that judges a run, and the one that is judged. */
export interface JudgedRun {
  readonly base: Repository
  readonly head: Repository
}

/** Events on which the run's own commit is the standard, where nobody proposes anything. */
const ownStandard: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/**
 * Finds the commit at which policy and standards are read.
 *
 * On a pull request it is the first parent of the test merge; where that is one into another branch or from before the pull request was for this one,
 * the tip of the base branch. In a merge queue it is the tip of the branch: the commit that a group is built on may be a group that waits before it,
 * which nobody has merged. Of a pull request that the event does not name (a dispatch for its head, the
 * end of its run) it is the tip of its base branch; where there is none, of the default branch, with nothing proposed. Of a branch that a person
 * dispatches it is the tip of the default branch.
 *
 * @returns undefined where the run's own commit is the standard
 * @throws MeasurementError on events that this version does not know, and where the run is for a merge of another head
 */
export async function judgingCommit(connection: Connection, run: WorkflowRun): Promise<JudgedRun | undefined> {
  const looksUp = run.named === true || run.triggeredBy !== undefined
  if (looksUp && run.pull !== undefined) return byTip(connection, run.pull)
  if (run.triggeredBy !== undefined) {
    const base = await repositoryAt(connection, run.sha)
    return { base, head: base }
  }
  if (run.proposes === true && run.named !== true) return byDefaultBranch(connection, run)
  if (ownStandard.includes(run.event)) return undefined
  if (run.event === 'pull_request' && run.pull !== undefined) {
    const merge = await commitAt(connection, run.sha)
    return { base: await baseOf(merge, run.pull, connection), head: repositoryOf(connection, merge) }
  }
  if (run.event === 'merge_group' && run.baseBranch !== undefined) {
    const base = await repositoryAt(connection, `heads/${run.baseBranch}`)
    return { base, head: await repositoryAt(connection, run.sha) }
  }
  throw new MeasurementError({
    message: `nothing is judged on the event ${JSON.stringify(run.event)}`,
    hint: 'Run the gate on pull_request, merge_group and push'
  })
}

/** The base as it is now. The test merge stands for the head where it is of both; else what the base got meanwhile would count as the head's doing. */
async function byTip(connection: Connection, { baseRef, headSha, testMerge }: PullRequest): Promise<JudgedRun> {
  const tip = await commitAt(connection, `heads/${baseRef}`)
  const merge = testMerge === undefined ? undefined : await commitAt(connection, testMerge)
  const isCurrent = merge?.parents[0] === tip.sha && merge.parents[1] === headSha
  return {
    base: repositoryOf(connection, tip),
    head: isCurrent ? repositoryOf(connection, merge) : await repositoryAt(connection, headSha)
  }
}

/**
 * The merge, and what the event remembers, may still be of the branch that the pull request was for before: its policy must not judge. GitHub makes
 * the merge anew some time after the base branch was changed; one that is built on less than the event knows of the branch was made before.
 */
async function baseOf(merge: Commit, pull: PullRequest, connection: Connection): Promise<Repository> {
  const [first, second] = merge.parents
  const isMerge = second !== undefined && merge.sha !== pull.headSha
  if (isMerge && second !== pull.headSha) throw ofAnotherHead(merge, pull)
  const base = isMerge && first !== undefined ? first : pull.baseSha
  const tip = await commitAt(connection, `heads/${pull.baseRef}`)
  if (base === tip.sha || pull.baseChanged === true) return repositoryOf(connection, tip)
  const isCurrent = (await isAncestor(connection, base, tip.sha)) && (await isAncestor(connection, pull.baseSha, base))
  return isCurrent ? repositoryAt(connection, base) : repositoryOf(connection, tip)
}

/** GitHub makes the merge some time after a push: what was checked out would be an older commit than the one that gets the check. */
function ofAnotherHead({ sha }: Commit, { headSha }: PullRequest): MeasurementError {
  return new MeasurementError({
    message: `the test merge ${sha.slice(0, 12)} is of another commit of the pull request than ${headSha.slice(0, 12)}, which is judged`,
    hint: 'Push a commit, or close and reopen the pull request: GitHub then makes the merge anew'
  })
}

/** Whoever may push may dispatch: a branch of theirs must not bring the policy that judges it. */
async function byDefaultBranch(connection: Connection, { defaultBranch, sha }: WorkflowRun): Promise<JudgedRun> {
  if (defaultBranch === undefined)
    throw new MeasurementError({ message: 'the event of GitHub: repository: is missing' })
  return {
    base: await repositoryAt(connection, `heads/${defaultBranch}`),
    head: await repositoryAt(connection, sha)
  }
}
