import type { Backend } from './backend.js'
import { type Correction, objectOf } from './correction.js'
import { pointRef } from './merge-commit.js'
import type { Login } from './tokens.js'

/** `POST forks`: the fork starts with the history of the repository; the emulator gives it another one. */
export function forking(backend: Backend): Correction {
  return {
    method: 'POST',
    path: /^\/forks$/,
    amend: async ({ repository, login }, answer) => {
      if (answer.status >= 300) return answer
      const fork = `/repos/${String(objectOf(answer)['full_name'])}`
      await backend.ask('PUT', `${fork}/collaborators/maintainer`, { permission: 'push' }, login as Login)
      const { object } = await backend.need<{ object: { sha: string } }>('GET', `${repository}/git/ref/heads/main`)
      await adopt(backend, repository, fork, object.sha)
      await pointRef(backend, fork, 'heads/main', object.sha)
      return answer
    }
  }
}

interface Commit {
  readonly message: string
  readonly tree: { readonly sha: string }
  readonly parents: readonly { readonly sha: string }[]
  readonly author: object
  readonly committer: object
}

/**
 * Brings a fork's commits into the repository it was forked from, as GitHub's shared object store does: they keep their
 * SHAs, so the base can serve the head of a fork's pull request.
 */
export async function adopt(backend: Backend, from: string, into: string, sha: string): Promise<void> {
  const known = await backend.ask('GET', `${into}/git/commits/${sha}`)
  if (known.status === 200) return
  const commit = await backend.need<Commit>('GET', `${from}/git/commits/${sha}`)
  for (const parent of commit.parents) await adopt(backend, from, into, parent.sha)
  await adoptTree(backend, from, into, commit.tree.sha)
  const copy = await backend.need<{ sha: string }>('POST', `${into}/git/commits`, {
    message: commit.message,
    tree: commit.tree.sha,
    parents: commit.parents.map((parent) => parent.sha),
    author: commit.author,
    committer: commit.committer
  })
  if (copy.sha !== sha) throw new Error(`the copy of ${sha} became ${copy.sha}`)
}

async function adoptTree(backend: Backend, from: string, into: string, sha: string): Promise<void> {
  const { tree } = await backend.need<{ tree: { path: string; mode: string; type: string; sha: string }[] }>(
    'GET',
    `${from}/git/trees/${sha}?recursive=1`
  )
  const entries = tree.filter(({ type }) => type !== 'tree')
  for (const entry of entries) {
    const blob = await backend.need<{ content: string; encoding: string }>('GET', `${from}/git/blobs/${entry.sha}`)
    await backend.need('POST', `${into}/git/blobs`, { content: blob.content, encoding: blob.encoding })
  }
  await backend.need('POST', `${into}/git/trees`, {
    tree: entries.map(({ path, mode, type, sha: blob }) => ({ path, mode, type, sha: blob }))
  })
}
