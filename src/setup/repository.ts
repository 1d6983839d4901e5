import { actionReference, isModelGate } from './model-gate-use.js'
import type { Found } from './rule.js'
import { decidesIn, isRequired, neededBy, type Job, type Workflow } from './workflow.js'

/** Files of a repository that say what is merged. Paths are relative to its root, with `/`. */
export interface RepositoryFiles {
  readonly workflows: readonly TextFile[]
  /** Policies that exist. */
  readonly policies: readonly string[]
  /** Every YAML file, in which a policy that a workflow names must be; undefined where they are not known. */
  readonly yamlFiles?: readonly string[]
  /** Those that say `merge-queue: reuse`. */
  readonly reusing?: readonly string[]
  /** The first of `.github/CODEOWNERS`, `CODEOWNERS`, `docs/CODEOWNERS`. */
  readonly codeowners?: TextFile
  /** The repository is Model Gate's own: `./` is its action, and its policies are examples. */
  readonly ours?: boolean
}

export interface TextFile {
  readonly path: string
  readonly text: string
}

/** A repository whose workflows were read. */
export interface Repository extends Omit<RepositoryFiles, 'workflows'> {
  readonly workflows: readonly Workflow[]
  /** Files that may hold a workflow and cannot be read. */
  readonly unreadable: readonly Found[]
}

/** Events that start a workflow for a pull request. */
const pullRequestEvents = ['pull_request', 'pull_request_target', 'merge_group']

export function isOfPullRequests({ triggers }: Workflow): boolean {
  return pullRequestEvents.some((event) => triggers.has(event))
}

/** Whether a job decides, itself or through the workflow of this repository that it calls. */
export function decides(job: Job, repository: Repository): boolean {
  return job.steps.some(decidesIn) || callsGate(job, repository)
}

/** Whether the workflow that a job calls decides: ours, one here with a gate, or one elsewhere that is to give the required check. */
export function callsGate({ calls, checkName }: Job, { workflows }: Repository): boolean {
  if (calls === undefined) return false
  if (!calls.text.startsWith('./')) return isModelGate(actionReference(calls.text)) || checkName === 'model-gate'
  const called = workflows.find(({ path }) => `./${path}` === calls.text)
  return called?.jobs.some(({ steps }) => steps.some(decidesIn)) === true
}

/** Workflows that use Model Gate, whatever starts them. */
export function usersOfModelGate(repository: Repository): readonly Workflow[] {
  return repository.workflows.filter(({ jobs }) =>
    jobs.some((job) => job.steps.some(({ starts }) => starts.length > 0) || callsGate(job, repository))
  )
}

/** Workflows that use Model Gate and are started by pull requests. */
export function gateWorkflows(repository: Repository): readonly Workflow[] {
  return usersOfModelGate(repository).filter(isOfPullRequests)
}

/** The same, and those that tell of pull requests when the runs of these have ended. */
export function gatesAndCompanions(repository: Repository): readonly Workflow[] {
  return usersOfModelGate(repository).filter(
    (workflow) => isOfPullRequests(workflow) || workflow.triggers.has('workflow_run')
  )
}

/** Workflows that a system outside dispatches for a commit, and that tell its pull request by a status. */
export function dispatchedGates(repository: Repository): readonly Workflow[] {
  return usersOfModelGate(repository).filter(({ jobs }) =>
    jobs.some(({ steps }) =>
      steps.some((step) => decidesIn(step) && step.inputs.has('sha') && step.inputs.has('status-context'))
    )
  )
}

/** Jobs with the last word: those of the required name, and those that decide and that none of these waits for. */
export function finalJobs(workflow: Workflow, repository: Repository): readonly Job[] {
  const required = workflow.jobs.filter(isRequired)
  const covered = new Set(required.flatMap((job) => neededBy(job, workflow)))
  return workflow.jobs.filter((job) => isRequired(job) || (decides(job, repository) && !covered.has(job)))
}
