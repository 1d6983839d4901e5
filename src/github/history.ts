import type { Connection } from './connection.js'
import { failureOf, refused } from './failure.js'

/**
 * Names of the tags that begin so, by the API.
 *
 * @throws MeasurementError where GitHub cannot be asked: where there are none, it says so with an empty list
 */
export async function tagsOf({ octokit, owner, repo }: Connection, beginning: string): Promise<readonly string[]> {
  try {
    const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { owner, repo, ref: `tags/${beginning}` })
    return refs.map(({ ref }) => ref.slice('refs/tags/'.length))
  } catch (error) {
    throw refused(error, `list the tags ${JSON.stringify(beginning)}`, 'contents: read')
  }
}

/** How many commits of the base a commit lacks. undefined where GitHub does not say: nothing is decided by it. */
export async function commitsBehind(
  { octokit, owner, repo }: Connection,
  commit: string,
  base: string
): Promise<number | undefined> {
  if (commit === base) return 0
  if (!/^[0-9a-f]{40}$/.test(commit)) return undefined
  try {
    const basehead = `${commit}...${base}`
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 })
    return data.ahead_by
  } catch (error) {
    failureOf(error)
    return undefined
  }
}

/**
 * Number of the merged pull request that brought a commit. undefined where none did, or GitHub does not say: it is kept for people, and nothing is
 * decided by it. Needs pull-requests: read in a private repository.
 */
export async function mergedPullRequest(
  { octokit, owner, repo }: Connection,
  commit: string
): Promise<number | undefined> {
  try {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit })
    const merged = data.filter(({ merged_at: at }) => at !== null)
    return (merged.find(({ merge_commit_sha: sha }) => sha === commit) ?? merged[0])?.number
  } catch (error) {
    failureOf(error)
    return undefined
  }
}
