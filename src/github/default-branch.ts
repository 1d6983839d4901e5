import type { Connection } from './connection.js'
import { refused } from './failure.js'
import { commitAt } from './git-objects.js'

/** The default branch of a repository, and the commit that it is at. */
export interface DefaultBranch {
  readonly name: string
  readonly tip: string
}

/**
 * Looks the default branch up. Its tip is asked for as that of a branch: a tag of the same name, which whoever pushes may set, is not taken for it.
 *
 * @param hint what to do where the repository may not be read
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function defaultBranchOf(
  connection: Connection,
  hint?: (error: unknown) => string | undefined
): Promise<DefaultBranch> {
  const { octokit, owner, repo } = connection
  const { data } = await octokit.rest.repos.get({ owner, repo }).catch((error: unknown) => {
    throw refused(error, `read the repository ${owner}/${repo}`, 'contents: read', hint?.(error))
  })
  const { default_branch: name } = data
  return { name, tip: (await commitAt(connection, `heads/${name}`)).sha }
}
