import type { GitHub } from './emulator.js'
import { BEHIND_THE_SCENES } from './loopback.js'
import { writeCommit } from './merge-commit.js'
import type { PullRequest } from './pull-request.js'
import type { Login } from './tokens.js'

/** Contents by path; `null` deletes the file. */
export type FileChanges = Readonly<Record<string, string | Uint8Array | null>>

export interface Comment {
  readonly id: number
  readonly node_id: string
  readonly body: string
  readonly user: { readonly login: string; readonly type: string }
}

/** Where a merge queue tries a pull request. */
export interface MergeGroup {
  readonly base_sha: string
  readonly base_ref: string
  readonly head_sha: string
  readonly head_ref: string
}

export interface PullRequestOptions {
  readonly title?: string
  readonly body?: string
  readonly base?: string
  readonly draft?: boolean
  readonly by?: Login
}

/** What people do to the repository, in the steps that a test tells. None of it is logged, no fault hits it. */
export interface Repository {
  /** The API as a person; the answer as it came. */
  api<T>(method: string, path: string, body?: unknown, by?: Login): Promise<{ status: number; data: T }>
  /** One commit on top of a branch, which starts at `main` if it is new; whatever protects it. Gives the SHA. */
  commitFiles(branch: string, files: FileChanges, message?: string): Promise<string>
  /** The same in a fork, `owner/name`. */
  commitToFork(fork: string, branch: string, files: FileChanges, message?: string): Promise<string>
  /** Forks the repository and gives `login/name`. */
  fork(login: Login): Promise<string>
  /** `head` is a branch, or `login:branch` of a fork. By the contributor, onto `main`, when nothing else is said. */
  openPullRequest(head: string, options?: PullRequestOptions): Promise<PullRequest>
  pullRequest(number: number): Promise<PullRequest>
  /** No merge into `main` without these checks; for administrators too. */
  protectMain(...contexts: readonly string[]): Promise<void>
  /** The contributor tries to merge. */
  merge(
    number: number,
    options?: { readonly sha?: string; readonly method?: 'merge' | 'squash' | 'rebase' }
  ): Promise<{ status: number; message: string; sha?: string }>
  /** What the merge queue does: a merge of the pull request on a branch of its own. */
  queue(number: number): Promise<MergeGroup>
  comments(number: number): Promise<readonly Comment[]>
  comment(number: number, body: string, by?: Login): Promise<Comment>
  label(number: number, name: string, by?: Login): Promise<void>
  /** What the Actions service does when a job ends. */
  reportCheck(name: string, sha: string, conclusion: 'success' | 'failure' | 'skipped' | 'cancelled'): Promise<void>
  /** A release with its assets; published, unless it is said to be a draft. */
  release(
    tag: string,
    assets?: Readonly<Record<string, string | Uint8Array>>,
    options?: { readonly draft?: boolean; readonly prerelease?: boolean }
  ): Promise<{ readonly id: number }>
  /** The SHA of a branch, a tag or a ref such as `refs/pull/1/merge`. */
  sha(ref: string): Promise<string>
  /** The text of a file at a ref; nothing where it is absent. */
  read(path: string, ref?: string): Promise<string | undefined>
}

