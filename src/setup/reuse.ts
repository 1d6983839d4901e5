import { policiesNamedBy, standsFor } from './named-policies.js'
import type { Repository } from './repository.js'
import type { Job, Step, Workflow } from './workflow.js'

/** Whether a job may take the result of the pull request in a merge queue: the action in one step, with a policy that says so. */
export function mayReuse({ steps }: Job, workflow: Workflow, { reusing = [] }: Pick<Repository, 'reusing'>): boolean {
  if (!workflow.triggers.has('merge_group') || reusing.length === 0) return false
  return steps.some((step) => isWhole(step) && mayName(step, workflow, reusing))
}

function isWhole({ starts }: Step): boolean {
  return starts.some(({ how, part }) => how === 'action' && part === 'run')
}

/** What only a run can tell may be any of them. */
function mayName(step: Step, workflow: Workflow, policies: readonly string[]): boolean {
  const named = policiesNamedBy(step, workflow)
  return named === undefined || named.some((each) => policies.some((policy) => standsFor(each, policy)))
}
