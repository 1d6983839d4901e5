import { nearest } from '../../documents/index.js'
import { actionInputs } from '../action-inputs.js'
import { quoted } from '../quoted.js'
import { usersOfModelGate } from '../repository.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import type { Step } from '../workflow.js'

export const unknownInput: Rule = {
  id: 'unknown-input',
  about:
    'An input under `with` that an action of Model Gate does not have, mostly a misspelt one. GitHub warns and starts the action without it: what was meant by it is not done.',
  instead: 'The name as the page of the action gives it.',
  find: inWorkflows(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(faultsOf)), usersOfModelGate)
}

function faultsOf({ starts, inputs }: Step): readonly Fault[] {
  const started = starts.find(({ how }) => how === 'action')
  const known = started && actionInputs[started.part]
  if (started === undefined || known === undefined) return []
  return [...inputs]
    .filter(([name]) => !known.includes(name))
    .map(([name, { keyOffset }]) => {
      const near = nearest(name, known)
      const action = started.part === 'run' ? 'the root action' : `actions/${started.part}`
      return {
        offset: keyOffset,
        message: `${quoted(name)} is no input of ${action}: GitHub warns and starts it without`,
        hint: near === undefined ? `It has ${[...known].sort().join(', ')}` : `Did you mean ${quoted(near)}?`
      }
    })
}
