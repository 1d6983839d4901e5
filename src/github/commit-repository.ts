import { MeasurementError, refuseLfsPointer, type Repository } from '../documents/index.js'
import type { Connection } from './connection.js'
import { blobOf, commitAt, wholeTree, type Commit, type TreeEntry } from './git-objects.js'

/** The files of one commit by the API: no checkout, no history. Its tree is read once, when first asked for. */
export async function repositoryAt(connection: Connection, ref: string): Promise<Repository> {
  return repositoryOf(connection, await commitAt(connection, ref))
}

/** As `repositoryAt`, of a commit that was already looked up. */
export function repositoryOf(connection: Connection, commit: Commit): Repository {
  let tree: Promise<ReadonlyMap<string, TreeEntry>> | undefined
  const files = (): Promise<ReadonlyMap<string, TreeEntry>> => (tree ??= wholeTree(connection, commit.tree))
  return {
    commit: commit.sha,
    readFile: async (path) => {
      const entry = (await files()).get(path)
      if (entry !== undefined) return readEntry(connection, entry, commit)
      const inside = `${path}/`
      if (![...(await files()).keys()].some((file) => file.startsWith(inside))) return undefined
      throw noFile(path, commit, 'a folder')
    },
    list: async (folder) => {
      const paths = [...(await files()).keys()]
      if (folder === '' || folder === '.') return paths
      return paths.filter((path) => path === folder || path.startsWith(`${folder}/`))
    },
    tracked: async () =>
      new Map([...(await files())].map(([path, { mode, sha }]) => [path, { mode, hash: sha }] as const)),
    committedAt: () => Promise.resolve(commit.committedAt),
    hashOf: async (path) => (await files()).get(path)?.sha
  }
}

async function readEntry(connection: Connection, entry: TreeEntry, commit: Commit): Promise<Uint8Array> {
  if (entry.type === 'commit') throw noFile(entry.path, commit, 'a submodule')
  if (entry.mode === '120000') throw noFile(entry.path, commit, 'a symbolic link')
  const bytes = await blobOf(connection, entry)
  refuseLfsPointer(bytes, nameOf(entry.path, commit))
  return bytes
}

function noFile(path: string, commit: Commit, kind: string): MeasurementError {
  return new MeasurementError({
    file: nameOf(path, commit),
    message: `is ${kind}, not a file`,
    hint: 'Name the file itself'
  })
}

function nameOf(path: string, { sha }: Commit): string {
  return `${sha.slice(0, 12)}:${path}`
}
