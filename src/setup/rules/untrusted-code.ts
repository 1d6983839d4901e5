import { bareExpression } from '../expression.js'
import { quoted } from '../quoted.js'
import { usersOfModelGate } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { writable } from '../permissions.js'
import { offsetWithin } from '../tree.js'
import { isCheckout, runsCandidate, type Step, type Workflow } from '../workflow.js'

/** Events that start the workflow of the default branch, with secrets and a token that writes, whoever opened the pull request. */
const privileged = ['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch', 'workflow_dispatch']

function privilegedEvent({ triggers }: Workflow): string | undefined {
  return privileged.find((event) => triggers.has(event))
}

export const candidateOnTarget: Rule = {
  id: 'pull-request-target',
  about:
    'The candidate is evaluated on `pull_request_target`. The event gives secrets and a token that writes to code that a stranger wrote.',
  instead:
    '`pull_request` for the workflow that evaluates. It needs no secret and no token: the exit code is the gate, on forks too.',
  find: inWorkflows(({ triggers, jobs }) =>
    triggers.has('pull_request_target')
      ? jobs.filter(runsCandidate).map(({ id, offset, steps }) => ({
          offset:
            steps.find(({ starts }) => starts.some(({ part }) => part === 'run' || part === 'evaluate'))?.offset ??
            offset,
          message: `job ${quoted(id)} starts the candidate on pull_request_target: a stranger's code gets the secrets and a token that writes`,
          hint: 'Evaluate on pull_request'
        }))
      : []
  )
}

export const headCheckout: Rule = {
  id: 'head-checkout',
  about:
    'The head of a pull request is checked out on `pull_request_target`, `workflow_run`, `issue_comment`, `repository_dispatch` or `workflow_dispatch`. Whatever is started from it (a build, a test, a hook of a package) has the secrets and a token that writes.',
  instead: 'No checkout of the head under these events: the gate reads what it needs through the API.',
  find: inWorkflows((workflow) => {
    const event = privilegedEvent(workflow)
    if (event === undefined) return []
    return workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => headsTaken(step, event, workflow)))
  }, usersOfModelGate)
}

function headsTaken(step: Step, event: string, { source }: Workflow): Fault[] {
  const fault = (offset: number): Fault => ({
    offset,
    message: `the head of the pull request is checked out on ${event}: code of a stranger stands beside the secrets and a token that writes`,
    hint: 'Leave the checkout out, or evaluate on pull_request'
  })
  const { run } = step
  const fetched = run === undefined ? -1 : run.text.search(/\bgh pr checkout\b|\bpull\/[^\s/]{1,80}\/(head|merge)\b/)
  if (run !== undefined && fetched !== -1) return [fault(offsetWithin(source, run, fetched))]
  if (!isCheckout(step)) return []
  return ['ref', 'repository', 'allow-unsafe-pr-checkout'].flatMap((name) => {
    const value = step.inputs.get(name)?.value
    if (value?.kind !== 'text' || !namesHead(bareExpression(value.text), name)) return []
    return [fault(value.offset)]
  })
}

function namesHead(text: string, input: string): boolean {
  if (input === 'allow-unsafe-pr-checkout') return text !== 'false' && text !== ''
  return /head|refs\/pull|merge_commit_sha|event\.number/.test(text)
}

export const persistedCredentials: Rule = {
  id: 'persist-credentials',
  about:
    'A checkout that keeps its token on disk, in a job that starts code of the pull request and whose token may write. That code finds the token there.',
  instead: '`persist-credentials: false` under `with:` of actions/checkout.',
  find: inWorkflows((workflow) =>
    workflow.jobs.filter(runsCandidate).flatMap((job) => {
      const permissions = job.permissions ?? workflow.permissions
      if (permissions !== undefined && writable(permissions).length === 0) return []
      return job.steps
        .filter((step) => isCheckout(step) && keepsToken(step))
        .map(({ uses, offset }) => ({
          offset: uses?.offset ?? offset,
          message: `the checkout leaves the token of job ${quoted(job.id)} on disk, where the candidate's code finds it`,
          hint: 'Write under with: persist-credentials: false'
        }))
    })
  )
}

function keepsToken({ inputs }: Step): boolean {
  const value = inputs.get('persist-credentials')?.value
  return value?.kind !== 'text' || value.text.toLowerCase() !== 'false'
}
