import { quoted } from '../quoted.js'
import { gatesAndCompanions, isOfPullRequests, usersOfModelGate } from '../repository.js'
import { mayReuse } from '../reuse.js'
import { grants, writable, type Permissions } from '../permissions.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { decidesIn, runsCandidate, type Job, type Step, type Workflow } from '../workflow.js'

const usual = 'permissions: { contents: read }'

interface Need {
  readonly scope: string
  readonly level: 'read' | 'write'
  readonly otherwise: string
}

function permissionsIn(job: Job, workflow: Workflow): Permissions | undefined {
  return job.permissions ?? workflow.permissions
}

function usesModelGate({ steps }: Job): boolean {
  return steps.some(({ starts }) => starts.length > 0)
}

export const missingPermissions: Rule = {
  id: 'missing-permissions',
  about:
    'A job of the gate without `permissions`, or without one that it needs. Without the key the settings of the repository decide, and they may grant everything. `contents: read` reads the policy at the base commit (else exit code 3), `actions: read` the documents of other jobs and for `merge-queue: reuse` those of the run of the pull request, `pull-requests: write` writes the comment (else there is none; the verdict stands).',
  instead:
    '`permissions:` on the job, with `contents: read`, for the job that decides `pull-requests: write`, and with `needs` or `merge-queue: reuse` `actions: read`.',
  find: inWorkflows(
    (workflow, repository) =>
      workflow.jobs.filter(usesModelGate).flatMap((job) => {
        const permissions = permissionsIn(job, workflow)
        if (permissions === undefined) return [withoutPermissions(job)]
        return needsOf(job, mayReuse(job, workflow, repository))
          .filter(({ scope, level }) => !grants(permissions, scope, level))
          .map((need) => lacking(need, job, permissions))
      }),
    gatesAndCompanions
  )
}

function withoutPermissions({ id, offset }: Job): Fault {
  return {
    offset,
    message: `job ${quoted(id)} has no permissions: the settings of the repository decide, and its token may write everything`,
    hint: `Write on the job ${usual} and what else it needs`
  }
}

function lacking({ scope, level, otherwise }: Need, { id }: Job, { offset }: Permissions): Fault {
  return {
    offset,
    message: `job ${quoted(id)} lacks "${scope}: ${level}": ${otherwise}`,
    hint: `Add ${scope}: ${level} to its permissions`
  }
}

function needsOf(job: Job, reuses: boolean): readonly Need[] {
  const needs: Need[] = [
    {
      scope: 'contents',
      level: 'read',
      otherwise: 'the policy at the base commit cannot be read, and the gate ends with exit code 3'
    }
  ]
  const deciding = job.steps.filter(decidesIn).flatMap(({ starts, inputs }) => starts.map((use) => ({ use, inputs })))
  const actions = deciding.filter(({ use }) => use.how === 'action')
  if (actions.some(({ use }) => use.part === 'gate') || (actions.length > 0 && job.needs.length > 0)) {
    needs.push({
      scope: 'actions',
      level: 'read',
      otherwise: 'documents of other jobs cannot be read, and their checks are missing'
    })
  } else if (reuses) needs.push({ scope: 'actions', level: 'read', otherwise: notReused })
  if (deciding.some(givesStatus)) {
    needs.push({
      scope: 'statuses',
      level: 'write',
      otherwise: 'GitHub refuses the commit status with 403, and a rule that requires it waits for ever'
    })
  }
  const silent = ({ inputs }: (typeof deciding)[number]): boolean => {
    const comment = inputs.get('comment')?.value
    return comment?.kind === 'text' && comment.text === 'never'
  }
  if (actions.some((action) => !silent(action))) {
    needs.push({
      scope: 'pull-requests',
      level: 'write',
      otherwise: 'GitHub refuses the comment with 403, and the report is in the job summary alone'
    })
  } else if (reuses) needs.push({ scope: 'pull-requests', level: 'read', otherwise: notReused })
  return needs
}

const notReused = 'a policy says "merge-queue: reuse", and the merge queue cannot look for a result and evaluates again'

function givesStatus({ inputs }: Pick<Step, 'inputs'>): boolean {
  return inputs.has('status-context')
}

/** What a token may write in a job that starts nothing of the pull request's, besides the comment. */
const forging = ['write-all', 'contents', 'checks', 'statuses', 'actions']

export const tooManyPermissions: Rule = {
  id: 'too-many-permissions',
  about:
    'A job that starts code of the pull request and may write more than comments, or a job of the gate with `checks: write`, `statuses: write`, `contents: write`, `actions: write` or `write-all`. Code of the pull request can take the token; with `checks: write` or `statuses: write` it makes a green check of any name. With the input `status-context` a job that only a dispatch starts, or one with `gate` alone, may have `statuses: write`.',
  instead:
    'At most `pull-requests: write`. What needs more (a store, a release, cloud credentials) goes into a job of its own that starts no code of the pull request.',
  find: inWorkflows(
    (workflow) =>
      workflow.jobs.filter(usesModelGate).flatMap((job) => {
        const permissions = permissionsIn(job, workflow)
        if (permissions === undefined) return []
        const candidate = runsCandidate(job)
        const promotes = job.steps.some(({ starts }) =>
          starts.some(({ part }) => part === 'promote' || part === 'monitor')
        )
        const status = job.steps.some(givesStatus) && !(candidate && isOfPullRequests(workflow))
        const refused = ({ scope }: { readonly scope: string }): boolean => {
          if (scope === 'statuses' && status) return false
          return candidate ? scope !== 'pull-requests' : forging.includes(scope) && !promotes
        }
        return writable(permissions)
          .filter(refused)
          .map(({ scope, offset }) => tooMuch(scope, offset, job, candidate))
      }),
    usersOfModelGate
  )
}

function tooMuch(scope: string, offset: number, { id }: Job, candidate: boolean): Fault {
  const written = scope === 'write-all' ? '"write-all"' : quoted(`${scope}: write`)
  return {
    offset,
    message: candidate
      ? `job ${quoted(id)} starts code of the pull request and has ${written}: that code can take the token and write with it`
      : `job ${quoted(id)} has ${written}, which the gate does not need and with which its verdict could be forged`,
    hint: candidate
      ? 'Grant at most contents: read and pull-requests: write; put what needs more into a job of its own'
      : 'Leave it out: contents: read, actions: read and pull-requests: write are all that the gate needs'
  }
}
