import type { Connection } from './connection.js'
import { failureOf, refused } from './failure.js'

/** Whether a commit is an ancestor of another, or the same. A commit that is gone is nobody's. */
export async function isAncestor(connection: Connection, commit: string, descendant: string): Promise<boolean> {
  return (await commitsSince(connection, commit, descendant)) !== undefined
}

/**
 * How many commits a descendant has that a commit lacks; 0 is the commit itself.
 *
 * @returns undefined where the commit is no ancestor of it, or is gone
 * @throws MeasurementError where GitHub cannot be asked
 */
export async function commitsSince(
  { octokit, owner, repo }: Connection,
  commit: string,
  descendant: string
): Promise<number | undefined> {
  if (commit === descendant) return 0
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${commit}...${descendant}`,
      per_page: 1
    })
    return data.status === 'ahead' || data.status === 'identical' ? data.ahead_by : undefined
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return undefined
    const names = [commit, descendant].map((sha) => sha.slice(0, 12)).join(' and ')
    throw refused(error, `compare the commits ${names}`, 'contents: read')
  }
}
