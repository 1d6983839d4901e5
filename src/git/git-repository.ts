import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'

import {
  MeasurementError,
  refuseLfsPointer,
  UnreachableError,
  type Repository,
  type Tracked
} from '../documents/index.js'
import { runGit, type GitResult } from './run-git.js'
import { topLevel } from './top-level.js'

/**
 * The files of one commit, by the git command line.
 *
 * @param ref branch, tag or commit; of a branch and a tag of one name it is the branch
 * @throws MeasurementError where the folder is in no repository or the commit is not there
 */
export async function gitRepository(directory: string, ref: string): Promise<Repository> {
  const root = await topOf(directory)
  const commit = await commitOf(root, ref)
  return {
    commit,
    readFile: (path) => readBlob(root, commit, path),
    hashOf: async (path) => (await entryAt(root, commit, path))?.hash,
    list: (folder) => list(root, commit, folder),
    tracked: () => tracked(root, commit),
    committedAt: async () =>
      new Date((await succeeded(root, ['show', '-s', '--format=%cI', commit])).toString('utf8').trim())
  }
}

/**
 * Path of a folder in its repository: '' at the root, else ending in '/'.
 *
 * @throws MeasurementError where the folder is in no repository
 */
export async function gitPrefix(directory: string): Promise<string> {
  const inside = relative(await topOf(directory), await realpath(directory))
  return inside === '' ? '' : `${inside.split(sep).join('/')}/`
}

/** Address of the remote `origin`, as git would ask it; undefined where there is none, or no repository. */
export async function gitOrigin(directory: string): Promise<string | undefined> {
  const root = await topLevel(directory)
  if (root === undefined) return undefined
  const { code, out } = await runGit(root, ['remote', 'get-url', 'origin'])
  return code === 0 ? out.toString('utf8').replace(/\r?\n$/, '') : undefined
}

/**
 * Names of the tags that begin so.
 *
 * @throws MeasurementError where the folder is in no repository, or in a clone that may lack tags
 */
export async function gitTags(directory: string, beginning: string): Promise<readonly string[]> {
  const root = await topOf(directory)
  if (await isShallow(root)) throw incomplete('is shallow: tags may be missing in it')
  const without = await runGit(root, ['config', '--get-regexp', '^remote\\..*\\.tagopt$', '^--no-tags$'])
  if (without.code === 0) throw incomplete('was made with --no-tags: tags are missing in it')
  const names = await succeeded(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'])
  return names
    .toString('utf8')
    .split(/\r?\n/)
    .filter((name) => name !== '' && name.startsWith(beginning))
}

/**
 * How many commits of another a commit lacks.
 *
 * @returns undefined where the clone does not hold one of them, or not the history between them
 */
export async function gitBehind(directory: string, commit: string, base: string): Promise<number | undefined> {
  const root = await topOf(directory)
  if (!isCommitName(commit) || (await isShallow(root))) return undefined
  const { code, out } = await runGit(root, ['rev-list', '--count', `${commit}..${base}`, '--'])
  return code === 0 ? Number(out.toString('utf8')) : undefined
}

/**
 * Whether a commit is an ancestor of another, or the same.
 *
 * @returns undefined where the clone does not hold one of them
 * @throws MeasurementError where the clone is shallow and does not show that it is: the history that would may be missing
 */
export async function gitIsAncestor(
  directory: string,
  commit: string,
  descendant: string
): Promise<boolean | undefined> {
  const commits = [commit, descendant]
  if (!commits.every(isCommitName)) return undefined
  const root = await topOf(directory)
  const { code } = await runGit(root, ['merge-base', '--is-ancestor', ...commits])
  if (code === 0) return true
  const names = commits.map((each) => each.slice(0, 12)).join(' is an ancestor of ')
  if (await isShallow(root)) throw incomplete(`is shallow: it does not show whether ${names}`)
  return code === 1 ? false : undefined
}

function isCommitName(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text)
}

/** @throws MeasurementError where the folder is in no repository */
async function topOf(directory: string): Promise<string> {
  const top = await topLevel(directory)
  if (top === undefined) throw noRepository
  return top
}

const noRepository = new MeasurementError({
  message: 'this folder is in no git repository',
  hint: 'Run it in a clone, or use a file: reference'
})

