import { quoted } from '../quoted.js'
import { dispatchedGates, gateWorkflows } from '../repository.js'
import type { Rule } from '../rule.js'

export const noWorkflow: Rule = {
  id: 'no-workflow',
  about:
    'A policy, and workflows of which none uses Model Gate for pull requests, nor for the commits of a dispatch with a commit status. Nothing judges them. Where there is no workflow at all this is advice.',
  instead: 'The workflow at the top of this page.',
  find: (repository) => {
    const { policies, workflows, unreadable, ours } = repository
    const [policy] = policies
    const gates = [...gateWorkflows(repository), ...dispatchedGates(repository)]
    if (policy === undefined || ours === true || unreadable.length > 0 || gates.length > 0) return []
    return [
      {
        file: policy,
        line: 1,
        column: 1,
        message: `no workflow under ${quoted('.github/workflows')} judges pull requests by this policy: GitHub merges them unjudged`,
        hint: 'docs/lint.md of Model Gate shows the workflow',
        advice: workflows.length === 0
      }
    ]
  }
}
