import { inFinalJobs } from '../final-jobs.js'
import { quoted } from '../quoted.js'
import { decides, finalJobs, gateWorkflows, type Repository } from '../repository.js'
import { inWorkflows, type Fault, type Found, type Rule } from '../rule.js'
import { isRequired, neededBy, requiredName, type Job, type Workflow } from '../workflow.js'

const rename = `Name the job with the last word ${requiredName}, and require that check`

function isDynamic({ checkName }: Job): boolean {
  return checkName.includes('${{')
}

export const otherName: Rule = {
  id: 'not-required',
  about:
    'A job that decides and is not called `model-gate`, with no job of that name behind it. The required check is `model-gate`: GitHub waits for it for ever, or, where it is not required, merges whatever this job says.',
  instead: 'The id `model-gate`, without `name`, for the job with the last word; it lists the others under `needs`.',
  find: inFinalJobs((job) => {
    if (isRequired(job) || isDynamic(job) || job.matrixOffset !== undefined || job.calls !== undefined) return undefined
    return {
      offset: job.nameOffset,
      message: `the job that decides is reported as ${quoted(job.checkName)}: the required check "${requiredName}" never reports`,
      hint: rename
    }
  })
}

export const dynamicName: Rule = {
  id: 'dynamic-name',
  about:
    'An expression in the name of the gate job. A required check has one fixed name; under any other GitHub waits for it for ever.',
  instead: 'The id `model-gate`, without `name`.',
  find: inFinalJobs((job) =>
    isDynamic(job)
      ? {
          offset: job.nameOffset,
          message: `the name ${quoted(job.checkName)} changes from run to run: no required check can have it`,
          hint: `Leave "name" out and give the job the id ${requiredName}`
        }
      : undefined
  )
}

export const matrixName: Rule = {
  id: 'matrix-gate',
  about:
    'A matrix on the gate job. GitHub adds the values of each leg to the name of its check, so none is called `model-gate`, and a leg that is left out is missed by nobody.',
  instead: 'A matrix on the jobs that evaluate, and one job `model-gate` that needs them.',
  find: inFinalJobs(({ matrixOffset, id }) =>
    matrixOffset === undefined
      ? undefined
      : {
          offset: matrixOffset,
          message: `the checks of job ${quoted(id)} carry the values of its matrix: none is called "${requiredName}", and the required check never reports`,
          hint: `Decide in one job ${requiredName} that needs this one`
        }
  )
}

export const reusableName: Rule = {
  id: 'reusable-gate',
  about:
    'A gate job that is called in another workflow. Its check is named `caller / job`, and only `caller` where it is skipped: the required name is never reported by a verdict.',
  instead:
    'The job `model-gate` in the workflow that the pull request starts; the jobs that it needs may be called elsewhere.',
  find: inFinalJobs(({ calls, id }) =>
    calls === undefined
      ? undefined
      : {
          offset: calls.offset,
          message: `the check of the called job is reported as ${quoted(`${id} / <job>`)}: the required check "${requiredName}" never reports`,
          hint: `Write the job ${requiredName} into this workflow`
        }
  )
}

export const nothingDecides: Rule = {
  id: 'nothing-decides',
  about:
    'A workflow that measures and in which no job decides, or a job called `model-gate` that neither decides nor needs a job that does. The check is green whatever was measured.',
  instead: 'A step with the gate (`OWNER/model-gate/actions/gate@v1`), or the root action, in the job `model-gate`.',
  find: (repository) => [...inWorkflows(emptyGates)(repository), ...measuredOnly(repository)]
}

function emptyGates(workflow: Workflow, repository: Repository): Fault[] {
  return workflow.jobs
    .filter(isRequired)
    .filter((job) => ![job, ...neededBy(job, workflow)].some((one) => decides(one, repository)))
    .map(({ id, offset }) => ({
      offset,
      message: `job ${quoted(id)} gives the required check, and neither it nor a job that it needs decides: it is green whatever was measured`,
      hint: 'Add a step that uses OWNER/model-gate/actions/gate@v1'
    }))
}

function measuredOnly(repository: Repository): readonly Found[] {
  const workflows = gateWorkflows(repository)
  if (workflows.some((workflow) => finalJobs(workflow, repository).length > 0)) return []
  return workflows.flatMap(({ path, jobs, placeOf }) => {
    const step = jobs.flatMap(({ steps }) => steps).find(({ starts }) => starts.length > 0)
    return [
      {
        file: path,
        ...placeOf(step?.offset ?? 0),
        message: 'Model Gate measures here and no job decides: nothing keeps the pull request from being merged',
        hint: `Add a job ${requiredName} with a step that uses OWNER/model-gate/actions/gate@v1`
      }
    ]
  })
}

export const duplicateName: Rule = {
  id: 'duplicate-name',
  about:
    'Several jobs called `model-gate`, in one workflow or in several. GitHub takes any check of the required name: the green one of a job that judges nothing is enough.',
  instead: 'One job `model-gate` in one workflow of the repository.',
  find: (repository) => {
    const workflows = gateWorkflows(repository)
    if (workflows.length === 0) return []
    const others = repository.workflows.filter((workflow) => !workflows.includes(workflow))
    const named = [...workflows, ...others].flatMap((workflow) =>
      workflow.jobs
        .filter((job) => isRequired(job) && job.matrixOffset === undefined && job.calls === undefined)
        .map(({ nameOffset }) => ({ file: workflow.path, ...workflow.placeOf(nameOffset) }))
    )
    const [first, ...more] = named
    return more.map((place) => ({
      ...place,
      message: `a job is called "${requiredName}" here and in ${quoted(first?.file ?? '')} (line ${first?.line ?? 1}): either of their checks passes for the required one`,
      hint: 'Give this job another name'
    }))
  }
}