/** Whether history is missing. */
async function isShallow(root: string): Promise<boolean> {
  return (await succeeded(root, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() !== 'false'
}

function incomplete(what: string): MeasurementError {
  return new UnreachableError({
    message: `this clone ${what}`,
    hint: 'Fetch the rest: git fetch --unshallow --tags (git fetch --tags where it is not shallow); in CI check out with fetch-depth: 0'
  })
}

/**
 * The commit that a folder is checked out at; undefined where it is in no repository, or in one without a commit. Whose the files are does not
 * matter: nothing of them is started.
 *
 * @throws MeasurementError where git fails otherwise
 */
export async function checkedOutCommit(directory: string): Promise<string | undefined> {
  const root = await topLevel(directory)
  if (root === undefined) return undefined
  const any = ['-c', 'safe.directory=*']
  const found = await runGit(root, [...any, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  if (found.code === 0) return found.out.toString('utf8').trim()
  const inside = await runGit(root, [...any, 'rev-parse', '--git-dir'])
  if (inside.code === 0) return undefined
  throw failure(root, inside)
}

async function commitOf(root: string, ref: string): Promise<string> {
  for (const name of branchFirst(ref)) {
    const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    if (found.code === 0) return found.out.toString('utf8').trim()
  }
  const inside = await runGit(root, ['rev-parse', '--git-dir'])
  if (inside.code !== 0) throw failure(root, inside)
  if ((await checkedOutCommit(root)) === undefined) throw withoutCommits(ref)
  throw new UnreachableError({
    message: `there is no commit ${JSON.stringify(ref)} in this clone`,
    hint: 'Fetch it: git fetch origin <branch>; in CI check out with fetch-depth: 0'
  })
}

function withoutCommits(ref: string): MeasurementError {
  return new MeasurementError({
    message: `there is no commit ${JSON.stringify(ref)}: nothing is committed in this repository yet`,
    hint: 'Commit what is in production first; --baseline file:production.csv compares with a file that is in no commit'
  })
}

/** A commit by its full name, what is checked out or was fetched, or a ref that says itself what it is. */
const unmistakable = /^([0-9a-f]{40}([0-9a-f]{24})?$|@|([A-Z]+_)?HEAD([~^@:]|$)|(refs|heads|tags|remotes)\/)/

/**
 * What a name may mean, in order: the branch, where there is one of that name, here or at the origin, as on GitHub. Git itself takes a tag of the
 * same name for it, which whoever pushes may set, whatever protects the branch.
 */
function branchFirst(name: string): readonly string[] {
  const branches = ['refs/heads', 'refs/remotes', 'refs/remotes/origin'].map((above) => `${above}/${name}`)
  return unmistakable.test(name) ? [name] : [...branches, name]
}

/** Blob, tree or submodule at a path. */
interface Entry {
  readonly mode: string
  readonly type: string
  readonly hash: string
}

async function entryAt(root: string, commit: string, path: string): Promise<Entry | undefined> {
  const listing = (await succeeded(root, ['ls-tree', '-z', '--full-tree', commit, '--', literal(path)])).toString(
    'utf8'
  )
  const [mode = '', type = '', hash = ''] = (listing.split('\t')[0] ?? '').split(' ')
  return listing === '' ? undefined : { mode, type, hash }
}

async function readBlob(root: string, commit: string, path: string): Promise<Uint8Array | undefined> {
  const entry = await entryAt(root, commit, path)
  if (entry === undefined) return undefined
  const name = `${commit.slice(0, 12)}:${path}`
  if (entry.type !== 'blob' || entry.mode === '120000') {
    const kind = entry.type === 'tree' ? 'a folder' : entry.type === 'commit' ? 'a submodule' : 'a symbolic link'
    throw new MeasurementError({ file: name, message: `is ${kind}, not a file`, hint: 'Name the file itself' })
  }
  const bytes = await succeeded(root, ['cat-file', 'blob', `${commit}:${path}`])
  refuseLfsPointer(bytes, name)
  return bytes
}

async function list(root: string, commit: string, folder: string): Promise<readonly string[]> {
  const path = folder === '' || folder === '.' ? [] : ['--', literal(folder)]
  const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...path])
  return listing
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
}

async function tracked(root: string, commit: string): Promise<ReadonlyMap<string, Tracked>> {
  const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--full-tree', commit])
  const lines = listing.toString('utf8').split('\0')
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const tab = line.indexOf('\t')
        const [mode = '', , hash = ''] = line.slice(0, tab).split(' ')
        return [line.slice(tab + 1), { mode, hash }] as const
      })
  )
}

/** ls-tree takes plain paths; one that leaves the repository is an absent one. */
function literal(path: string): string {
  return path.replace(/^(\.\/)+/, '')
}

async function succeeded(root: string, arguments_: readonly string[]): Promise<Buffer> {
  const result = await runGit(root, arguments_)
  if (result.code !== 0) throw failure(root, result)
  return result.out
}

/** What git says where a clone has no object and may not fetch it. */
const leftOut = /promisor remote|lazy fetching|transport '.*' not allowed/

function failure(root: string, { err }: GitResult): MeasurementError {
  if (err.includes('not a git repository')) return noRepository
  if (leftOut.test(err)) {
    return new MeasurementError({
      message:
        'this clone was made with --filter: it lacks files of the commit, and nothing is fetched while the gate runs',
      hint: 'Fetch the rest: git fetch --refetch --no-filter; in CI check out without filter'
    })
  }
  if (err.includes('dubious ownership')) {
    return new MeasurementError({
      message: 'this clone belongs to another user, and git reads nothing of it',
      hint: `Where you trust it: git config --global --add safe.directory ${root}`
    })
  }
  return new MeasurementError({
    message: `git failed: ${err.split('\n')[0] ?? ''}`,
    hint: 'Run the same command by hand to see more'
  })
}
