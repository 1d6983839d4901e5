import { posix } from 'node:path'

import type { Connection } from './connection.js'
import { failureOf, isAbsent, refused } from './failure.js'
import { commitAt, wholeTree } from './git-objects.js'

/** Files of one folder of a branch, as they are to be. */
export interface FolderChange {
  readonly branch: string
  /** Commit that the change is built on: it is made only while the branch still is there. */
  readonly tip: string
  readonly folder: string
  /** All files that the folder is to hold, by name: bytes, or the hash of what the repository holds already. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
  /** Names that are taken away where they are there. */
  readonly gone: readonly string[]
  readonly message: string
  /** Looks at the new commit before the branch moves to it; what it throws is the end. */
  readonly confirm?: (commit: string) => Promise<void>
}

const permission = 'contents: write'

/** The commit that a branch is at. @returns undefined where there is no branch of that name */
export async function tipOf({ octokit, owner, repo }: Connection, branch: string): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })
    return data.ref === `refs/heads/${branch}` ? data.object.sha : undefined
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw refused(error, `look up the branch ${JSON.stringify(branch)}`, 'contents: read')
  }
}

/**
 * Commits a folder to a branch without a checkout: blobs, tree and commit first, which nobody sees, then the branch, which moves only where it
 * is still at the commit that the change is built on. Cut off anywhere, the branch is what it was.
 *
 * @returns the new commit, undefined where the branch has moved on
 * @throws MeasurementError where GitHub refuses it
 */
export async function commitFolder(connection: Connection, change: FolderChange): Promise<string | undefined> {
  const commit = await written(connection, change).catch((error: unknown) => {
    throw refused(error, `write a commit for the branch ${JSON.stringify(change.branch)}`, permission)
  })
  await change.confirm?.(commit)
  return (await moved(connection, change, commit)) ? commit : undefined
}

async function written(connection: Connection, change: FolderChange): Promise<string> {
  const { octokit, owner, repo } = connection
  const { tip, folder, files, gone, message } = change
  const { data: before } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: tip })
  const tree: { path: string; mode: '100644'; type: 'blob'; sha: string | null }[] = gone.map((name) => ({
    path: posix.join(folder, name),
    mode: '100644',
    type: 'blob',
    sha: null
  }))
  for (const [name, file] of files) {
    const sha = typeof file === 'string' ? file : await storedBlob(connection, file)
    tree.push({ path: posix.join(folder, name), mode: '100644', type: 'blob', sha })
  }
  const { data: after } = await octokit.rest.git.createTree({ owner, repo, base_tree: before.tree.sha, tree })
  const { data: commit } = await octokit.rest.git.createCommit({
    owner,
    repo,
    message,
    tree: after.sha,
    parents: [tip]
  })
  return commit.sha
}

async function storedBlob({ octokit, owner, repo }: Connection, bytes: Uint8Array): Promise<string> {
  const content = Buffer.from(bytes).toString('base64')
  return (await octokit.rest.git.createBlob({ owner, repo, content, encoding: 'base64' })).data.sha
}

/** Moves the branch to a commit on top of its tip. @returns false where the tip is another by now */
async function moved(connection: Connection, { branch, tip }: FolderChange, commit: string): Promise<boolean> {
  const { octokit, owner, repo } = connection
  try {
    await octokit.rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha: commit, force: false })
    return true
  } catch (error) {
    // An answer that was lost on its way: the branch itself tells whether it moved.
    const now = await tipOf(connection, branch)
    if (now === commit) return true
    if (now !== tip) return false
    throw refusedMove(error, branch)
  }
}

function refusedMove(error: unknown, branch: string): unknown {
  const { status } = failureOf(error)
  const rules = status === 422 || status === 409
  return refused(error, `move the branch ${JSON.stringify(branch)}`, permission, rules ? ofItsOwn : undefined)
}

const ofItsOwn =
  'Rules protect the branch: keep baselines on a branch of their own that the job may push to, such as git:model-baselines:<model>'

/** Hashes of the files of a folder at a commit, by name. */
export async function folderAt(
  connection: Connection,
  commit: string,
  folder: string
): Promise<ReadonlyMap<string, string>> {
  const { tree } = await commitAt(connection, commit)
  const inside = folder === '' ? '' : `${folder}/`
  const entries = [...(await wholeTree(connection, tree))].filter(([path]) => path.startsWith(inside))
  return new Map(entries.map(([path, { sha }]) => [path.slice(inside.length), sha]))
}

/** Commits up to a branch or a commit that changed something at a path, the newest first, at most so many. */
export async function commitsOf(
  { octokit, owner, repo }: Connection,
  { ref, path, most }: { readonly ref: string; readonly path: string; readonly most: number }
): Promise<readonly { readonly sha: string; readonly message: string }[]> {
  try {
    const at = path === '' ? {} : { path }
    const { data } = await octokit.rest.repos.listCommits({ owner, repo, sha: ref, ...at, per_page: most })
    return data.map(({ sha, commit }) => ({ sha, message: commit.message }))
  } catch (error) {
    throw refused(error, `list the commits of ${JSON.stringify(ref)}`, 'contents: read')
  }
}
