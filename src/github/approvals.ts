import { MeasurementError } from '../documents/index.js'
import { baseSince } from './base-changes.js'
import type { Connection } from './connection.js'
import { isAbsent, refused } from './failure.js'
import { everyPage } from './pages.js'
import type { PullRequest } from './workflow-run.js'

/** Reviews that say whether somebody approves; a comment changes nothing of that. */
const deciding: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']

/**
 * Who approves the commit that is judged: people but the author, whose last word is an approval of this very commit that nobody dismissed, given
 * since the pull request has the base branch that judges.
 *
 * @throws MeasurementError where GitHub does not say, or the base branch is another one now
 */
export async function approversOf(
  connection: Connection,
  { number, headSha, baseRef }: PullRequest
): Promise<readonly string[]> {
  const { octokit, owner, repo } = connection
  const { data: pull } = await octokit.rest.pulls.get({ owner, repo, pull_number: number }).catch((error: unknown) => {
    throw refused(error, 'read the pull request', 'pull-requests: read')
  })
  if (pull.base.ref !== baseRef) {
    throw new MeasurementError({
      message: 'the pull request has another base branch than the one that was judged',
      hint: 'Push a commit, which is judged by the branch that it has now.'
    })
  }
  const since = await baseSince(connection, number)
  const isOfThisBase = (at: string | undefined): boolean =>
    since === undefined || (at !== undefined && Date.parse(at) > Date.parse(since))
  const reviews = await everyPage(
    (page) => octokit.rest.pulls.listReviews({ owner, repo, pull_number: number, ...page }),
    'read the reviews of the pull request',
    'pull-requests: read'
  )
  // GitHub lists them in the order of time.
  const last = new Map<string, (typeof reviews)[number]>()
  for (const review of reviews)
    if (review.user?.type === 'User' && deciding.includes(review.state)) last.set(review.user.login, review)
  return [...last]
    .filter(([login, { state, commit_id: commit, submitted_at: at }]) => {
      return state === 'APPROVED' && commit === headSha && login !== pull.user.login && isOfThisBase(at)
    })
    .map(([login]) => login)
}

/**
 * Whether somebody is a member of a team.
 *
 * @returns undefined where GitHub knows of none: there is none, or the token may not see it
 * @throws MeasurementError where GitHub does not say
 */
export async function isMember(
  { octokit }: Connection,
  { organization, team, login }: { readonly organization: string; readonly team: string; readonly login: string }
): Promise<boolean | undefined> {
  try {
    const { data } = await octokit.rest.teams.getMembershipForUserInOrg({
      org: organization,
      team_slug: team,
      username: login
    })
    return data.state === 'active'
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw refused(error, `ask whether @${login} is in the team @${organization}/${team}`, 'members: read', withMembers)
  }
}

/** The token of a job may not read teams, whatever its permissions say. */
const withMembers =
  'Name people in CODEOWNERS, or give the input github-token the token of a GitHub App with the permission members: read'
