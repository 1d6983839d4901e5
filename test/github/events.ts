import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { GitHub } from './emulator.js'
import type { Event } from './event.js'
import type { PullRequest } from './pull-request.js'
import type { MergeGroup, Repository } from './repository.js'
import type { Run } from './runs.js'

type Values = Readonly<Record<string, unknown>>

/** Changes to a payload, laid over it: objects are merged, everything else replaced. */
export type Changes = Readonly<Record<string, unknown>>

/**
 * Events as GitHub sends them, from the recorded payloads in `fixtures/github/events`, whose placeholders are filled with
 * what the emulated GitHub holds at this moment. An event kept from before a push is a re-run's stale one.
 */
export interface Events {
  pullRequest(action: 'opened' | 'synchronize', number: number, changes?: Changes): Promise<Event>
  /** Runs at the tip of the default branch. */
  pullRequestTarget(action: 'opened' | 'synchronize', number: number, changes?: Changes): Promise<Event>
  mergeGroup(group: MergeGroup): Promise<Event>
  /** The newest commit of a branch was pushed. */
  push(branch: string, before?: string): Promise<Event>
  /** Another workflow's run has completed; runs at the tip of the default branch. */
  workflowRun(run: Run, changes?: Changes): Promise<Event>
  schedule(cron?: string): Promise<Event>
  workflowDispatch(inputs?: Readonly<Record<string, string>>, branch?: string): Promise<Event>
  /** Runs at the tip of the default branch. */
  repositoryDispatch(payload?: Values): Promise<Event>
}

export function eventsOf(github: GitHub, repository: Repository): Events {
  const own = `/repos/${github.repository}`
  const get = async <T>(path: string): Promise<T> => {
    const { status, data } = await repository.api<T>('GET', path)
    if (status !== 200) throw new Error(`GET ${path} answered ${status}`)
    return data
  }
  const common = async (sender = 'maintainer'): Promise<Values> => ({
    api: github.url,
    server: github.serverUrl,
    repository_name: github.repository,
    repository: await get(own),
    organization: await get(`/orgs/${github.repository.split('/')[0]}`),
    sender: await get(`/users/${sender}`)
  })
  const onMain = async (name: string, payload: unknown): Promise<Event> => {
    const sha = await repository.sha('main')
    const head = { sha, branch: 'main', repository: github.repository }
    return { name, payload, sha, ref: 'refs/heads/main', head, actor: 'maintainer' }
  }
  const pullRequestPayload = async (action: string, pull: FullPullRequest, changes: Changes): Promise<unknown> =>
    payload(
      `pull_request.${action}`,
      { ...(await common()), ...valuesOf(pull, await firstCommit(get, own, pull)) },
      changes
    )

  return {
    pullRequest: async (action, number, changes = {}) => {
      const pull = await get<FullPullRequest>(`${own}/pulls/${number}`)
      return {
        name: 'pull_request',
        payload: await pullRequestPayload(action, pull, changes),
        sha: pull.merge_commit_sha ?? '',
        ref: `refs/pull/${number}/merge`,
        headRef: pull.head.ref,
        baseRef: pull.base.ref,
        head: headOf(pull),
        actor: pull.user.login
      }
    },
    pullRequestTarget: async (action, number, changes = {}) => {
      const pull = await get<FullPullRequest>(`${own}/pulls/${number}`)
      const event = await onMain('pull_request_target', await pullRequestPayload(action, pull, changes))
      return { ...event, headRef: pull.head.ref, baseRef: pull.base.ref, head: headOf(pull), actor: pull.user.login }
    },
    mergeGroup: async (group) => {
      const commit = await get<GitCommit>(`${own}/git/commits/${group.head_sha}`)
      return {
        name: 'merge_group',
        payload: payload('merge_group', { ...(await common()), ...group, ...commitValues(commit) }),
        sha: group.head_sha,
        ref: group.head_ref,
        head: {
          sha: group.head_sha,
          branch: group.head_ref.slice('refs/heads/'.length),
          repository: github.repository
        },
        actor: 'maintainer'
      }
    },
    push: async (branch, before) => {
      const sha = await repository.sha(branch)
      const commit = await get<GitCommit>(`${own}/git/commits/${sha}`)
      const { files } = await get<{ files: ChangedFile[] }>(`${own}/commits/${sha}`)
      const at = (status: string): string[] =>
        files.filter((file) => file.status === status).map(({ filename }) => filename)
      const values = {
        ...(await common()),
        ...commitValues(commit),
        ref: `refs/heads/${branch}`,
        head_sha: sha,
        before: before ?? commit.parents[0]?.sha ?? '0'.repeat(40),
        created: before === '0'.repeat(40),
        added: at('added'),
        removed: at('removed'),
        modified: at('modified')
      }
      const head = { sha, branch, repository: github.repository }
      return {
        name: 'push',
        payload: payload('push', values),
        sha,
        ref: `refs/heads/${branch}`,
        head,
        actor: 'maintainer'
      }
    },
    workflowRun: async (run, changes = {}) => {
      const values = {
        ...(await common(run.actor)),
        workflow_run: await get(`${own}/actions/runs/${run.id}`),
        workflow_id: run.workflowId,
        workflow_name: run.path.split('/').at(-1),
        workflow_path: run.path
      }
      return onMain('workflow_run', payload('workflow_run', values, changes))
    },
    schedule: async (schedule = '0 4 * * *') => {
      const values = { ...(await common()), schedule, workflow_path: '.github/workflows/monitor.yml' }
      return onMain('schedule', payload('schedule', values))
    },
    repositoryDispatch: async (client = {}) =>
      onMain('repository_dispatch', payload('repository_dispatch', { ...(await common()), client_payload: client })),
    workflowDispatch: async (inputs = {}, branch = 'main') => {
      const ref = `refs/heads/${branch}`
      const sha = await repository.sha(branch)
      const values = { ...(await common()), inputs, ref, workflow_path: '.github/workflows/model-gate.yml' }
      const head = { sha, branch, repository: github.repository }
      return {
        name: 'workflow_dispatch',
        payload: payload('workflow_dispatch', values),
        sha,
        ref,
        head,
        actor: 'maintainer'
      }
    }
  }
}

