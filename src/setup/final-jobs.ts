import { finalJobs } from './repository.js'
import { inWorkflows, type Fault, type Rule } from './rule.js'
import type { Job } from './workflow.js'

/** Looks at each job that has the last word. */
export function inFinalJobs(faultOf: (job: Job) => Fault | undefined): Rule['find'] {
  return inWorkflows((workflow, repository) =>
    finalJobs(workflow, repository).flatMap((job) => {
      const fault = faultOf(job)
      return fault === undefined ? [] : [fault]
    })
  )
}
