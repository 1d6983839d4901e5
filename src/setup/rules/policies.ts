import { nearest } from '../../documents/index.js'
import { policiesNamedBy, standsFor, usualPolicy, type NamedPolicy } from '../named-policies.js'
import { quoted } from '../quoted.js'
import { gatesAndCompanions, gateWorkflows, usersOfModelGate, type Repository } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { decidesIn, type Step, type Workflow } from '../workflow.js'

export const policyNotFound: Rule = {
  id: 'policy-not-found',
  about:
    'A step that asks for a policy which the repository does not have: `policy:` misspelt, moved, or left out where there is no `.github/model-gate.yml`. The step ends in an error on every pull request.',
  instead: 'The path of a policy from the root of the repository, or a quoted glob that matches some.',
  find: (repository) => {
    const { yamlFiles, policies } = repository
    if (yamlFiles === undefined) return []
    const there = [...yamlFiles, ...policies]
    const ofPullRequests = gatesAndCompanions(repository).filter(({ triggers }) => !triggers.has('workflow_call'))
    return inWorkflows(
      (workflow) =>
        stepsOf(workflow)
          .flatMap((step) => policiesNamedBy(step, workflow) ?? [])
          .filter((named) => !there.some((file) => standsFor(named, file)))
          .map((named) => missing(named, policies)),
      () => ofPullRequests
    )(repository)
  }
}

function missing({ path, offset }: NamedPolicy, policies: readonly string[]): Fault {
  const near = nearest(path, policies) ?? (policies.length === 1 ? policies[0] : undefined)
  const what = /[*?[{]/.test(path) ? `no file matches ${quoted(path)}` : `there is no ${quoted(path)}`
  const asked = path === usualPolicy ? ` (the policy where "policy" is left out)` : ''
  return {
    offset,
    message: `${what}${asked}: this step ends in an error on every pull request`,
    hint:
      near === undefined ? 'Write the policy, or mend the input "policy"' : `Write policy: ${quoted(near).slice(1, -1)}`
  }
}

export const unjudgedPolicy: Rule = {
  id: 'unjudged-policy',
  about:
    'A policy beside a gate that asks for others: a file `model-gate.yml`, or one that `lint` was given. No job decides by it, and its model is merged unjudged.',
  instead: '`policy:` of the gate with one path a line, or a quoted glob: `models/*/model-gate.yml`.',
  find: (repository) => {
    const [gate] = gateWorkflows(repository)
    const asked = policiesThatDecide(repository)
    if (gate === undefined || asked === undefined || repository.ours === true) return []
    return repository.policies
      .filter((policy) => !asked.some((named) => standsFor(named, policy)))
      .map((policy) => ({
        file: policy,
        line: 1,
        column: 1,
        message: 'no job decides by this policy: its model is merged unjudged',
        hint: `Name it under "policy" in ${quoted(gate.path)}, or delete it`
      }))
  }
}

/** What any job decides by; undefined where that is not known from the files. */
function policiesThatDecide(repository: Repository): readonly NamedPolicy[] | undefined {
  const workflows = usersOfModelGate(repository)
  const elsewhere = workflows.some(({ jobs }) =>
    jobs.some(({ calls }) => calls !== undefined && !calls.text.startsWith('./'))
  )
  const named = workflows.flatMap((workflow) =>
    stepsOf(workflow)
      .filter(decidesIn)
      .map((step) => policiesNamedBy(step, workflow))
  )
  return elsewhere || named.includes(undefined) ? undefined : named.flatMap((each) => each ?? [])
}

function stepsOf({ jobs }: Workflow): readonly Step[] {
  return jobs.flatMap(({ steps }) => steps)
}
