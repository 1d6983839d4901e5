import type { Backend } from './backend.js'
import { type Correction, pageOf } from './correction.js'
import { invalid, refusal } from './exchange.js'

type State = 'error' | 'failure' | 'pending' | 'success'

/** A commit status, as `POST statuses/:sha` made it. */
export interface Status {
  readonly id: number
  readonly sha: string
  readonly state: State
  readonly context: string
  readonly description: string | null
  readonly target_url: string | null
  readonly created_at: string
}

export interface Statuses {
  /** Every status in the order of their making. */
  readonly all: readonly Status[]
  readonly corrections: readonly Correction[]
  /** What the newest check run and the newest status of this name say together, as the rule of a branch reads them. */
  verdict(repository: string, sha: string, context: string): Promise<'success' | 'failing' | 'expected'>
}

export function statuses(backend: Backend): Statuses {
  const all: Status[] = []
  const newest = (sha: string): Status[] => [
    ...new Map(all.filter((one) => one.sha === sha).map((one) => [one.context, one])).values()
  ]
  return {
    all,
    corrections: [create(backend, all), combined(backend, newest), list(backend, all)],
    verdict: async (repository, sha, context) => {
      const states = [
        await newestCheck(backend, repository, sha, context),
        newest(sha).find((one) => one.context === context)?.state
      ].filter((state) => state !== undefined)
      if (states.some((state) => state === 'failure' || state === 'error')) return 'failing'
      return states.length > 0 && states.every((state) => state === 'success') ? 'success' : 'expected'
    }
  }
}

function create(backend: Backend, all: Status[]): Correction {
  return {
    method: 'POST',
    path: /^\/statuses\/([0-9a-f]{40})$/,
    answer: async ({ request, repository, caught, api, login }) => {
      const sha = caught[1]!
      const known = await backend.ask('GET', `${repository}/git/commits/${sha}`)
      if (known.status !== 200) return refusal(422, `No commit found for SHA: ${sha}`)
      const { state, ...asked } = request.json as Partial<Status> & { state: State }
      if (!['error', 'failure', 'pending', 'success'].includes(state)) {
        return invalid('Status', 'state', 'state is not included in the list')
      }
      if ([...(asked.description ?? '')].length > 140) {
        return invalid('Status', 'description', 'description is too long (maximum is 140 characters)')
      }
      const status: Status = {
        id: all.length + 1,
        sha,
        state,
        context: asked.context ?? 'default',
        description: asked.description ?? null,
        target_url: asked.target_url ?? null,
        created_at: new Date().toISOString()
      }
      all.push(status)
      const { data: creator } = await backend.ask('GET', `/users/${login}`)
      return { status: 201, json: { ...viewOf(status, `${api}${repository}`), creator } }
    }
  }
}

/** `GET commits/:ref/status`: one state for all contexts. */
function combined(backend: Backend, newest: (sha: string) => Status[]): Correction {
  return {
    method: 'GET',
    path: /^\/commits\/(.+)\/status$/,
    answer: async (call) => {
      const sha = await shaOf(backend, call.repository, call.caught[1]!)
      if (sha === undefined) return refusal(422, `No commit found for SHA: ${call.caught[1]}`)
      const { data: repository } = await backend.ask('GET', call.repository)
      const states = newest(sha)
      const failed = states.some(({ state }) => state === 'failure' || state === 'error')
      const passed = states.length > 0 && states.every(({ state }) => state === 'success')
      const url = `${call.api}${call.repository}`
      const { items, headers } = pageOf(call, states)
      return {
        status: 200,
        headers,
        json: {
          state: failed ? 'failure' : passed ? 'success' : 'pending',
          statuses: items.map((status) => viewOf(status, url)),
          sha,
          total_count: states.length,
          repository,
          commit_url: `${url}/commits/${sha}`,
          url: `${url}/commits/${sha}/status`
        }
      }
    }
  }
}

/** `GET commits/:ref/statuses`: the whole history, newest first. */
function list(backend: Backend, all: readonly Status[]): Correction {
  return {
    method: 'GET',
    path: /^\/commits\/(.+)\/statuses$/,
    answer: async (call) => {
      const sha = await shaOf(backend, call.repository, call.caught[1]!)
      const { items, headers } = pageOf(call, all.filter((one) => one.sha === sha).reverse())
      const { data: creator } = await backend.ask('GET', `/users/github-actions[bot]`)
      return {
        status: 200,
        headers,
        json: items.map((status) => ({ ...viewOf(status, `${call.api}${call.repository}`), creator }))
      }
    }
  }
}

async function newestCheck(
  backend: Backend,
  repository: string,
  sha: string,
  name: string
): Promise<State | undefined> {
  interface Check {
    readonly id: number
    readonly name: string
    readonly status: string
    readonly conclusion: string
  }
  const { data } = await backend.ask<{ check_runs: Check[] } | undefined>(
    'GET',
    `${repository}/commits/${sha}/check-runs?per_page=100`
  )
  const [newest] = (data?.check_runs ?? []).filter((one) => one.name === name).sort((a, b) => b.id - a.id)
  if (newest === undefined) return undefined
  if (newest.status !== 'completed') return 'pending'
  return ['success', 'neutral', 'skipped'].includes(newest.conclusion) ? 'success' : 'failure'
}

async function shaOf(backend: Backend, repository: string, ref: string): Promise<string | undefined> {
  const { status, data } = await backend.ask<{ sha: string }>('GET', `${repository}/commits/${ref}`)
  return status === 200 ? data.sha : undefined
}

function viewOf(status: Status, url: string): Record<string, unknown> {
  return {
    ...status,
    node_id: `S_${status.id}`,
    url: `${url}/statuses/${status.sha}`,
    avatar_url: null,
    updated_at: status.created_at,
    required: false
  }
}
