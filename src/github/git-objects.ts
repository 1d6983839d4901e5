import { createHash } from 'node:crypto'

import { MeasurementError } from '../documents/index.js'
import type { Connection } from './connection.js'
import { refused } from './failure.js'

/** A commit without its files. */
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly committedAt: Date
}

/** An entry of a tree, its path from the root of the tree that was read. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

const permission = 'contents: read'

/** A branch, a tag or a commit, as a commit. */
export async function commitAt({ octokit, owner, repo }: Connection, ref: string): Promise<Commit> {
  const { data } = await octokit.rest.repos
    .getCommit({ owner, repo, ref, per_page: 1 })
    .catch((error: unknown) => fail(error, `read the commit ${JSON.stringify(ref)}`))
  return {
    sha: data.sha,
    tree: data.commit.tree.sha,
    parents: data.parents.map((parent) => parent.sha),
    committedAt: new Date(data.commit.committer?.date ?? Number.NaN)
  }
}

/** Name of the tree of a commit: the same for the same files, whatever led to them. */
export async function commitTree(connection: Connection, sha: string): Promise<string> {
  return (await commitAt(connection, sha)).tree
}

/** Subtrees that are read one by one where a tree is too large for one answer. */
const MOST_TREES = 200

/**
 * Every file of a tree. Large trees are answered in part; then their folders are read one by one, so that what is not listed is not there.
 *
 * @throws MeasurementError where the tree cannot be read completely
 */
export async function wholeTree(connection: Connection, tree: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const files = new Map<string, TreeEntry>()
  let read = 0
  const walk = async (sha: string, prefix: string): Promise<void> => {
    if (++read > MOST_TREES) {
      throw new MeasurementError({
        message: `the tree of the commit has too many folders to be read completely (${MOST_TREES} were read)`
      })
    }
    const whole = await treeOf(connection, sha, true)
    const { entries } = whole.truncated ? await treeOf(connection, sha, false) : whole
    for (const entry of entries) {
      if (entry.type === 'tree') {
        if (whole.truncated) await walk(entry.sha, `${prefix}${entry.path}/`)
      } else files.set(prefix + entry.path, { ...entry, path: prefix + entry.path })
    }
  }
  await walk(tree, '')
  return files
}

async function treeOf(
  { octokit, owner, repo }: Connection,
  sha: string,
  recursive: boolean
): Promise<{ readonly entries: readonly TreeEntry[]; readonly truncated: boolean }> {
  const { data } = await octokit.rest.git
    .getTree({ owner, repo, tree_sha: sha, ...(recursive && { recursive: 'true' }) })
    .catch((error: unknown) => fail(error, `read the tree ${sha.slice(0, 12)}`))
  // Of one folder there is no smaller question to ask.
  if (data.truncated && !recursive)
    throw new MeasurementError({
      message: `a folder of the commit has more entries than GitHub lists (tree ${sha.slice(0, 12)})`,
      hint: 'Move files of it into folders'
    })
  return { entries: data.tree, truncated: data.truncated }
}

/**
 * The bytes of a file, held to the hash by which git names them.
 *
 * @throws MeasurementError where it cannot be read or is another file
 */
export async function blobOf({ octokit, owner, repo }: Connection, { sha, path }: TreeEntry): Promise<Uint8Array> {
  const { data } = await octokit.rest.git
    .getBlob({ owner, repo, file_sha: sha })
    .catch((error: unknown) => fail(error, `read the file ${path}`))
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1')
  const own = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  if (own === sha) return bytes
  throw new MeasurementError({ file: path, message: `GitHub answered with another file than ${sha.slice(0, 12)}` })
}

function fail(error: unknown, operation: string): never {
  throw refused(error, operation, permission)
}
