import { z } from 'zod'

/**
 * The run that a run on `workflow_run` was started by. GitHub says all of it, and none of it is the pull request's to say. What GitHub lists as its
 * pull requests is not read: of forks it lists none.
 */
export interface TriggeringRun {
  readonly id: number
  readonly attempt: number
  readonly event: string
  /** Not `completed` where the workflow asks for other types as well. */
  readonly status: string
  /** How it ended; undefined where it has not. */
  readonly conclusion?: string
  readonly headSha: string
  readonly headBranch?: string
  /** Where its head is kept; undefined where that repository is gone. */
  readonly headRepository?: { readonly id: number; readonly name: string; readonly owner: string }
  /** Id of the repository that it is a run of. */
  readonly repositoryId: number
  readonly actor: string
}

/** What GitHub sends as `workflow_run`. */
export const triggeringRunSchema = z.object({
  id: z.int().positive(),
  run_attempt: z.int().positive(),
  event: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  head_sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full commit SHA'),
  head_branch: z.string().nullable(),
  head_repository: z
    .object({ id: z.number(), full_name: z.string(), owner: z.object({ login: z.string() }) })
    .nullable(),
  repository: z.object({ id: z.number() }),
  actor: z.object({ login: z.string() }).nullish()
})

/** The run as GitHub sends it, in our words. */
export function triggeringRunOf(sent: z.output<typeof triggeringRunSchema>): TriggeringRun {
  const { conclusion, head_branch: branch, head_repository: from } = sent
  return {
    id: sent.id,
    attempt: sent.run_attempt,
    event: sent.event,
    status: sent.status,
    ...(conclusion !== null && { conclusion }),
    headSha: sent.head_sha,
    ...(branch !== null && { headBranch: branch }),
    ...(from !== null && { headRepository: { id: from.id, name: from.full_name, owner: from.owner.login } }),
    repositoryId: sent.repository.id,
    actor: sent.actor?.login ?? ''
  }
}

/** The account whose runs have a token that only reads, though they are of the repository itself. */
export const dependabot = 'dependabot[bot]'

/** Whether the head is the repository's own; one that is gone is a fork's. */
export function isOwnHead({ headRepository, repositoryId }: TriggeringRun): boolean {
  return headRepository?.id === repositoryId
}

/** Why there is nothing to do for a run, a sentence; undefined where it is one of a pull request that could not tell for itself. */
export function nothingToTell(run: TriggeringRun): string | undefined {
  if (run.event !== 'pull_request') return `The run ${run.id} was started by ${run.event}, not by a pull request.`
  if (!isOwnHead(run) || run.actor === dependabot) return undefined
  return `The run ${run.id} is of a pull request of this repository, and could comment itself.`
}
