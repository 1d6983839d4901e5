import type { Connection } from './connection.js'
import { everyPage } from './pages.js'

/** Events after which what somebody said of a pull request was said of another question. */
export const otherBase: readonly string[] = ['base_ref_changed', 'automatic_base_change_succeeded']

/**
 * When a pull request got the base branch that it has. undefined: it never had another one.
 *
 * @throws MeasurementError where GitHub does not say
 */
export async function baseSince({ octokit, owner, repo }: Connection, number: number): Promise<string | undefined> {
  const events = await everyPage(
    (page) => octokit.rest.issues.listEvents({ owner, repo, issue_number: number, ...page }),
    'read when the pull request got its base branch',
    'pull-requests: read'
  )
  return events.findLast(({ event }) => otherBase.includes(event))?.created_at
}
