import type { Connection } from './connection.js'
import { refused } from './failure.js'
import type { TriggeringRun } from './triggering-run.js'
import { pullOf, type WorkflowRun } from './workflow-run.js'

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
  const listed = await openFrom(connection, `${headRepository.owner}:${headBranch}`)
  const ofBranch = listed.filter((each) => isOf(each, triggeredBy))
  const ofCommit = ofBranch.filter(({ head }) => head.sha === triggeredBy.headSha)
  const [pull, ...others] = ofCommit
  if (pull === undefined) return { ...run, unmatched: noneOf(ofBranch) }
  if (others.length > 0)
    return { ...run, unmatched: `its commit is the head of several open pull requests: ${numbersOf(ofCommit)}` }
  const { merge_commit_sha: testMerge } = pull
  return {
    ...run,
    baseBranch: pull.base.ref,
    // The job has the token of the repository, whoever the pull request is of.
    pull: { ...pullOf(pull), readOnly: false, ...(testMerge !== null && { testMerge }) }
  }
}

type Listed = Awaited<ReturnType<Connection['octokit']['rest']['pulls']['list']>>['data']

async function openFrom({ octokit, owner, repo }: Connection, head: string): Promise<Listed> {
  const found: Listed = []
  for (let page = 1; ; page++) {
    const { data, headers } = await octokit.rest.pulls
      .list({ owner, repo, state: 'open', head, per_page: 100, page })
      .catch((error: unknown) => {
        throw refused(error, 'list the open pull requests', 'pull-requests: read')
      })
    found.push(...data)
    if (!/\brel="?next\b/.test(headers.link ?? '')) return found
  }
}

/** By ids and the commit: names can be given to another repository, and branches of forks are called like others. */
function isOf({ state, head, base }: Listed[number], { headRepository, repositoryId }: TriggeringRun): boolean {
  // GitHub's description has no null here, its answers do.
  const from = head.repo as { readonly id: number } | null
  return state === 'open' && from?.id === headRepository?.id && base.repo.id === repositoryId
}

function noneOf(ofBranch: Listed): string {
  return ofBranch.length === 0
    ? 'no open pull request has its commit at the head'
    : `another commit is at the head by now of ${numbersOf(ofBranch)}`
}

function numbersOf(pulls: Listed): string {
  return pulls.map(({ number }) => `#${number}`).join(', ')
}
