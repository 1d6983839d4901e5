import type { Backend } from './backend.js'
import { compare } from './compare.js'
import { adopt } from './fork-objects.js'
import { mergeTrees, pointRef, writeCommit } from './merge-commit.js'

/** The fields of a pull request that the gateway reads or corrects; it leaves the others alone. */
export interface PullRequest {
  readonly number: number
  readonly title: string
  readonly draft: boolean
  state: string
  readonly head: {
    sha: string
    readonly ref: string
    readonly label: string
    readonly repo: { readonly full_name: string } | null
  }
  readonly base: { sha: string; readonly ref: string }
  merge_commit_sha: string | null
  merged?: boolean
  merged_at?: string | null
  merged_by?: unknown
  mergeable?: boolean | null
  mergeable_state?: string
  changed_files?: number
  additions?: number
  deletions?: number
  commits?: number
}

/** The test merge that GitHub keeps of an open pull request, at `refs/pull/N/merge`. */
interface TestMerge {
  readonly head: string
  readonly base: string
  readonly mergeBase: string
  /** None where the two conflict. */
  readonly sha: string | undefined
}

/** A merge that was carried out. */
interface Done {
  readonly sha: string
  readonly head: string
  readonly at: string
  readonly by: unknown
}

/**
 * Pull requests as GitHub shows them: the head follows its branch, also a fork's; `refs/pull/N/head` and
 * `refs/pull/N/merge` exist; the test merge is built anew when the head or the merge base changed, not when only the
 * base branch moved on.
 */
export interface PullRequests {
  /** Brings a pull request of the emulator up to date, in place. */
  follow(repository: string, pull: PullRequest): Promise<PullRequest>
  find(repository: string, number: number): Promise<PullRequest | undefined>
  /** Notes that a merge was carried out. */
  conclude(repository: string, number: number, done: Done): void
}

export function pullRequests(backend: Backend): PullRequests {
  const merges = new Map<string, TestMerge>()
  const concluded = new Map<string, Done>()
  const queues = new Map<string, Promise<unknown>>()

  const refresh = async (repository: string, pull: PullRequest): Promise<PullRequest> => {
    const key = `${repository}#${pull.number}`
    const done = concluded.get(key)
    if (done) return Object.assign(pull, mergedFields(done), { head: { ...pull.head, sha: done.head } })
    const head = await headOf(backend, repository, pull)
    if (pull.state !== 'open' || head === undefined) return pull
    const merge = await testMerge(backend, repository, { ...pull, head: { ...pull.head, sha: head } }, merges.get(key))
    merges.set(key, merge)
    pull.head.sha = head
    pull.base.sha = merge.base
    return Object.assign(pull, {
      merge_commit_sha: merge.sha ?? null,
      mergeable: merge.sha !== undefined,
      mergeable_state: merge.sha === undefined ? 'dirty' : 'clean',
      ...(await sizes(backend, repository, pull))
    })
  }

  const self: PullRequests = {
    // One at a time for each pull request: two callers must not build two test merges.
    follow: (repository, pull) => {
      const key = `${repository}#${pull.number}`
      const next = (queues.get(key) ?? Promise.resolve()).then(() => refresh(repository, pull))
      queues.set(
        key,
        next.catch(() => undefined)
      )
      return next
    },
    find: async (repository, number) => {
      const { status, data } = await backend.ask<PullRequest>('GET', `${repository}/pulls/${number}`)
      return status === 200 ? self.follow(repository, data) : undefined
    },
    conclude: (repository, number, done) => void concluded.set(`${repository}#${number}`, done)
  }
  return self
}

/** The commit that the head's branch is at now, known to the base repository too. */
async function headOf(backend: Backend, repository: string, { head }: PullRequest): Promise<string | undefined> {
  if (head.repo === null) return undefined
  const from = `/repos/${head.repo.full_name}`
  const { status, data } = await backend.ask<{ object: { sha: string } }>('GET', `${from}/git/ref/heads/${head.ref}`)
  if (status !== 200) return undefined
  if (from !== repository) await adopt(backend, from, repository, data.object.sha)
  return data.object.sha
}

async function testMerge(
  backend: Backend,
  repository: string,
  { number, head, base }: PullRequest,
  before: TestMerge | undefined
): Promise<TestMerge> {
  const { data } = await backend.ask<{ object: { sha: string } }>('GET', `${repository}/git/ref/heads/${base.ref}`)
  const tip = data.object.sha
  const comparison = await compare(backend, repository, tip, head.sha)
  const mergeBase = comparison.merge_base_commit.sha
  if (before?.head === head.sha && before.mergeBase === mergeBase) return before
  const merged = await mergeTrees(backend, repository, tip, head.sha)
  await pointRef(backend, repository, `pull/${number}/head`, head.sha)
  if (merged === undefined) return { head: head.sha, base: tip, mergeBase, sha: undefined }
  const message = `Merge ${head.sha} into ${tip}`
  const sha = await writeCommit(backend, repository, { message, tree: merged.tree, parents: [tip, head.sha] })
  await pointRef(backend, repository, `pull/${number}/merge`, sha)
  return { head: head.sha, base: tip, mergeBase, sha }
}

async function sizes(backend: Backend, repository: string, { base, head }: PullRequest): Promise<object> {
  const { files, commits } = await compare(backend, repository, base.sha, head.sha)
  return {
    commits: commits.length,
    changed_files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0)
  }
}

function mergedFields(done: Done): object {
  return {
    state: 'closed',
    merged: true,
    merged_at: done.at,
    closed_at: done.at,
    merged_by: done.by,
    merge_commit_sha: done.sha,
    mergeable: null,
    mergeable_state: 'unknown'
  }
}
