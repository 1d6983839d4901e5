import { heldShelf, type Opened } from '../baseline/index.js'
import { UsageError } from '../documents/index.js'
import type { Frontend } from '../frontends/index.js'
import { gitOrigin } from '../git/index.js'
import { connect, findArtifact, releaseFiles, repositoryOfRemote, type Connection } from '../github/index.js'
import type { OnGitHub, Stored } from './workspace.js'

/** Which runs' artifacts count. */
export interface Standing {
  readonly branch?: string
  readonly ownRun?: number
  readonly base?: string
}

/** Opens an artifact or a release from a terminal. */
export async function storedOnGitHub(reference: Stored, frontend: Frontend): Promise<Opened | undefined> {
  return openStored(await connectionOf(reference, frontend), reference, {})
}

/**
 * A connection from a terminal: by the token that the environment names, to the repository that it names, else to that of the remote `origin`.
 *
 * @throws UsageError where neither names one of GitHub
 */
export async function connectionOf(
  { scheme }: OnGitHub,
  { environment, log, workingDirectory }: Pick<Frontend, 'environment' | 'log' | 'workingDirectory'>
): Promise<Connection> {
  const named = environment['GITHUB_REPOSITORY'] || undefined
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const address = named === undefined ? await gitOrigin(workingDirectory) : `${server}/${named}`
  const repository = address === undefined ? undefined : repositoryOfRemote(address, server)
  if (repository !== undefined) return connect(environment['GITHUB_TOKEN'], { environment, ...repository, log })
  const why =
    named === undefined
      ? `git's remote origin names none of ${new URL(server).host}`
      : `GITHUB_REPOSITORY is ${JSON.stringify(named)}`
  throw new UsageError({
    message: `${scheme}: needs to know the repository: ${why}`,
    hint: 'Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN'
  })
}

/** Opens an artifact or a release. @returns undefined where there is none */
export function openStored(connection: Connection, reference: Stored, standing: Standing): Promise<Opened | undefined> {
  return reference.scheme === 'release'
    ? openRelease(connection, reference.tag)
    : openArtifact(connection, reference, standing)
}

/** A tag may hold a slash: first the whole as a tag, then what is before the last slash, with the asset after it. */
async function openRelease(connection: Connection, reference: string): Promise<Opened | undefined> {
  const whole = await releaseFiles(connection, reference)
  const slash = reference.lastIndexOf('/')
  const path = whole === undefined && slash > 0 ? reference.slice(slash + 1) : ''
  const release = whole ?? (slash > 0 ? await releaseFiles(connection, reference.slice(0, slash)) : undefined)
  if (release === undefined) return undefined
  const { tag, publishedAt, names } = release
  return {
    shelf: { read: (name) => release.read(name), names: (folder) => Promise.resolve(folder === '' ? names : []) },
    path,
    version: tag,
    ...(publishedAt && { madeAt: publishedAt }),
    detail: `release ${tag}`
  }
}

async function openArtifact(
  connection: Connection,
  { name, workflow, branch }: Extract<Stored, { scheme: 'artifact' }>,
  standing: Standing
): Promise<Opened | undefined> {
  const { found, refusals } = await findArtifact(connection, {
    name,
    ...(workflow !== undefined && { workflow }),
    branch: branch ?? standing.branch ?? (await defaultBranch(connection)),
    ...(standing.ownRun !== undefined && { ownRun: standing.ownRun }),
    ...(standing.base !== undefined && { base: standing.base })
  })
  const because = refusals.slice(0, 5).join('; ')
  if (found === undefined)
    return refusals.length === 0 ? undefined : { shelf: heldShelf(new Map()), path: '', detail: because }
  const detail = because === '' ? found.detail : `${found.detail}; not used: ${because}`
  const { files, run, commit, madeAt } = found
  return { shelf: heldShelf(files), path: '', version: `run ${run}`, commit, madeAt, detail }
}

async function defaultBranch({ octokit, owner, repo }: Connection): Promise<string> {
  const { data } = await octokit.rest.repos.get({ owner, repo })
  return data.default_branch
}
