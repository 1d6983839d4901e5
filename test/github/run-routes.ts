import type { Backend } from './backend.js'
import { type Call, type Correction, pageOf } from './correction.js'
import { type Answer, refusals } from './exchange.js'
import type { PullRequest } from './pull-request.js'
import type { Run, Runs } from './runs.js'

interface Repository {
  readonly id: number
  readonly full_name: string
}

/** `actions/runs`, `actions/workflows` and jobs, of the runs that the test put there. */
export function runRoutes(backend: Backend, runs: Runs): readonly Correction[] {
  const find = ({ caught }: Call): Run | undefined => runs.all().find(({ id }) => String(id) === caught[1])
  return [
    { method: 'GET', path: /^\/actions\/runs$/, answer: (call) => listed(backend, call, runs.all()) },
    {
      method: 'GET',
      path: /^\/actions\/workflows\/([^/]+)\/runs$/,
      answer: async (call) => {
        const id = workflowId(runs, call.caught[1]!)
        if (id === undefined) return refusals.notFound
        return listed(
          backend,
          call,
          runs.all().filter((run) => run.workflowId === id)
        )
      }
    },
    {
      method: 'GET',
      path: /^\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/,
      answer: async (call) => {
        const run = find(call)
        return run ? { status: 200, json: await viewOf(backend, call, run) } : refusals.notFound
      }
    },
    {
      method: 'GET',
      path: /^\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?\/jobs$/,
      answer: async (call) => {
        const run = find(call)
        return Promise.resolve(run ? jobsOf(call, run) : refusals.notFound)
      }
    },
    { method: 'GET', path: /^\/actions\/workflows$/, answer: async (call) => Promise.resolve(workflows(call, runs)) },
    {
      method: 'GET',
      path: /^\/actions\/workflows\/([^/]+)$/,
      answer: async (call) => {
        const id = workflowId(runs, call.caught[1]!)
        return Promise.resolve(id === undefined ? refusals.notFound : { status: 200, json: workflow(call, id, runs) })
      }
    }
  ]
}

async function listed(backend: Backend, call: Call, all: readonly Run[]): Promise<Answer> {
  // GitHub cuts a filtered list at 1,000.
  const matching = all.filter((run) => asked(run, call.request.url.searchParams)).slice(0, 1000)
  const { items, headers } = pageOf(call, matching)
  const workflow_runs = await Promise.all(items.map((run) => viewOf(backend, call, run)))
  return { status: 200, headers, json: { total_count: matching.length, workflow_runs } }
}

function asked(run: Run, query: URLSearchParams): boolean {
  const fits = (name: string, ...values: readonly unknown[]): boolean => {
    const wanted = query.get(name)
    return wanted === null || values.includes(wanted)
  }
  const created = query.get('created')
  const since = created === null || !created.startsWith('>=') || run.createdAt >= created.slice(2)
  return (
    since &&
    fits('branch', run.headBranch) &&
    fits('event', run.event) &&
    fits('status', run.status, run.conclusion) &&
    fits('head_sha', run.headSha) &&
    fits('actor', run.actor)
  )
}

