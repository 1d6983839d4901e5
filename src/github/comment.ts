import type { CommentMode, Log } from '../documents/index.js'
import { isLater, stateOf, withState, type CommentState } from './comment-state.js'
import type { Connection } from './connection.js'
import { failureOf } from './failure.js'
import { allPages } from './pages.js'
import { adviceOn, adviceOnFork } from './write-advice.js'
import type { PullRequest, WorkflowRun } from './workflow-run.js'

/** A comment as it should be. */
export interface WantedComment {
  /** Renders the body, its marker first, in at most so many UTF-16 units. */
  readonly body: (limit: number) => string
  /** First line of the body, by which the comment is found again. */
  readonly marker: string
  readonly digest: string
  /** `existing` brings up to date what is there and begins none. */
  readonly mode: CommentMode | 'existing'
  /** Whether the verdict blocks: `on-failure` begins a comment only then. */
  readonly blocked: boolean
}

/** What became of a comment. */
export type Published =
  | { readonly result: 'written'; readonly url: string }
  | { readonly result: 'unchanged'; readonly url: string }
  | { readonly result: 'none'; readonly reason: string }

interface Existing {
  readonly id: number
  readonly url: string
  readonly author: string
  readonly state: CommentState | undefined
}

/** GitHub takes 65,536; the rest is room for what it counts otherwise. Then shorter, where it still says that the text is too long. */
const limits = [60_000, 40_000, 20_000]

/**
 * Brings the one comment of a pull request up to date: found by marker and author on all pages, never written over by an older run, not written
 * where nothing changed, one left where two runs made two. Never throws: what could not be written is a warning, and no verdict.
 */
export async function publishComment(
  wanted: WantedComment,
  {
    connection,
    run,
    pull,
    log
  }: { readonly connection: Connection; readonly run: WorkflowRun; readonly pull: PullRequest; readonly log: Log }
): Promise<Published> {
  if (wanted.mode === 'never') return { result: 'none', reason: 'the policy wants no comment' }
  if (pull.readOnly) {
    for (const line of adviceOnFork) log.info(line)
    return { result: 'none', reason: 'the token of a fork only reads' }
  }
  // Of two companions the one of the later run is later, whichever was started first.
  const { id, attempt } = run.triggeredBy ?? run
  const state = { run: id, attempt, head: pull.headSha, digest: wanted.digest }
  try {
    return await upsert({ ...wanted, state }, connection, pull)
  } catch (error) {
    const failure = failureOf(error)
    log.warning(`could not write the comment of the pull request: ${failure.status ?? 'no answer'} ${failure.said}`)
    // On all other events the token is the repository's, whoever the pull request is of.
    for (const line of adviceOn(failure, { fork: pull.fork && run.event === 'pull_request' })) log.info(line)
    return { result: 'none', reason: failure.said }
  }
}

type Stated = WantedComment & { readonly state: CommentState }

async function upsert(wanted: Stated, connection: Connection, pull: PullRequest): Promise<Published> {
  const { octokit, owner, repo } = connection
  const { data: now } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull.number })
  if (now.state !== 'open') return { result: 'none', reason: 'the pull request is closed' }
  if (now.head.sha !== pull.headSha) return { result: 'none', reason: 'the pull request has a newer commit' }
  const [first, ...others] = await ownComments(connection, pull, wanted.marker)
  if (first === undefined) return create(wanted, connection, pull)
  for (const comment of [first, ...others]) if (await isNewer(comment, wanted, connection)) return laterRun
  const same = others.length === 0 && first.state?.digest === wanted.digest && wanted.mode !== 'always'
  if (same) return { result: 'unchanged', url: first.url }
  const written = await update(first, wanted, connection)
  // Left by a run that ended between writing its own and taking it back.
  for (const other of others) await remove(other, connection)
  return written
}

const laterRun: Published = { result: 'none', reason: 'a later run wrote it' }

/** Another workflow of the same bot may have written any number: only a run that GitHub knows is later. */
async function isNewer({ state }: Existing, wanted: Stated, connection: Connection): Promise<boolean> {
  return state !== undefined && isLater(state, wanted.state) && (await hasRun(connection, state))
}

/** Where it may not be asked for, the comment is believed: the worst is a text that is not the newest. */
async function hasRun({ octokit, owner, repo }: Connection, { run, attempt }: CommentState): Promise<boolean> {
  try {
    const { data } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: run })
    return (data.run_attempt ?? 1) >= attempt
  } catch (error) {
    const { kind } = failureOf(error)
    if (kind === 'not-found') return false
    if (kind === 'no-permission') return true
    throw error
  }
}

async function create(wanted: Stated, connection: Connection, pull: PullRequest): Promise<Published> {
  if (wanted.mode === 'existing') return { result: 'none', reason: 'there is none to bring up to date' }
  if (wanted.mode === 'on-failure' && !wanted.blocked)
    return { result: 'none', reason: 'nothing blocks, and the policy wants a comment on failure only' }
  const { octokit, owner, repo } = connection
  const written = await shortened(wanted, async (body) => {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pull.number, body })
    return { id: data.id, url: data.html_url }
  })
  // Two first runs may both have found none: the oldest stays, and says what the latest run knows.
  const [oldest, ...others] = await ownComments(connection, pull, wanted.marker)
  const own = others.find(({ id }) => id === written.id)
  if (oldest === undefined || own === undefined) return { result: 'written', url: written.url }
  const kept = (await isNewer(oldest, wanted, connection)) ? laterRun : await update(oldest, wanted, connection)
  await remove(own, connection)
  return kept
}

/** One that another run has deleted is as good as deleted. */
async function remove({ id }: Existing, { octokit, owner, repo }: Connection): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })
  } catch (error) {
    if (failureOf(error).kind !== 'not-found') throw error
  }
}

/** A comment that is gone was deleted by a person between our looking and our writing: it is not made anew. */
async function update(existing: Existing, wanted: Stated, connection: Connection): Promise<Published> {
  const { octokit, owner, repo } = connection
  try {
    await shortened(wanted, (body) => octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body }))
    return { result: 'written', url: existing.url }
  } catch (error) {
    if (failureOf(error).kind !== 'not-found') throw error
    return { result: 'none', reason: 'somebody deleted the comment' }
  }
}

async function shortened<T>(wanted: Stated, write: (body: string) => Promise<T>): Promise<T> {
  let refusal: unknown
  for (const limit of limits) {
    try {
      return await write(withState(wanted.body(limit), wanted.state))
    } catch (error) {
      if (failureOf(error).kind !== 'too-long') throw error
      refusal = error
    }
  }
  throw refusal
}

/**
 * Comments that begin with our marker and that a bot wrote, the oldest first. A person's quotation of one is not ours, nor is what another bot than
 * the author of the oldest wrote.
 */
async function ownComments(connection: Connection, pull: PullRequest, marker: string): Promise<readonly Existing[]> {
  const { octokit, owner, repo } = connection
  const asked = { owner, repo, issue_number: pull.number }
  const ours = (await allPages((page) => octokit.rest.issues.listComments({ ...asked, ...page })))
    .filter(({ body, user }) => user?.type === 'Bot' && (body ?? '').split('\n', 1)[0]?.trimEnd() === marker)
    .map(({ id, html_url: url, body, user }) => ({ id, url, author: user?.login ?? '', state: stateOf(body ?? '') }))
    .sort((a, b) => a.id - b.id)
  return ours.filter(({ author }) => author === ours[0]?.author)
}
