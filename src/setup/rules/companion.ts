import { quoted } from '../quoted.js'
import { usersOfModelGate } from '../repository.js'
import { inWorkflows, type Rule } from '../rule.js'
import { isCheckout, type Job, type Step, type Workflow } from '../workflow.js'

/** Parts that only read what another run handed over. */
const onlyReads = ['gate', 'report']

function isCompanion({ triggers }: Workflow): boolean {
  return triggers.has('workflow_run')
}

export const companionMeasures: Rule = {
  id: 'companion-measures',
  about:
    'A part of Model Gate that measures, on `workflow_run`. The workflow runs with secrets and a token that writes after the run of a stranger; there only `gate` decides, from what that run handed over, and every other part ends with exit code 2.',
  instead: '`actions/gate`, and the measuring in the workflow on `pull_request`.',
  find: inWorkflows(
    (workflow) =>
      isCompanion(workflow)
        ? workflow.jobs.flatMap(({ id, steps }) =>
            steps.filter(measures).map(({ offset }) => ({
              offset,
              message: `job ${quoted(id)} measures on workflow_run, where only the gate runs`,
              hint: 'Use actions/gate here, and measure on pull_request'
            }))
          )
        : [],
    usersOfModelGate
  )
}

function measures({ starts }: Step): boolean {
  return starts.some(({ part }) => !onlyReads.includes(part))
}

export const companionCheckout: Rule = {
  id: 'companion-checkout',
  about:
    'A checkout in the job of the gate on `workflow_run`. The gate reads policy and standards through the API; whatever else stands in the job, beside secrets and a token that writes, is one mistake away from being a stranger’s.',
  instead: 'No checkout in that job.',
  find: inWorkflows(
    (workflow) =>
      isCompanion(workflow)
        ? workflow.jobs.filter(gates).flatMap(({ id, steps }) =>
            steps.filter(isCheckout).map(({ uses, offset }) => ({
              offset: uses?.offset ?? offset,
              message: `job ${quoted(id)} checks out on workflow_run, which the gate does not need`,
              hint: 'Leave the checkout out'
            }))
          )
        : [],
    usersOfModelGate
  )
}

function gates({ steps }: Job): boolean {
  return steps.some(({ starts }) => starts.some(({ part }) => part === 'gate'))
}
