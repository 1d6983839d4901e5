import { actionReference, type Use } from './model-gate-use.js'
import type { Permissions } from './permissions.js'
import type { Tree, TreeEntry, TreeText } from './tree.js'

/** A workflow file, as far as it decides about a merge. */
export interface Workflow {
  readonly path: string
  readonly source: string
  readonly placeOf: (offset: number) => { readonly line: number; readonly column: number }
  /** Of the key `on`. */
  readonly onOffset: number
  readonly triggers: ReadonlyMap<string, Trigger>
  readonly permissions: Permissions | undefined
  readonly shell: string | undefined
  readonly jobs: readonly Job[]
  readonly jobsById: ReadonlyMap<string, Job>
}

export interface Trigger {
  readonly offset: number
  /** Filters and types; undefined where there are none. */
  readonly filters: Tree | undefined
}

export interface Job {
  readonly id: string
  readonly offset: number
  /** What its check is called: `name`, else the id. */
  readonly checkName: string
  readonly nameOffset: number
  readonly condition: TreeText | undefined
  readonly needs: readonly string[]
  readonly permissions: Permissions | undefined
  readonly continueOnError: TreeText | undefined
  /** Of the key `strategy`, where it has a matrix. */
  readonly matrixOffset: number | undefined
  /** Labels of the machine that it wants. */
  readonly runsOn: readonly string[]
  /** The reusable workflow that it calls. */
  readonly calls: TreeText | undefined
  readonly shell: string | undefined
  readonly steps: readonly Step[]
}

export interface Step {
  readonly offset: number
  readonly uses: TreeText | undefined
  readonly run: TreeText | undefined
  readonly shell: string | undefined
  /** In which its script runs: `working-directory` of the step, the job or the workflow. */
  readonly folder: string | undefined
  readonly condition: TreeText | undefined
  readonly continueOnError: TreeText | undefined
  /** `with:`, names in lower case as GitHub takes them. */
  readonly inputs: ReadonlyMap<string, TreeEntry>
  /** What of Model Gate it starts. */
  readonly starts: readonly Use[]
}

/** Name that users make a required check. */
export const requiredName = 'model-gate'

/** Whether its check is the required one: a matrix and a called workflow change the name. */
export function isRequired(job: Job): boolean {
  return job.checkName === requiredName
}

/** Whether a step decides by its exit code. */
export function decidesIn({ starts }: Step): boolean {
  return starts.some(({ part }) => part === 'run' || part === 'gate')
}

export function isCheckout({ uses }: Step): boolean {
  return uses !== undefined && actionReference(uses.text).repository.toLowerCase() === 'actions/checkout'
}

/** Whether a job starts the candidate's code: code that the pull request wrote. */
export function runsCandidate({ steps }: Job): boolean {
  return steps.some(({ starts }) => starts.some(({ part }) => part === 'run' || part === 'evaluate'))
}

/** The jobs that a job waits for, directly and through others. */
export function neededBy(job: Job, { jobsById }: Workflow): readonly Job[] {
  const found = new Set<Job>()
  const waiting = [...job.needs]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const needed = jobsById.get(id)
    if (needed === undefined || needed === job || found.has(needed)) continue
    found.add(needed)
    waiting.push(...needed.needs)
  }
  return [...found]
}
