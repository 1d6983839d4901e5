import type { Backend } from './backend.js'
import type { Call, Correction } from './correction.js'
import { type Answer, refusal, refusals } from './exchange.js'
import { mergeTrees, writeCommit } from './merge-commit.js'
import type { Protection } from './protection.js'
import type { PullRequest, PullRequests } from './pull-request.js'
import type { Statuses } from './statuses.js'

interface Asked {
  readonly sha?: string
  readonly merge_method?: 'merge' | 'squash' | 'rebase'
  readonly commit_title?: string
}

/** `PUT pulls/:n/merge`: refused as GitHub refuses, and a real merge onto the base's newest commit when it is not. */
export function merging(
  backend: Backend,
  pulls: PullRequests,
  rules: { readonly protection: Protection; readonly statuses: Statuses }
): Correction {
  return {
    method: 'PUT',
    path: /^\/pulls\/(\d+)\/merge$/,
    answer: async (call) => {
      const pull = await pulls.find(call.repository, Number(call.caught[1]))
      if (pull === undefined) return refusals.notFound
      const asked = (call.request.json ?? {}) as Asked
      return (
        (await notAllowed(backend, call)) ??
        notMergeable(pull, asked) ??
        (await notGreen(call.repository, pull, rules)) ??
        (await merge(backend, pulls, { call, pull, asked, protection: rules.protection }))
      )
    }
  }
}

async function notAllowed(backend: Backend, { repository, login }: Call): Promise<Answer | undefined> {
  const { data } = await backend.ask<{ permission?: string }>('GET', `${repository}/collaborators/${login}/permission`)
  const mayPush = ['admin', 'maintain', 'push', 'write'].includes(data.permission ?? 'none')
  return mayPush ? undefined : refusal(403, 'Must have push access to merge pull requests.')
}

function notMergeable(pull: PullRequest, asked: Asked): Answer | undefined {
  if (pull.state !== 'open' || pull.mergeable === false) return refusal(405, 'Pull Request is not mergeable')
  if (pull.draft) return refusal(405, 'Pull Request is still a draft')
  if (asked.sha !== undefined && asked.sha !== pull.head.sha) {
    return refusal(409, 'Head branch was modified. Review and try the merge again.')
  }
  return undefined
}

async function notGreen(
  repository: string,
  pull: PullRequest,
  { protection, statuses }: { readonly protection: Protection; readonly statuses: Statuses }
): Promise<Answer | undefined> {
  for (const context of await protection.required(repository, pull.base.ref)) {
    const verdict = await statuses.verdict(repository, pull.head.sha, context)
    if (verdict !== 'success') return refusal(405, `Required status check "${context}" is ${verdict}.`)
  }
  return undefined
}

async function merge(
  backend: Backend,
  pulls: PullRequests,
  given: { readonly call: Call; readonly pull: PullRequest; readonly asked: Asked; readonly protection: Protection }
): Promise<Answer> {
  const { pull, asked } = given
  const { repository, login } = given.call
  const branch = await backend.need<{ object: { sha: string } }>('GET', `${repository}/git/ref/heads/${pull.base.ref}`)
  const tip = branch.object.sha
  const merged = await mergeTrees(backend, repository, tip, pull.head.sha)
  if (merged === undefined) return refusal(405, 'Pull Request is not mergeable')
  const both = (asked.merge_method ?? 'merge') === 'merge'
  const title = both ? `Merge pull request #${pull.number} from ${pull.head.label}` : `${pull.title} (#${pull.number})`
  const sha = await writeCommit(backend, repository, {
    message: asked.commit_title ?? title,
    tree: merged.tree,
    parents: both ? [tip, pull.head.sha] : [tip]
  })
  await given.protection.move(repository, pull.base.ref, sha)
  await backend.need('PATCH', `${repository}/pulls/${pull.number}`, { state: 'closed' })
  const { data: by } = await backend.ask('GET', `/users/${login}`)
  pulls.conclude(repository, pull.number, { sha, head: pull.head.sha, at: new Date().toISOString(), by })
  return { status: 200, json: { sha, merged: true, message: 'Pull Request successfully merged' } }
}
