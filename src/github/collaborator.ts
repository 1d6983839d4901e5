import type { Connection } from './connection.js'
import { refused } from './failure.js'

/** What a person may do in the repository. */
export interface Collaborator {
  /** The role: `read`, `triage`, `write`, `maintain`, `admin`, or the name of one of the organisation's own. */
  readonly name: string
  readonly mayWrite: boolean
}

/** @throws MeasurementError where GitHub does not say */
export async function collaboratorOf({ octokit, owner, repo }: Connection, login: string): Promise<Collaborator> {
  const { data } = await octokit.rest.repos
    .getCollaboratorPermissionLevel({ owner, repo, username: login })
    .catch((error: unknown) => {
      throw refused(error, `look up the role of @${login}`, 'metadata: read')
    })
  return { name: data.role_name, mayWrite: ['write', 'admin'].includes(data.permission) }
}
