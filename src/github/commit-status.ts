import type { Log } from '../documents/index.js'
import type { Connection } from './connection.js'
import { failureOf } from './failure.js'
import { allPages } from './pages.js'
import { judgedCommit, type WorkflowRun } from './workflow-run.js'

/** A commit status as it should be. */
export interface WantedStatus {
  readonly context: string
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  /** At most 140 characters. */
  readonly description: string
}

/** A status with the address of the run that says it. */
type Said = WantedStatus & { readonly target_url: string }

/**
 * Writes a status of the commit that is judged. Success is not said where a later run said otherwise before: GitHub takes the newest status, whichever
 * run it is of, and that one is repeated. Never throws: what could not be written is a warning, and no verdict. Of a pending one it is a line of the
 * log, because the last one says it again.
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
    const own = { ...wanted, target_url: run.url }
    const said = wanted.state === 'success' ? ((await objection(wanted, { connection, run, sha })) ?? own) : own
    await octokit.rest.repos.createCommitStatus({ owner, repo, sha, ...said })
    const whose = said === own ? '' : `, because the later run ${said.target_url} says so`
    log.info(`commit status ${JSON.stringify(wanted.context)} of ${sha.slice(0, 12)}: ${said.state}${whose}`)
  } catch (error) {
    const { status, said, kind } = failureOf(error)
    const advice = kind === 'no-permission' ? '; the job needs the permission statuses: write' : ''
    const text = `could not write the commit status: ${status ?? 'no answer'} ${said}${advice}`
    if (wanted.state === 'pending') log.info(text)
    else log.warning(`${text}. The verdict is not affected.`)
  }
}

/** What the latest of the later runs said by a status of the same name, where it is not success. Its success proves nothing: any job may claim it. */
async function objection(
  { context }: WantedStatus,
  { connection, run, sha }: { readonly connection: Connection; readonly run: WorkflowRun; readonly sha: string }
): Promise<Said | undefined> {
  const { octokit, owner, repo } = connection
  const listed = await allPages((page) =>
    octokit.rest.repos.listCommitStatusesForRef({ owner, repo, ref: sha, ...page })
  )
  const runs = run.url.slice(0, -String(run.id).length)
  const runOf = (url: string | null): number => (url?.startsWith(runs) === true ? Number(url.slice(runs.length)) : 0)
  // GitHub lists the newest first, and takes names for one that differ in capitals alone.
  const [latest] = listed
    .filter((status) => status.context.toLowerCase() === context.toLowerCase() && status.state !== 'pending')
    .filter((status) => runOf(status.target_url) > run.id)
    .sort((a, b) => runOf(b.target_url) - runOf(a.target_url))
  if (latest === undefined || latest.state === 'success') return undefined
  const { state, description, target_url: target } = latest
  return {
    context,
    state: state === 'error' ? state : 'failure',
    description: description ?? '',
    target_url: target ?? run.url
  }
}
