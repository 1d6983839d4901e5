import { quoted } from '../quoted.js'
import { usersOfModelGate } from '../repository.js'
import { inWorkflows, type Rule } from '../rule.js'
import { entryOf, textsOf } from '../tree.js'
import { decidesIn, isRequired, type Trigger, type Workflow } from '../workflow.js'

const green = 'the commit is judged by its own policy, and its green check counts for a pull request of the same commit'

export const anyBranch: Rule = {
  id: 'any-branch',
  about:
    'A job `model-gate` that `push` starts on any branch or tag, or on a pattern of branches, or `workflow_dispatch` without the input `sha`. A check is of a commit: whoever may push a branch, or dispatch one, has it judged by the policy that stands on it, and the green check counts for the pull request of that commit.',
  instead:
    '`push: { branches: [main] }`, without `tags`; under `workflow_dispatch` the input [`sha`](dispatch.md) on the step that decides, or a job of another name.',
  find: inWorkflows((workflow) => {
    if (!workflow.jobs.some(isRequired)) return []
    const { triggers } = workflow
    const [push, dispatch] = [triggers.get('push'), triggers.get('workflow_dispatch')]
    return [
      ...(push !== undefined && startsAnywhere(push)
        ? [
            {
              offset: push.offset,
              message: `"push" starts the job ${quoted('model-gate')} on branches or tags that anybody pushes: ${green}`,
              hint: 'Name the branches whose rules protect them, and no tags: push: { branches: [main] }'
            }
          ]
        : []),
      ...(dispatch !== undefined && !namesCommit(workflow)
        ? [
            {
              offset: dispatch.offset,
              message: `"workflow_dispatch" starts the job ${quoted('model-gate')} on any branch, and no input "sha" says which commit is judged`,
              hint: 'Give the step that decides the input sha, or leave workflow_dispatch out'
            }
          ]
        : [])
    ]
  }, usersOfModelGate)
}

/**
 * Without `branches` every push does; `tags` are protected by no rule of a branch. A pattern stands for branches that there are not yet, and whoever may
 * push makes one: only names say which branches are meant.
 */
function startsAnywhere({ filters }: Trigger): boolean {
  const branches = entryOf(filters, 'branches')
  if (branches === undefined || ['tags', 'tags-ignore'].some((key) => entryOf(filters, key) !== undefined)) return true
  return textsOf(branches.value).some(({ text }) => !text.startsWith('!') && /[*?+[]/.test(text))
}

function namesCommit({ jobs }: Workflow): boolean {
  const deciding = jobs.flatMap(({ steps }) => steps.filter(decidesIn))
  return deciding.length > 0 && deciding.every(({ inputs }) => inputs.has('sha'))
}
