import { MeasurementError } from '../documents/index.js'
import type { Connection } from './connection.js'
import { refused } from './failure.js'
import { commitAt } from './git-objects.js'
import { everyPage, hasNextPage } from './pages.js'
import { dependabot } from './triggering-run.js'
import { pullOf, type WorkflowRun } from './workflow-run.js'

/** The run that judged the pull request of a merge group, and the attempt that counts. */
export interface QueuedPull {
  readonly number: number
  readonly run: { readonly id: number; readonly attempt: number }
}

/** What is known of a merge group. */
export interface Group {
  readonly run: Pick<WorkflowRun, 'sha' | 'groupBase' | 'baseBranch'>
  /** `GITHUB_REF`. Its number is a hint: whatever pull request it names must be the group's. */
  readonly ref: string
  /** Path of the workflow in the repository, such as `.github/workflows/model-gate.yml`. */
  readonly workflow: string
}

/** The branch of a group, which only GitHub makes. */
const groupRef = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/**
 * The newest run of the same workflow that judged the one pull request of a merge group, where only code that the group holds, too, or its base did,
 * can have been in it. A run is listed by its head commit and does not say what that was merged into: a second pull request of the branch, or another
 * base, would have brought a workflow that nobody reviewed.
 *
 * @throws MeasurementError with what is not so, a clause: then nothing of that run counts
 */
export async function queuedPull(connection: Connection, group: Group): Promise<QueuedPull> {
  const number = Number(
    groupRef.exec(group.ref)?.[1] ?? no(`its branch ${JSON.stringify(group.ref)} names no pull request`)
  )
  const pull = await pullRequestAt(connection, number)
  const { headSha, fork, baseRef } = pullOf(pull)
  if (fork) no(`#${number} is from a fork`)
  if (baseRef !== group.run.baseBranch) no(`#${number} is for another branch`)
  await demandAlone(connection, group, { number, headSha })
  await demandOneBase(connection, number, pull.head)
  return { number, run: await newestRun(connection, group.workflow, pull) }
}

function no(message: string): never {
  throw new MeasurementError({ message })
}

type Pull = Awaited<ReturnType<Connection['octokit']['rest']['pulls']['get']>>['data']

const readsPulls = 'pull-requests: read'
const readsRuns = 'actions: read'

async function pullRequestAt({ octokit, owner, repo }: Connection, number: number): Promise<Pull> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number }).catch((error: unknown) => {
    throw refused(error, `read the pull request #${number}`, readsPulls)
  })
  return data
}

/** The group is its base and this head: as a merge, or pressed into one commit, whose files are then all that speaks for it. */
async function demandAlone(
  connection: Connection,
  { run }: Group,
  { number, headSha }: { readonly number: number; readonly headSha: string }
): Promise<void> {
  const { parents } = await commitAt(connection, run.sha)
  const [base, head, ...others] = parents
  if (base !== run.groupBase || others.length > 0 || (head !== undefined && head !== headSha))
    no(`the group is more than the head of #${number} on its base`)
}

/** After one of these a run of the same head was a merge into another branch. */
const otherBase = /base/

/** The branch has had this one pull request, and that has had this one base. */
async function demandOneBase({ octokit, owner, repo }: Connection, number: number, head: Pull['head']): Promise<void> {
  const pulls = await everyPage(
    (page) => octokit.rest.pulls.list({ owner, repo, state: 'all', head: `${owner}:${head.ref}`, ...page }),
    'list the pull requests of the branch',
    readsPulls
  )
  const ofBranch = pulls.filter((other) => other.head.ref === head.ref && other.head.repo?.id === head.repo?.id)
  if (ofBranch.length !== 1 || ofBranch[0]?.number !== number)
    no(`the branch ${JSON.stringify(head.ref)} has had other pull requests than #${number}`)
  const events = await everyPage(
    (page) => octokit.rest.issues.listEvents({ owner, repo, issue_number: number, ...page }),
    'read what happened to the pull request',
    readsPulls
  )
  if (events.some(({ event }) => otherBase.test(event))) no(`#${number} has had another base`)
}

/** The newest one decides: an older one that was green says nothing against it. */
async function newestRun(
  { octokit, owner, repo }: Connection,
  workflow: string,
  { number, head, created_at: opened }: Pull
): Promise<QueuedPull['run']> {
  const { data, headers } = await octokit.rest.actions
    .listWorkflowRunsForRepo({ owner, repo, head_sha: head.sha, event: 'pull_request', per_page: 100 })
    .catch((error: unknown) => {
      throw refused(error, `list the runs of #${number}`, readsRuns)
    })
  if (hasNextPage(headers)) no(`#${number} has more than 100 runs`)
  const runs = data.workflow_runs.filter(
    (run) => run.head_sha === head.sha && run.event === 'pull_request' && run.path.split('@')[0] === workflow
  )
  const newest = runs.sort((a, b) => b.id - a.id)[0] ?? no(`the newest commit of #${number} has no run of ${workflow}`)
  const { id, conclusion, repository, actor, triggering_actor: again } = newest
  const run = `the run ${id} of #${number}`
  if (conclusion !== 'success') no(`${run} ended with ${conclusion ?? 'nothing yet'}`)
  // Of a head that is gone the repository is null, whatever the types say.
  if ((newest.head_repository as { id: number } | null)?.id !== repository.id) no(`${run} is of a fork`)
  if (newest.head_branch !== head.ref) no(`${run} is of another branch`)
  if (!(Date.parse(newest.created_at) >= Date.parse(opened))) no(`${run} is older than the pull request`)
  if ([actor, again].some((account) => account?.login === dependabot)) no(`${run} is of Dependabot`)
  return { id, attempt: newest.run_attempt ?? 1 }
}
