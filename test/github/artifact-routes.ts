import type { Artifact, Artifacts } from './artifacts.js'
import type { Backend } from './backend.js'
import { type Call, type Correction, pageOf } from './correction.js'
import { type Answer, refusal, refusals } from './exchange.js'
import type { Runs } from './runs.js'

/** The artifacts of all runs by the REST API: lists, one, its archive, and its end. */
export function artifactRoutes(
  backend: Backend,
  runs: Runs,
  { artifacts, storage }: { readonly artifacts: Artifacts; readonly storage: () => string }
): readonly Correction[] {
  const find = ({ caught }: Call): Artifact | undefined => artifacts.get(Number(caught[1]))
  return [
    {
      method: 'GET',
      path: /^\/actions\/artifacts$/,
      answer: (call) => listed(backend, call, runs, artifacts.finished())
    },
    {
      method: 'GET',
      path: /^\/actions\/runs\/(\d+)\/artifacts$/,
      answer: async (call) => {
        const run = runs.all().find(({ id }) => String(id) === call.caught[1])
        if (run === undefined) return refusals.notFound
        return listed(
          backend,
          call,
          runs,
          artifacts.finished().filter((one) => one.run === run.backendId)
        )
      }
    },
    {
      method: 'GET',
      path: /^\/actions\/artifacts\/(\d+)$/,
      answer: async (call) => {
        const artifact = find(call)
        return artifact ? { status: 200, json: await viewOf(backend, call, runs, artifact) } : refusals.notFound
      }
    },
    {
      method: 'GET',
      path: /^\/actions\/artifacts\/(\d+)\/zip$/,
      answer: async (call) => Promise.resolve(archive(find(call), storage()))
    },
    {
      method: 'DELETE',
      path: /^\/actions\/artifacts\/(\d+)$/,
      answer: async (call) => {
        const artifact = find(call)
        if (artifact) artifacts.delete(artifact.id)
        return Promise.resolve(artifact ? { status: 204 } : refusals.notFound)
      }
    }
  ]
}

function archive(artifact: Artifact | undefined, storage: string): Answer {
  if (artifact === undefined) return refusals.notFound
  if (artifact.expired) return refusal(410, 'Artifact has expired')
  return { status: 302, headers: { location: `${storage}/blob/${artifact.id}?sig=test` } }
}

async function listed(backend: Backend, call: Call, runs: Runs, all: readonly Artifact[]): Promise<Answer> {
  const name = call.request.url.searchParams.get('name')
  const matching = all.filter((one) => name === null || one.name === name)
  const { items, headers } = pageOf(call, matching)
  const views = await Promise.all(items.map((one) => viewOf(backend, call, runs, one)))
  return { status: 200, headers, json: { total_count: matching.length, artifacts: views } }
}

async function viewOf(backend: Backend, call: Call, runs: Runs, artifact: Artifact): Promise<object> {
  const url = `${call.api}${call.repository}/actions/artifacts/${artifact.id}`
  const run = runs.all().find(({ backendId }) => backendId === artifact.run)
  const idOf = async (path: string): Promise<number | undefined> =>
    (await backend.ask<{ id: number } | undefined>('GET', path)).data?.id
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.data.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: new Date(Date.parse(artifact.createdAt) + 90 * 86_400_000).toISOString(),
    workflow_run: run && {
      id: run.id,
      repository_id: await idOf(call.repository),
      head_repository_id: await idOf(`/repos/${run.headRepository}`),
      head_branch: run.headBranch,
      head_sha: run.headSha
    }
  }
}
