import { readFile } from 'node:fs/promises'

import { z } from 'zod'

import { MeasurementError } from '../documents/index.js'
import { triggeringRunOf, triggeringRunSchema, type TriggeringRun } from './triggering-run.js'

/** Environment as the runner sets it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The pull request that a run is for, as the event names it. */
export interface PullRequest {
  readonly number: number
  readonly headSha: string
  /** Tip of the base branch when the event was made. */
  readonly baseSha: string
  readonly baseRef: string
  /** It was given another base branch: what GitHub made before is of the one before. */
  readonly baseChanged?: true
  /** From another repository, or from one that is gone. */
  readonly fork: boolean
  /** From a fork of a public repository: GitHub gives its jobs a token that only reads. Of a private one a setting decides. */
  readonly readOnly: boolean
  /** Merge into the base branch that GitHub made to try it, where it was looked up: it may be of an earlier head or base. */
  readonly testMerge?: string
}

/** The workflow run that a command is a step of. */
export interface WorkflowRun {
  readonly event: string
  readonly owner: string
  readonly repository: string
  /** Commit that the run is for: on a pull request the test merge. */
  readonly sha: string
  readonly id: number
  readonly attempt: number
  readonly url: string
  readonly actor: string
  readonly pull?: PullRequest
  /** On `merge_group`: the commit that the group is built on. */
  readonly groupBase?: string
  /** On `push`: the commit that the branch was at before. */
  readonly before?: string
  /** Branch that a change is for, or that the run is of. */
  readonly baseBranch?: string
  readonly defaultBranch?: string
  /** A person started it on another branch or tag than the default branch: its commit is a proposal to that one. */
  readonly proposes?: true
  /** An input named the commit: the run is for that one, and not for the one that it was started at. */
  readonly named?: true
  /** On `workflow_run`: the run that has ended, and whose commit is judged. */
  readonly triggeredBy?: TriggeringRun
  /** On `workflow_run`: why no single pull request was found for it, a clause. */
  readonly unmatched?: string
}

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'must be a full commit SHA')
const repository = z.object({ id: z.number() })
const baseRepository = repository.extend({ private: z.boolean() })
const pullRequest = z.object({
  number: z.int().positive(),
  head: z.object({ sha, repo: repository.nullable() }),
  base: z.object({ sha, ref: z.string(), repo: baseRepository })
})
const payload = z.object({
  pull_request: pullRequest.optional(),
  merge_group: z.object({ base_sha: sha, base_ref: z.string() }).optional(),
  before: sha.optional(),
  changes: z.looseObject({}).optional(),
  workflow_run: triggeringRunSchema.optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional()
})

const environmentOfRun = z.object({
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  GITHUB_SERVER_URL: z.url(),
  GITHUB_ACTOR: z.string().default(''),
  GITHUB_REF: z.string().default('')
})

/** What GitHub writes for a branch that did not exist. */
const noCommit = /^0+$/

/**
 * Reads which run this is, from the variables and the event file that the runner writes.
 *
 * @throws MeasurementError that names what is missing or not as GitHub writes it
 */
export async function workflowRun(environment: Environment): Promise<WorkflowRun> {
  const set = checked(environmentOfRun, environment, 'the environment of the runner')
  const event = checked(payload, await readPayload(set.GITHUB_EVENT_PATH), 'the event of GitHub')
  const [owner = '', name = ''] = set.GITHUB_REPOSITORY.split('/')
  const { pull_request: pull, merge_group: group, before, changes = {}, workflow_run: ended } = event
  const ofRun = /^refs\/heads\/(.+)$/.exec(pull?.base.ref ?? group?.base_ref ?? set.GITHUB_REF)?.[1] ?? pull?.base.ref
  // On a pull request the payload has a `before` too: what the head was, which nobody has reviewed.
  const isPush = set.GITHUB_EVENT_NAME === 'push'
  const defaultBranch = event.repository?.default_branch
  const proposes = set.GITHUB_EVENT_NAME === 'workflow_dispatch' && (ofRun === undefined || ofRun !== defaultBranch)
  const branch = proposes ? defaultBranch : ofRun
  return {
    event: set.GITHUB_EVENT_NAME,
    owner,
    repository: name,
    sha: set.GITHUB_SHA,
    id: set.GITHUB_RUN_ID,
    attempt: set.GITHUB_RUN_ATTEMPT,
    url: `${set.GITHUB_SERVER_URL}/${set.GITHUB_REPOSITORY}/actions/runs/${set.GITHUB_RUN_ID}`,
    actor: set.GITHUB_ACTOR,
    ...(pull && { pull: { ...pullOf(pull), ...('base' in changes && { baseChanged: true }) } }),
    ...(group && { groupBase: group.base_sha }),
    ...(isPush && before !== undefined && !noCommit.test(before) && { before }),
    ...(branch !== undefined && { baseBranch: branch }),
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(proposes && { proposes }),
    ...(set.GITHUB_EVENT_NAME === 'workflow_run' && { triggeredBy: triggeringRunOf(demanded(ended)) })
  }
}

function demanded<T>(value: T | undefined): T {
  if (value !== undefined) return value
  throw new MeasurementError({ message: 'the event of GitHub: workflow_run: is missing' })
}

/** Commit whose model is judged: of a pull request its head, never the test merge. */
export function judgedCommit({ pull, triggeredBy, sha }: Pick<WorkflowRun, 'pull' | 'triggeredBy' | 'sha'>): string {
  return pull?.headSha ?? triggeredBy?.headSha ?? sha
}

/** A pull request as events and answers of GitHub describe it. */
export function pullOf({ number, head, base }: z.output<typeof pullRequest>): PullRequest {
  const fork = head.repo?.id !== base.repo.id
  return {
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseRef: base.ref,
    fork,
    readOnly: fork && !base.repo.private
  }
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown
  } catch (error) {
    throw new MeasurementError({
      message: `the event file of the runner cannot be read (${error instanceof Error ? error.message : String(error)})`
    })
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown, name: string): z.output<Schema> {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new MeasurementError(
    read.error.issues.map(({ path, message }) => ({
      message: `${name}: ${path.join('.')}: ${message}`,
      hint: 'Run it as a step of a workflow, or use the command line'
    }))
  )
}
