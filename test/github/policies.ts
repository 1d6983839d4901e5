import type { Gated } from './gated.js'
import type { FileChanges } from './repository.js'

/** Where an organisation keeps its floors. */
export const POLICIES = 'acme/policies'

interface Entry {
  readonly path: string
  readonly mode: '120000' | '160000'
  readonly type: 'blob' | 'commit'
  readonly sha: string
}

/** A second repository of the organisation; whoever pleases may read it, unless it is private. */
export async function startPolicies({ github }: Gated, { isPrivate = false } = {}): Promise<void> {
  const body = { name: 'policies', private: isPrivate, auto_init: true }
  await github.backend.need('POST', '/orgs/acme/repos', body)
}

/** Commits to a branch of it, and gives the SHA. */
export function commitToPolicies({ repository }: Gated, files: FileChanges, branch = 'main'): Promise<string> {
  return repository.commitToFork(POLICIES, branch, files)
}

/** As `commitToPolicies`, with a symbolic link and a submodule beside the files. */
export async function commitOddFiles(gated: Gated): Promise<string> {
  const { backend } = gated.github
  const own = `/repos/${POLICIES}`
  const tip = await commitToPolicies(gated, { 'folder.yml/a': 'a', 'real.yml': 'version: 1\n' })
  const { tree } = await backend.need<{ tree: { sha: string } }>('GET', `${own}/git/commits/${tip}`)
  const target = await backend.need<{ sha: string }>('POST', `${own}/git/blobs`, { content: 'real.yml' })
  const odd: readonly Entry[] = [
    { path: 'link.yml', mode: '120000', type: 'blob', sha: target.sha },
    { path: 'module.yml', mode: '160000', type: 'commit', sha: tip }
  ]
  const after = await backend.need<{ sha: string }>('POST', `${own}/git/trees`, { base_tree: tree.sha, tree: odd })
  const made = { message: 'Odd files', tree: after.sha, parents: [tip] }
  const { sha } = await backend.need<{ sha: string }>('POST', `${own}/git/commits`, made)
  await backend.need('PATCH', `${own}/git/refs/heads/main`, { sha })
  return sha
}
