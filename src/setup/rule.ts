import { gateWorkflows, type Repository } from './repository.js'
import type { Workflow } from './workflow.js'

/** One way in which a repository lets a bad model through, or blocks every one. */
export interface Rule {
  /** Kebab-case. */
  readonly id: string
  /** For the documentation: what is found, and what GitHub makes of it. */
  readonly about: string
  /** For the documentation: what to write instead. */
  readonly instead: string
  readonly find: (repository: Repository) => readonly Found[]
}

export interface Found {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
  readonly advice?: boolean
}

/** What is found in one workflow. */
export interface Fault {
  readonly offset: number
  readonly message: string
  readonly hint: string
}

/** Looks through the workflows that pull requests start, or through those that `among` picks. */
export function inWorkflows(
  faultsOf: (workflow: Workflow, repository: Repository) => readonly Fault[],
  among: (repository: Repository) => readonly Workflow[] = gateWorkflows
): Rule['find'] {
  return (repository) =>
    among(repository).flatMap((workflow) =>
      faultsOf(workflow, repository).map(({ offset, message, hint }) => ({
        file: workflow.path,
        ...workflow.placeOf(offset),
        message,
        hint
      }))
    )
}
