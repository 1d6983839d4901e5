import { relative, resolve, sep } from 'node:path'

import { MeasurementError, UnreachableError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { checkedOutCommit } from '../git/index.js'
import {
  branchFirst,
  commitsBehind,
  connect,
  isAncestor,
  judgedCommit,
  judgingCommit,
  mergedPullRequest,
  refuseEvent,
  repositoryAt,
  runFor,
  tagsOf,
  workflowRun,
  type Connection,
  type JudgedRun,
  type WorkflowRun
} from '../github/index.js'
import { floorOnGitHub } from './floors.js'
import { readOnce } from './read-once.js'
import { reportedBy } from './reported-by.js'
import { openStored } from './stored-on-github.js'
import type { GivenHost } from './workspace-of.js'
import type { Standards, Workspace } from './workspace.js'

/** The workflow run that a command is a step of, and the GitHub that it may ask and tell. */
export interface Host {
  readonly run: WorkflowRun
  readonly connection: Connection
}

/**
 * The run, and a connection by the token of the job. Asks nothing yet.
 *
 * @throws UsageError on an event that the command must not run on
 */
export async function githubHost(
  { environment, log }: Frontend,
  { 'github-token': token, sha, onlyReads = false }: GivenHost
): Promise<Host> {
  const started = await workflowRun(environment)
  refuseEvent(started, onlyReads)
  const run = sha === undefined ? started : runFor(sha, started)
  return { run, connection: connect(token, { environment, owner: run.owner, repo: run.repository, log }) }
}

/** The repository on GitHub: what judges is read at the base commit, by the API; no checkout is needed for it. */
export async function githubWorkspace({ run, connection }: Host, frontend: Frontend): Promise<Workspace> {
  const judged = await judgingCommit(connection, run)
  const standards = await standardsOf(judged, { run, connection }, frontend)
  const candidateCommit = judgedCommit(run)
  if (run.named === true) await refuseOtherCheckout([candidateCommit, standards?.head.commit], frontend)
  const base = judged?.base.commit ?? run.before
  const branch = run.baseBranch
  return {
    ...(standards && { standards }),
    policyFolder: frontend.environment['GITHUB_WORKSPACE'] ?? frontend.workingDirectory,
    candidateCommit,
    ...((run.named === true || run.triggeredBy !== undefined) && { namedCommit: candidateCommit }),
    ...(run.triggeredBy && { reportedBy: reportedBy(run.triggeredBy) }),
    ...(run.named === true &&
      run.pull?.fork === true && {
        startsNothing: `#${run.pull.number} is of a fork, and a job on ${run.event} may write and has secrets`
      }),
    ...(run.pull && { pullRequest: run.pull.number }),
    record: {
      event: run.event,
      run: run.url,
      attempt: String(run.attempt),
      actor: run.actor,
      ...(run.triggeredBy && { measured: run.url.replace(/\d+$/, String(run.triggeredBy.id)) })
    },
    commitAt: async (ref) => {
      if (ref !== 'base') return repositoryAt(connection, await branchFirst(connection, ref))
      if (judged !== undefined) return judged.base
      if (base !== undefined) return repositoryAt(connection, base)
      throw new UnreachableError({
        message: `git:base: means the commit that a change is built on, and on ${run.event} there is none`,
        hint: 'Name a branch, such as git:main:<path>'
      })
    },
    readFloor: readOnce((reference) => floorOnGitHub(reference, connection)),
    openStored: (reference) =>
      openStored(connection, reference, {
        ...(branch !== undefined && { branch }),
        ownRun: run.id,
        ...(base !== undefined && { base })
      }),
    writerOf: async (reference) => {
      const { writerOnGitHub } = await import('./writer-on-github.js')
      return writerOnGitHub(reference, connection, { run, frontend })
    },
    tags: (beginning) => tagsOf(connection, beginning),
    behindBase: async (commit) => (base === undefined ? undefined : commitsBehind(connection, commit, base)),
    mergedPullRequest: (commit) => mergedPullRequest(connection, commit),
    isAncestor: (commit, descendant) => isAncestor(connection, commit, descendant)
  }
}

/**
 * A commit of the default branch that an input names is its own standard, read by the API as any other: the job may have no checkout. What a fork
 * says of its own measurement is not followed on a dispatch, nor what anybody says where another run has measured: it may name commands and
 * addresses, and the job may write and has secrets.
 */
async function standardsOf(
  judged: JudgedRun | undefined,
  { run, connection }: Host,
  frontend: Frontend
): Promise<Standards | undefined> {
  if (judged === undefined && run.named !== true) return undefined
  const repository = judged?.base ?? (await repositoryAt(connection, run.sha))
  const head = judged?.head ?? repository
  const trustsHead = run.triggeredBy === undefined && (run.named !== true || run.pull?.fork !== true)
  return { repository, head, prefix: prefixOf(frontend), policyPrefix: '', proposal: judged !== undefined, trustsHead }
}

/** A dispatch checks out the default branch unless it is told otherwise: its files would be measured for those of the commit that is judged. */
async function refuseOtherCheckout(
  judged: readonly (string | undefined)[],
  { workingDirectory }: Pick<Frontend, 'workingDirectory'>
): Promise<void> {
  const found = await checkedOutCommit(workingDirectory)
  if (found === undefined || judged.includes(found)) return
  throw new MeasurementError({
    message: `the checkout is of the commit ${found.slice(0, 12)}, and ${String(judged[0]).slice(0, 12)} is judged`,
    hint: 'Give actions/checkout the same commit as ref, or leave the checkout out: candidate.from needs none'
  })
}

/** Path of the working directory in the checkout, '' or ending in '/'. */
function prefixOf({ environment, workingDirectory }: Frontend): string {
  const root = environment['GITHUB_WORKSPACE']
  const inside = root === undefined ? '' : relative(resolve(root), workingDirectory)
  if (inside.startsWith('..')) {
    throw new MeasurementError({
      message: `the working directory is outside of the checkout`,
      hint: 'Give working-directory as a path in the repository'
    })
  }
  return inside === '' ? '' : `${inside.split(sep).join('/')}/`
}
