import type { Connection } from './connection.js'
import { forPull, openPulls, type ListedPull } from './open-pulls.js'
import type { TriggeringRun } from './triggering-run.js'
import type { WorkflowRun } from './workflow-run.js'

/**
 * Finds the pull request that the triggering run was for: the one that is open, whose head is the same commit of the same repository, and that is
 * for this repository. Nothing that the run wrote is asked.
 *
 * @returns the run with its pull request, or with the reason why no single one was found
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function withTriggeringPull(connection: Connection, run: WorkflowRun): Promise<WorkflowRun> {
  const { triggeredBy } = run
  if (triggeredBy === undefined) return run
  const { headRepository, headBranch } = triggeredBy
  if (headRepository === undefined || headBranch === undefined)
    return { ...run, unmatched: 'the repository or the branch of its head is gone' }
  const listed = await openPulls(connection, `${headRepository.owner}:${headBranch}`)
  const ofBranch = listed.filter((each) => isOf(each, triggeredBy))
  const ofCommit = ofBranch.filter(({ head }) => head.sha === triggeredBy.headSha)
  const [pull, ...others] = ofCommit
  if (pull === undefined) return { ...run, unmatched: noneOf(ofBranch) }
  if (others.length > 0)
    return { ...run, unmatched: `its commit is the head of several open pull requests: ${numbersOf(ofCommit)}` }
  return forPull(run, pull)
}

/** By ids and the commit: names can be given to another repository, and branches of forks are called like others. */
function isOf({ head, base }: ListedPull, { headRepository, repositoryId }: TriggeringRun): boolean {
  // GitHub's description has no null here, its answers do.
  const from = head.repo as { readonly id: number } | null
  return from?.id === headRepository?.id && base.repo.id === repositoryId
}

function noneOf(ofBranch: readonly ListedPull[]): string {
  return ofBranch.length === 0
    ? 'no open pull request has its commit at the head'
    : `another commit is at the head by now of ${numbersOf(ofBranch)}`
}

function numbersOf(pulls: readonly ListedPull[]): string {
  return pulls.map(({ number }) => `#${number}`).join(', ')
}
