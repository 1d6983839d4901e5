import type { Backend } from './backend.js'
import { type Call, type Correction, pageOf } from './correction.js'
import { type Answer, refusals } from './exchange.js'
import type { PullRequest, PullRequests } from './pull-request.js'

interface Label {
  readonly name: string
  readonly color: string
}

interface Change {
  readonly event: 'labeled' | 'unlabeled' | 'base_ref_changed'
  /** None where the base branch changed. */
  readonly label?: Label
  readonly actor: unknown
  readonly at: string
}

/** A pull request is an issue too: `issues/:n` shows it, and `issues/:n/events` who set which label when. */
export function issueOfPull(backend: Backend, pulls: PullRequests): readonly Correction[] {
  const changes = new Map<string, Change[]>()
  const key = (call: Call): string => `${call.repository}#${call.caught[1]}`
  const noting = async (call: Call, answer: Answer): Promise<Answer> => {
    if (answer.status >= 300) return answer
    const after = answer.json as Label[]
    const { data: actor } = await backend.ask('GET', `/users/${call.login}`)
    const before = currentOf(changes.get(key(call)) ?? [])
    const at = new Date().toISOString()
    const added = after.filter(({ name }) => !before.has(name))
    const gone = [...before.values()].filter(({ name }) => !after.some((label) => label.name === name))
    changes.set(key(call), [
      ...(changes.get(key(call)) ?? []),
      ...added.map((label) => ({ event: 'labeled' as const, label, actor, at })),
      ...gone.map((label) => ({ event: 'unlabeled' as const, label, actor, at }))
    ])
    return answer
  }
  return [
    { method: 'POST', path: /^\/issues\/(\d+)\/labels$/, amend: noting },
    { method: 'PUT', path: /^\/issues\/(\d+)\/labels$/, amend: noting },
    { method: 'DELETE', path: /^\/issues\/(\d+)\/labels\/.+$/, amend: noting },
    {
      method: 'PATCH',
      path: /^\/pulls\/(\d+)$/,
      amend: async (call, answer) => {
        if (answer.status >= 300) return answer
        if ((call.request.json as { base?: string }).base !== undefined) {
          const { data: actor } = await backend.ask('GET', `/users/${call.login}`)
          const change = { event: 'base_ref_changed' as const, actor, at: new Date().toISOString() }
          changes.set(key(call), [...(changes.get(key(call)) ?? []), change])
        }
        await pulls.follow(call.repository, answer.json as PullRequest)
        return answer
      }
    },
    {
      method: 'GET',
      path: /^\/issues\/(\d+)$/,
      answer: async (call) => {
        const pull = await pulls.find(call.repository, Number(call.caught[1]))
        return pull && { status: 200, json: issueView(pull as PullRequest & Readonly<Record<string, unknown>>, call) }
      }
    },
    {
      method: 'GET',
      path: /^\/issues\/(\d+)\/events$/,
      answer: async (call) => {
        const pull = await pulls.find(call.repository, Number(call.caught[1]))
        if (pull === undefined) return undefined
        const { items, headers } = pageOf(
          call,
          (changes.get(key(call)) ?? []).map((change, index) => view(change, index, call))
        )
        return { status: 200, headers, json: items }
      }
    },
    {
      method: 'PATCH',
      path: /^\/issues\/(\d+)$/,
      answer: async (call) => {
        const pull = await pulls.find(call.repository, Number(call.caught[1]))
        if (pull === undefined) return undefined
        const target = `${call.repository}/pulls/${pull.number}`
        const changed = await backend.forward({ ...call.request, target }, call.login)
        if (changed.status >= 300) return changed
        const now = await pulls.find(call.repository, pull.number)
        return now
          ? { status: 200, json: issueView(now as PullRequest & Readonly<Record<string, unknown>>, call) }
          : refusals.notFound
      }
    }
  ]
}

function currentOf(changes: readonly Change[]): Map<string, Label> {
  const labels = new Map<string, Label>()
  for (const { event, label } of changes) {
    if (label === undefined) continue
    if (event === 'labeled') labels.set(label.name, label)
    else labels.delete(label.name)
  }
  return labels
}

function view({ event, label, actor, at }: Change, index: number, { api, repository, caught }: Call): object {
  const id = Number(caught[1]) * 1000 + index
  return {
    id,
    node_id: `LE_${id}`,
    url: `${api}${repository}/issues/events/${id}`,
    actor,
    event,
    commit_id: null,
    commit_url: null,
    created_at: at,
    performed_via_github_app: null,
    ...(label && { label: { name: label.name, color: label.color } })
  }
}

function issueView(pull: PullRequest & Readonly<Record<string, unknown>>, { api, repository }: Call): object {
  const url = `${api}${repository}/issues/${pull.number}`
  const kept = [
    'id',
    'node_id',
    'number',
    'title',
    'body',
    'state',
    'user',
    'labels',
    'assignee',
    'assignees',
    'milestone'
  ]
  const more = ['locked', 'created_at', 'updated_at', 'closed_at', 'draft', 'html_url', 'author_association']
  const { html_url, diff_url, patch_url, merged_at = null } = pull
  return {
    ...(Object.fromEntries([...kept, ...more].map((name) => [name, pull[name]])) as object),
    url,
    repository_url: `${api}${repository}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    comments: pull['comments'] ?? 0,
    pull_request: { url: `${api}${repository}/pulls/${pull.number}`, html_url, diff_url, patch_url, merged_at }
  }
}
