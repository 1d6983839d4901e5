import type { Backend } from './backend.js'
import { type Call, type Correction, objectOf } from './correction.js'
import type { Answer } from './exchange.js'
import { pointRef } from './merge-commit.js'

/** The rules of protected branches: what a merge needs, and how the operator of the tests gets past them. */
export interface Protection {
  readonly corrections: readonly Correction[]
  /** The contexts that a merge into this branch needs. */
  required(repository: string, branch: string): Promise<readonly string[]>
  /** Moves a branch whatever its rules say, as a merge does. */
  move(repository: string, branch: string, sha: string): Promise<void>
}

export function protection(backend: Backend): Protection {
  const written = new Map<string, unknown>()
  return {
    corrections: [
      {
        method: 'PUT',
        path: /^\/branches\/(.+)\/protection$/,
        amend: async ({ request, repository, caught }, answer) => {
          if (answer.status === 200) written.set(`${repository} ${caught[1]}`, request.json)
          return Promise.resolve(answer)
        }
      },
      { method: 'GET', path: /^\/branches\/([^/]+)$/, amend: (call, answer) => wholeBranch(backend, call, answer) }
    ],
    required: async (repository, branch) => {
      const rule = await backend.ask<{ contexts: string[] }>(
        'GET',
        `${repository}/branches/${branch}/protection/required_status_checks`
      )
      return rule.status === 200 ? rule.data.contexts : []
    },
    move: async (repository, branch, sha) => {
      const rules = written.get(`${repository} ${branch}`)
      const path = `${repository}/branches/${branch}/protection`
      if (rules !== undefined) await backend.need('DELETE', path)
      await pointRef(backend, repository, `heads/${branch}`, sha)
      if (rules !== undefined) await backend.need('PUT', path, rules)
    }
  }
}

/** A branch is shown with its whole commit. */
async function wholeBranch(backend: Backend, { repository, api }: Call, answer: Answer): Promise<Answer> {
  if (answer.status !== 200) return answer
  const branch = objectOf(answer) as { name: string; commit: { sha: string } }
  const self = `${api}${repository}/branches/${branch.name}`
  const commit = await backend.need('GET', `${repository}/commits/${branch.commit.sha}`)
  return { ...answer, json: { ...branch, commit, _links: { self, html: self } } }
}
