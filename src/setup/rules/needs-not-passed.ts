import { bareExpression } from '../expression.js'
import { quoted } from '../quoted.js'
import { finalJobs } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { decidesIn, type Job } from '../workflow.js'

export const needsNotPassed: Rule = {
  id: 'needs-not-passed',
  about:
    'A gate job with `needs` whose step is not given `needs: ${{ toJSON(needs) }}`, or a step that is given it in a job without `needs`. The gate does not see that a job failed or was skipped, and judges what is left; without `needs` it is told of none and fails every time.',
  instead: '`needs: ${{ toJSON(needs) }}` under `with:` of the step, and `needs: [...]` on its job.',
  find: inWorkflows((workflow, repository) => finalJobs(workflow, repository).flatMap(faultsOf))
}

function faultsOf({ id, needs, steps }: Job): Fault[] {
  const actions = steps.filter((step) => decidesIn(step) && step.uses !== undefined)
  return actions.flatMap(({ inputs, uses, offset }) => {
    const given = inputs.get('needs')
    const text = given?.value.kind === 'text' ? bareExpression(given.value.text) : undefined
    if (needs.length > 0 && text !== 'tojson(needs)') {
      return [
        {
          offset: given?.keyOffset ?? uses?.offset ?? offset,
          message: `job ${quoted(id)} needs others and does not tell the gate how they ended: one that failed is not seen`,
          hint: 'Write under with: needs: ${{ toJSON(needs) }}'
        }
      ]
    }
    if (needs.length === 0 && given !== undefined) {
      return [
        {
          offset: given.keyOffset,
          message: `job ${quoted(id)} needs no job, so the gate is told of none and fails every time`,
          hint: 'Write needs: [...] on the job, or leave the input out'
        }
      ]
    }
    return []
  })
}
