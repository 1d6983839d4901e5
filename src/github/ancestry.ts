import type { Connection } from './connection.js'
import { failureOf, refused } from './failure.js'

/** Whether a commit is an ancestor of another, or the same. A commit that is gone is nobody's. */
export async function isAncestor(
  { octokit, owner, repo }: Connection,
  commit: string,
  descendant: string
): Promise<boolean> {
  if (commit === descendant) return true
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${commit}...${descendant}`,
      per_page: 1
    })
    return data.status === 'ahead' || data.status === 'identical'
  } catch (error) {
    if (failureOf(error).kind === 'not-found') return false
    const names = [commit, descendant].map((sha) => sha.slice(0, 12)).join(' and ')
    throw refused(error, `compare the commits ${names}`, 'contents: read')
  }
}