/** The people's side of a started GitHub. */
export function repositoryOf(github: GitHub): Repository {
  const own = `/repos/${github.repository}`
  const api = async <T>(method: string, path: string, body?: unknown, by: Login = 'maintainer') => {
    const response = await fetch(`${github.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${github.tokens.of[by]}`,
        'content-type': 'application/json',
        [BEHIND_THE_SCENES]: 'repository'
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    const json = response.headers.get('content-type')?.includes('json') ?? false
    return { status: response.status, data: (json && text !== '' ? JSON.parse(text) : text) as T }
  }
  const need = async <T>(...request: Parameters<typeof api>): Promise<T> => {
    const { status, data } = await api<T>(...request)
    if (status >= 300) throw new Error(`${request[0]} ${request[1]} answered ${status}: ${JSON.stringify(data)}`)
    return data
  }
  const commitTo = async (path: string, branch: string, files: FileChanges, message: string): Promise<string> => {
    const tip = await github.backend.ask<{ object: { sha: string } }>('GET', `${path}/git/ref/heads/${branch}`)
    const { object } =
      tip.status === 200
        ? tip.data
        : await github.backend.need<{ object: { sha: string } }>('GET', `${path}/git/ref/heads/main`)
    const tree = await writeTree(github, path, object.sha, files)
    return writeCommit(github.backend, path, { message, tree, parents: [object.sha] })
  }

  const self: Repository = {
    api,
    commitFiles: async (branch, files, message = 'A change') => {
      const sha = await commitTo(own, branch, files, message)
      await github.moveBranch(branch, sha)
      return sha
    },
    commitToFork: async (fork, branch, files, message = 'A change') => {
      const path = `/repos/${fork}`
      const sha = await commitTo(path, branch, files, message)
      const moved = await github.backend.ask('PATCH', `${path}/git/refs/heads/${branch}`, { sha, force: true })
      if (moved.status === 404) {
        await github.backend.need('POST', `${path}/git/refs`, { ref: `refs/heads/${branch}`, sha })
      }
      return sha
    },
    fork: async (login) => {
      const { full_name } = await need<{ full_name: string }>('POST', `${own}/forks`, {}, login)
      return full_name
    },
    openPullRequest: async (head, { by = 'contributor', base = 'main', title = 'A new model', ...rest } = {}) => {
      const { number } = await need<PullRequest>('POST', `${own}/pulls`, { head, base, title, ...rest }, by)
      return self.pullRequest(number)
    },
    pullRequest: (number) => need('GET', `${own}/pulls/${number}`),
    protectMain: async (...contexts) => {
      await need('PUT', `${own}/branches/main/protection`, {
        required_status_checks: { strict: false, contexts },
        enforce_admins: true,
        required_pull_request_reviews: null,
        restrictions: null
      })
    },
    merge: async (number, { sha, method = 'merge' } = {}) => {
      const asked = { merge_method: method, ...(sha === undefined ? {} : { sha }) }
      const path = `${own}/pulls/${number}/merge`
      const { status, data } = await api<{ message: string; sha?: string }>('PUT', path, asked, 'contributor')
      return { ...data, status }
    },
    queue: async (number) => {
      const { base, merge_commit_sha: merge } = await self.pullRequest(number)
      const head = `gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`
      await github.moveBranch(head, merge!)
      return {
        base_sha: base.sha,
        base_ref: `refs/heads/${base.ref}`,
        head_sha: merge!,
        head_ref: `refs/heads/${head}`
      }
    },
    comments: (number) => need('GET', `${own}/issues/${number}/comments?per_page=100`),
    comment: (number, body, by = 'contributor') => need('POST', `${own}/issues/${number}/comments`, { body }, by),
    label: async (number, name, by = 'maintainer') => {
      await need('POST', `${own}/issues/${number}/labels`, { labels: [name] }, by)
    },
    reportCheck: async (name, sha, conclusion) => {
      const check = {
        name,
        head_sha: sha,
        status: 'completed',
        conclusion,
        output: { title: name, summary: conclusion }
      }
      await need('POST', `${own}/check-runs`, check, 'github-actions[bot]')
    },
    release: async (tag, assets = {}, options = {}) => {
      const body = { tag_name: tag, target_commitish: 'main', name: tag, ...options }
      const release = await need<{ id: number }>('POST', `${own}/releases`, body)
      for (const [name, content] of Object.entries(assets)) await upload(github, release.id, name, content)
      return release
    },
    sha: async (ref) => {
      const { object } = await github.backend.need<{ object: { sha: string } }>(
        'GET',
        `${own}/git/ref/${ref.startsWith('refs/') ? ref.slice('refs/'.length) : `heads/${ref}`}`
      )
      return object.sha
    },
    read: async (path, ref = 'main') => {
      const { status, data } = await api<{ content: string }>('GET', `${own}/contents/${path}?ref=${ref}`)
      return status === 200 ? Buffer.from(data.content, 'base64').toString() : undefined
    }
  }
  return self
}

async function writeTree(github: GitHub, path: string, parent: string, files: FileChanges): Promise<string> {
  const { tree } = await github.backend.need<{ tree: { sha: string } }>('GET', `${path}/git/commits/${parent}`)
  const entries = []
  for (const [file, content] of Object.entries(files)) {
    const blob =
      content === null
        ? { sha: null }
        : await github.backend.need<{ sha: string }>('POST', `${path}/git/blobs`, {
            content: Buffer.from(content).toString('base64'),
            encoding: 'base64'
          })
    entries.push({ path: file, mode: '100644', type: 'blob', sha: blob.sha })
  }
  return (
    await github.backend.need<{ sha: string }>('POST', `${path}/git/trees`, { base_tree: tree.sha, tree: entries })
  ).sha
}

async function upload(github: GitHub, release: number, name: string, content: string | Uint8Array): Promise<void> {
  const path = `/repos/${github.repository}/releases/${release}/assets?name=${encodeURIComponent(name)}`
  const response = await fetch(`${github.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${github.tokens.of.maintainer}`,
      'content-type': 'application/octet-stream',
      [BEHIND_THE_SCENES]: 'repository'
    },
    body: typeof content === 'string' ? content : new Uint8Array(content)
  })
  if (!response.ok) throw new Error(`the asset ${name} was refused with ${response.status}`)
}
