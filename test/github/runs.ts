/** A run of a workflow that a test puts there. */
export interface RunSeed {
  readonly headSha: string
  readonly headBranch: string
  /** `push` when left out. */
  readonly event?: string
  /** `owner/name` of the fork it came from; the repository itself when left out. */
  readonly headRepository?: string
  readonly status?: 'queued' | 'in_progress' | 'completed'
  /** `success` when left out; `null` for a run that goes on. */
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null
  /** `.github/workflows/model-gate.yml` when left out. */
  readonly path?: string
  readonly attempt?: number
  readonly createdAt?: Date
  readonly actor?: string
  /** Numbers of pull requests; GitHub gives none for forks. */
  readonly pullRequests?: readonly number[]
  readonly jobs?: readonly JobSeed[]
}

export interface JobSeed {
  readonly name: string
  readonly conclusion?: 'success' | 'failure' | 'cancelled' | 'skipped' | null
}

export interface Run extends Required<Omit<RunSeed, 'createdAt'>> {
  readonly id: number
  readonly number: number
  readonly workflowId: number
  readonly createdAt: string
  /** Its id in the results service. */
  readonly backendId: string
}

/** All runs of the repository. */
export interface Runs {
  /** Newest first. */
  readonly all: () => readonly Run[]
  add(seed: RunSeed): Run
  /** Paths of workflows that had a run, by their ids. */
  readonly workflows: ReadonlyMap<number, string>
}

export function runs(repository: string): Runs {
  const all: Run[] = []
  const workflows = new Map<number, string>()
  const workflowOf = (path: string): number => {
    const known = [...workflows].find(([, one]) => one === path)?.[0]
    const id = known ?? 501 + workflows.size
    workflows.set(id, path)
    return id
  }
  return {
    all: () => [...all].reverse(),
    workflows,
    add: (seed) => {
      const path = seed.path ?? '.github/workflows/model-gate.yml'
      const id = 9001 + all.length
      const workflowId = workflowOf(path)
      const run: Run = {
        event: 'push',
        headRepository: repository,
        status: 'completed',
        conclusion: 'success',
        attempt: 1,
        actor: 'maintainer',
        pullRequests: [],
        jobs: [],
        ...seed,
        path,
        id,
        workflowId,
        number: all.filter((one) => one.workflowId === workflowId).length + 1,
        createdAt: (seed.createdAt ?? new Date()).toISOString(),
        backendId: `run-${id}`
      }
      all.push(run)
      return run
    }
  }
}
