import type { Backend } from './backend.js'
import { compare } from './compare.js'

interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

/** A commit with two parents, [base, head], whose tree holds the head's changes since the merge base on top of the base. */
export interface Merge {
  readonly tree: string
  readonly mergeBase: string
}

/**
 * Merges whole files in three ways: what only the head changed is taken, what both changed differently is a conflict.
 *
 * @returns the tree of the merge, or `undefined` where the two conflict
 */
export async function mergeTrees(
  backend: Backend,
  repository: string,
  base: string,
  head: string
): Promise<Merge | undefined> {
  const comparison = await compare(backend, repository, base, head)
  const mergeBase = comparison.merge_base_commit.sha
  const [before, ours, theirs] = await Promise.all(
    [mergeBase, base, head].map((sha) => files(backend, repository, sha))
  )
  const changed = [...new Set([...before!.keys(), ...theirs!.keys()])].filter(
    (path) => !same(before!.get(path), theirs!.get(path))
  )
  const taken = changed.filter((path) => !same(ours!.get(path), theirs!.get(path)))
  if (taken.some((path) => !same(ours!.get(path), before!.get(path)))) return undefined
  if (taken.length === 0) return { tree: await treeOf(backend, repository, base), mergeBase }
  const { sha } = await backend.need<{ sha: string }>('POST', `${repository}/git/trees`, {
    base_tree: await treeOf(backend, repository, base),
    tree: taken.map((path) => {
      const entry = theirs!.get(path)
      return entry
        ? { path, mode: entry.mode, type: entry.type, sha: entry.sha }
        : { path, mode: '100644', type: 'blob', sha: null }
    })
  })
  return { tree: sha, mergeBase }
}

/** Writes a commit and gives its sha. */
export async function writeCommit(
  backend: Backend,
  repository: string,
  commit: { readonly message: string; readonly tree: string; readonly parents: readonly string[] }
): Promise<string> {
  return (await backend.need<{ sha: string }>('POST', `${repository}/git/commits`, commit)).sha
}

/** Points a ref at a commit, whether it exists or not; `ref` without `refs/`. */
export async function pointRef(backend: Backend, repository: string, ref: string, sha: string): Promise<void> {
  const moved = await backend.ask('PATCH', `${repository}/git/refs/${ref}`, { sha, force: true })
  if (moved.status === 404) await backend.need('POST', `${repository}/git/refs`, { ref: `refs/${ref}`, sha })
  else if (moved.status >= 300) throw new Error(`refs/${ref} cannot be moved: ${JSON.stringify(moved.data)}`)
}

/** The tree of a commit. */
export async function treeOf(backend: Backend, repository: string, commit: string): Promise<string> {
  return (await backend.need<{ tree: { sha: string } }>('GET', `${repository}/git/commits/${commit}`)).tree.sha
}

async function files(backend: Backend, repository: string, commit: string): Promise<Map<string, Entry>> {
  const tree = await treeOf(backend, repository, commit)
  const { tree: entries } = await backend.need<{ tree: Entry[] }>('GET', `${repository}/git/trees/${tree}?recursive=1`)
  return new Map(entries.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]))
}

function same(one: Entry | undefined, other: Entry | undefined): boolean {
  return one?.sha === other?.sha && one?.mode === other?.mode
}
