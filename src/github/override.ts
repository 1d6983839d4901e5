import { MeasurementError, type Report } from '../documents/index.js'
import { otherBase } from './base-changes.js'
import { collaboratorOf } from './collaborator.js'
import type { Connection } from './connection.js'
import { refused } from './failure.js'
import { everyPage } from './pages.js'
import type { PullRequest } from './workflow-run.js'

/** What GitHub knows of a label that lets a failure through. */
export type OverrideAnswer =
  | { readonly kind: 'none' }
  /** It is there, or may be, and does not count. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'counts'; readonly override: Omit<NonNullable<Report['override']>, 'label' | 'commit'> }

/** Who may let a failure through. */
const roles: readonly string[] = ['maintain', 'admin']

/**
 * Whether the failure of a commit is overridden: the label is there now, a person who may set it did, and the branch has not moved since, whatever
 * it moved to and back. All of it is asked of GitHub now: what the event said is as old as the event. Never throws: what cannot be read overrides
 * nothing.
 */
export async function overrideOf(connection: Connection, pull: PullRequest, label: string): Promise<OverrideAnswer> {
  try {
    return await asked(connection, pull, label)
  } catch (error) {
    if (!(error instanceof MeasurementError)) throw error
    return { kind: 'refused', reason: error.message.replace(/\s*\n\s*/g, '. ') }
  }
}

async function asked(connection: Connection, pull: PullRequest, label: string): Promise<OverrideAnswer> {
  const { octokit, owner, repo } = connection
  const { data: now } = await octokit.rest.pulls
    .get({ owner, repo, pull_number: pull.number })
    .catch((error: unknown) => {
      throw refused(error, 'read the labels of the pull request', 'pull-requests: read')
    })
  if (!now.labels.some(({ name }) => sameName(name, label))) return { kind: 'none' }
  if (now.head.sha !== pull.headSha) return no('the pull request has a newer commit than the one that was judged')
  if (now.base.ref !== pull.baseRef) return no('the pull request has another base branch than the one that was judged')
  const setting = await lastSetting(connection, pull, label)
  if (setting === undefined) return no('GitHub does not say who set it')
  const { by, at, otherBaseSince } = setting
  if (by.type !== 'User') return no(`${by.login} set it, which is no person`)
  if (otherBaseSince) return no('the pull request has got another base branch since it was set')
  const role = await collaboratorOf(connection, by.login)
  if (!roles.includes(role.name))
    return no(`@${by.login}, who set it, has the role ${role.name}; it takes ${roles.join(' or ')}`)
  const moved = await lastMove(connection, now.head)
  if (moved === undefined || moved.after !== pull.headSha)
    return no('GitHub does not say when the newest commit came to the branch of the pull request')
  if (!(Date.parse(at) > Date.parse(moved.at)))
    return no(`it was set at ${at}, and the branch moved at ${moved.at}: take the label away and set it again`)
  const byAuthor = now.user.login.toLowerCase() === by.login.toLowerCase()
  return { kind: 'counts', override: { by: by.login, role: role.name, at, byAuthor } }
}

function no(reason: string): OverrideAnswer {
  return { kind: 'refused', reason }
}

/** GitHub tells labels apart by more than their case. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

interface Setting {
  readonly by: { readonly login: string; readonly type: string }
  readonly at: string
  readonly otherBaseSince: boolean
}

/** Who set a label last, where nobody took it away since. */
async function lastSetting(
  connection: Connection,
  { number }: PullRequest,
  label: string
): Promise<Setting | undefined> {
  const { octokit, owner, repo } = connection
  const events = await everyPage(
    (page) => octokit.rest.issues.listEvents({ owner, repo, issue_number: number, ...page }),
    'read who labelled the pull request',
    'pull-requests: read'
  )
  const ofLabel = (event: (typeof events)[number]): boolean =>
    (event.event === 'labeled' || event.event === 'unlabeled') && sameName(nameOf(event), label)
  const at = events.findLastIndex(ofLabel)
  const last = events[at]
  if (last?.event !== 'labeled' || last.actor === null) return undefined
  const since = events.slice(at + 1)
  return {
    by: last.actor,
    at: last.created_at,
    otherBaseSince: since.some(({ event }) => otherBase.includes(event))
  }
}

function nameOf(event: object): string {
  const label: unknown = 'label' in event ? event.label : undefined
  const name: unknown = typeof label === 'object' && label !== null && 'name' in label ? label.name : undefined
  return typeof name === 'string' ? name : ''
}

/**
 * When a branch got to where it is. Of the record that GitHub keeps of every move, which nobody can forge or take away: commits say any date,
 * runs of workflows can be deleted, and a branch that is moved away and back again has a label older than its last move.
 */
async function lastMove(
  { octokit }: Connection,
  {
    ref,
    repo
  }: {
    readonly ref: string
    readonly repo: { readonly name: string; readonly owner: { readonly login: string } } | null
  }
): Promise<{ readonly after: string; readonly at: string } | undefined> {
  if (repo === null) return undefined
  const { data } = await octokit.rest.repos
    .listActivities({ owner: repo.owner.login, repo: repo.name, ref: `refs/heads/${ref}`, per_page: 1 })
    .catch((error: unknown) => {
      throw refused(error, `read when the branch ${JSON.stringify(ref)} moved`, 'contents: read')
    })
  const [last] = data
  if (last?.ref !== `refs/heads/${ref}`) return undefined
  return { after: last.after, at: last.timestamp }
}