interface GitCommit {
  readonly message: string
  readonly tree: { readonly sha: string }
  readonly committer: { readonly date: string }
  readonly parents: readonly { readonly sha: string }[]
}

interface ChangedFile {
  readonly filename: string
  readonly status: string
}

type FullPullRequest = PullRequest & {
  readonly id: number
  readonly body: string | null
  readonly created_at: string
  readonly updated_at: string
  readonly user: { readonly login: string }
  readonly labels: readonly unknown[]
  readonly head: { readonly user: unknown }
  readonly base: { readonly label: string }
}

/** What the head was before the last push. */
async function firstCommit(get: <T>(path: string) => Promise<T>, own: string, { head }: PullRequest): Promise<string> {
  const { parents } = await get<GitCommit>(`${own}/git/commits/${head.sha}`)
  return parents[0]?.sha ?? head.sha
}

function valuesOf(pull: FullPullRequest, before: string): Values {
  const { id, number, title, body, created_at, updated_at, labels, draft, user, head, base } = pull
  const { commits, additions, deletions, changed_files } = pull
  return {
    ...{ pull_id: id, number, title, body, created_at, updated_at, labels, draft, user, before },
    ...{ commits, additions, deletions, changed_files },
    ...{
      head_label: head.label,
      head_ref: head.ref,
      head_sha: head.sha,
      head_user: head.user,
      head_repository: head.repo
    },
    ...{ base_label: base.label, base_ref: base.ref, base_sha: base.sha },
    from_fork: head.label.split(':')[0] !== base.label.split(':')[0]
  }
}

function headOf({ head }: PullRequest): Event['head'] {
  return { sha: head.sha, branch: head.ref, repository: head.repo?.full_name ?? 'ghost/deleted' }
}

function commitValues({ message, tree, committer }: GitCommit): Values {
  return { message, tree_sha: tree.sha, timestamp: committer.date }
}

/** A recorded payload with its placeholders filled: `"<name>"` becomes the value, `<name>` in a text its text. */
function payload(name: string, values: Values, changes: Changes = {}): unknown {
  const recorded = JSON.parse(readFileSync(resolve('fixtures/github/events', `${name}.json`), 'utf8')) as unknown
  return laidOver(filled(recorded, values), changes)
}

function filled(node: unknown, values: Values): unknown {
  if (typeof node === 'string') {
    const whole = /^<(\w+)>$/.exec(node)?.[1]
    if (whole !== undefined) return valueOf(whole, values)
    return node.replaceAll(/<(\w+)>/g, (_, placeholder: string) => String(valueOf(placeholder, values)))
  }
  if (Array.isArray(node)) return node.map((item) => filled(item, values))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, filled(value, values)]))
}

function valueOf(placeholder: string, values: Values): unknown {
  if (!(placeholder in values)) throw new Error(`the payload asks for <${placeholder}>`)
  return values[placeholder]
}

function laidOver(node: unknown, changes: unknown): unknown {
  if (!isObject(node) || !isObject(changes)) return changes
  const changed = Object.entries(changes).map(([key, value]) => [key, key in node ? laidOver(node[key], value) : value])
  return { ...node, ...(Object.fromEntries(changed) as object) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