async function viewOf(backend: Backend, call: Call, run: Run): Promise<object> {
  const url = `${call.api}${call.repository}/actions/runs/${run.id}`
  const [repository, head, actor] = await Promise.all([
    backend.need<Repository>('GET', call.repository),
    backend.ask<Repository>('GET', `/repos/${run.headRepository}`),
    backend.ask('GET', `/users/${run.actor}`)
  ])
  const hidden = call.request.url.searchParams.get('exclude_pull_requests') === 'true'
  const name = run.path
    .split('/')
    .at(-1)!
    .replace(/\.ya?ml$/, '')
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name,
    display_title: name,
    path: run.path,
    workflow_id: run.workflowId,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    run_started_at: run.createdAt,
    check_suite_id: 100_000 + run.id,
    check_suite_node_id: `CS_${run.id}`,
    actor: actor.data,
    triggering_actor: actor.data,
    pull_requests: hidden ? [] : await Promise.all(run.pullRequests.map((number) => pullView(backend, call, number))),
    head_commit: await headCommit(backend, run),
    repository,
    head_repository: head.status === 200 ? head.data : null,
    url,
    html_url: `${repositoryPage(repository)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    check_suite_url: `${call.api}${call.repository}/check-suites/${100_000 + run.id}`,
    workflow_url: `${call.api}${call.repository}/actions/workflows/${run.workflowId}`
  }
}

function repositoryPage(repository: Repository): string {
  return (repository as Repository & { html_url: string }).html_url
}

async function headCommit(backend: Backend, run: Run): Promise<object> {
  interface Commit {
    readonly tree: { readonly sha: string }
    readonly message: string
    readonly author: { readonly name: string; readonly email: string; readonly date: string }
  }
  const { status, data } = await backend.ask<Commit>('GET', `/repos/${run.headRepository}/git/commits/${run.headSha}`)
  const { name, email, date } = status === 200 ? data.author : { name: 'ghost', email: '', date: run.createdAt }
  return {
    id: run.headSha,
    tree_id: status === 200 ? data.tree.sha : run.headSha,
    message: status === 200 ? data.message : '',
    timestamp: date,
    author: { name, email },
    committer: { name, email }
  }
}

async function pullView(backend: Backend, call: Call, number: number): Promise<object> {
  const pull = await backend.need<PullRequest & { id: number; url: string }>(
    'GET',
    `${call.repository}/pulls/${number}`
  )
  const { id } = await backend.need<Repository>('GET', call.repository)
  const repo = { id, url: `${call.api}${call.repository}`, name: call.repository.split('/').at(-1) }
  const side = ({ ref, sha }: { ref: string; sha: string }): object => ({ ref, sha, repo })
  return { id: pull.id, number, url: pull.url, head: side(pull.head), base: side(pull.base) }
}

function jobsOf(call: Call, run: Run): Answer {
  const { items, headers } = pageOf(call, run.jobs)
  const jobs = items.map(({ name, conclusion = 'success' }, index) => ({
    id: run.id * 100 + index,
    run_id: run.id,
    run_url: `${call.api}${call.repository}/actions/runs/${run.id}`,
    node_id: `CR_${run.id}_${index}`,
    head_sha: run.headSha,
    url: `${call.api}${call.repository}/actions/jobs/${run.id * 100 + index}`,
    html_url: null,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    created_at: run.createdAt,
    started_at: run.createdAt,
    completed_at: conclusion === null ? null : run.createdAt,
    name,
    run_attempt: run.attempt,
    check_run_url: `${call.api}${call.repository}/check-runs/${run.id * 100 + index}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'default',
    workflow_name: run.path.split('/').at(-1)!,
    head_branch: run.headBranch
  }))
  return { status: 200, headers, json: { total_count: run.jobs.length, jobs } }
}

function workflows(call: Call, runs: Runs): Answer {
  const { items, headers } = pageOf(call, [...runs.workflows.keys()])
  const views = items.map((id) => workflow(call, id, runs))
  return { status: 200, headers, json: { total_count: runs.workflows.size, workflows: views } }
}

function workflow(call: Call, id: number, runs: Runs): object {
  const path = runs.workflows.get(id)!
  const url = `${call.api}${call.repository}/actions/workflows/${id}`
  const at = '2026-01-01T00:00:00Z'
  const name = path.split('/').at(-1)!
  return {
    id,
    node_id: `W_${id}`,
    name,
    path,
    state: 'active',
    created_at: at,
    updated_at: at,
    url,
    html_url: url,
    badge_url: url
  }
}

/** A workflow is named by its id or its file. */
function workflowId(runs: Runs, asked: string): number | undefined {
  return [...runs.workflows].find(([id, path]) => String(id) === asked || path.split('/').at(-1) === asked)?.[0]
}
