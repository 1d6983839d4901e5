import type { Backend } from './backend.js'
import { compare } from './compare.js'
import { type Call, type Correction, pageOf } from './correction.js'
import { type Answer, refusals } from './exchange.js'
import { adopt } from './fork-objects.js'
import type { PullRequest, PullRequests } from './pull-request.js'

/** The routes that show pull requests, and those that find them by a commit. */
export function pullRequestRoutes(backend: Backend, pulls: PullRequests): readonly Correction[] {
  const showing = async ({ repository }: Call, answer: Answer): Promise<Answer> => {
    if (answer.status >= 300) return answer
    const shown = answer.json as PullRequest | PullRequest[]
    for (const pull of Array.isArray(shown) ? shown : [shown]) await pulls.follow(repository, pull)
    return answer
  }
  return [
    { method: 'GET', path: /^\/pulls$/, amend: showing },
    { method: 'POST', path: /^\/pulls$/, amend: showing },
    { method: 'GET', path: /^\/pulls\/\d+$/, amend: showing },
    {
      method: 'GET',
      path: /^\/pulls\/(\d+)\/files$/,
      answer: (call) => ofComparison(backend, pulls, call, ({ files }) => files)
    },
    {
      method: 'GET',
      path: /^\/pulls\/(\d+)\/commits$/,
      answer: (call) => ofComparison(backend, pulls, call, ({ commits }) => commits)
    },
    {
      method: 'GET',
      path: /^\/pulls\/(\d+)\/merge$/,
      answer: async ({ repository, caught }) => {
        const pull = await pulls.find(repository, Number(caught[1]))
        return pull?.merged === true ? { status: 204 } : refusals.notFound
      }
    },
    { method: 'GET', path: /^\/commits\/([0-9a-f]{40})\/pulls$/, answer: (call) => ofCommit(backend, pulls, call) },
    { method: 'GET', path: /^\/compare\/(.+)\.\.\.(.+)$/, answer: (call) => comparedAcrossForks(backend, call) }
  ]
}

async function ofComparison(
  backend: Backend,
  pulls: PullRequests,
  call: Call,
  chosen: (comparison: Awaited<ReturnType<typeof compare>>) => readonly unknown[]
): Promise<Answer> {
  const pull = await pulls.find(call.repository, Number(call.caught[1]))
  if (pull === undefined) return refusals.notFound
  const { items, headers } = pageOf(call, chosen(await compare(backend, call.repository, pull.base.sha, pull.head.sha)))
  return { status: 200, json: items, headers }
}

/** `GET commits/:sha/pulls`: those that hold the commit, or whose merge it is; open and closed ones. */
async function ofCommit(backend: Backend, pulls: PullRequests, call: Call): Promise<Answer> {
  const sha = call.caught[1]!
  const known = await backend.ask('GET', `${call.repository}/git/commits/${sha}`)
  if (known.status !== 200) return { ...refusals.notFound, status: 422 }
  const all = await backend.need<PullRequest[]>('GET', `${call.repository}/pulls?state=all&per_page=100`)
  const found: PullRequest[] = []
  for (const pull of all) {
    const { base, head, merged, merge_commit_sha: merge } = await pulls.follow(call.repository, pull)
    const { commits } = await compare(backend, call.repository, base.sha, head.sha)
    const own = head.sha === sha || (merged === true && merge === sha)
    if (own || commits.some((commit) => commit.sha === sha)) found.push(pull)
  }
  const { items, headers } = pageOf(call, found)
  return { status: 200, json: items, headers }
}

/** `owner:branch` names a branch of a fork. */
async function comparedAcrossForks(backend: Backend, call: Call): Promise<Answer | undefined> {
  const sides = call.caught.slice(1, 3).map((side) => side!)
  if (!sides.some((side) => side.includes(':'))) return undefined
  const resolved = await Promise.all(sides.map((side) => resolve(backend, call.repository, side)))
  if (resolved.includes(undefined)) return refusals.notFound
  const target = `${call.repository}/compare/${resolved.join('...')}${call.request.url.search}`
  return backend.forward({ ...call.request, target }, call.login)
}

async function resolve(backend: Backend, repository: string, side: string): Promise<string | undefined> {
  const [owner, branch] = side.split(':')
  if (branch === undefined) return side
  const fork = `/repos/${owner}/${repository.split('/').at(-1)}`
  const { status, data } = await backend.ask<{ object: { sha: string } }>('GET', `${fork}/git/ref/heads/${branch}`)
  if (status !== 200) return undefined
  if (fork !== repository) await adopt(backend, fork, repository, data.object.sha)
  return data.object.sha
}
