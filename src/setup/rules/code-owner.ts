import { ownershipOf } from '../code-owners.js'
import { quoted } from '../quoted.js'
import { gateWorkflows, type Repository } from '../repository.js'
import type { Found, Rule } from '../rule.js'

export const codeOwner: Rule = {
  id: 'no-code-owner',
  about:
    'A workflow of the gate, a policy, or CODEOWNERS itself, that CODEOWNERS gives to nobody. A pull request may rewrite the workflow that judges it, and any reviewer may approve that.',
  instead:
    'A line in `.github/CODEOWNERS` such as `/.github/ @acme/ml-platform` as the last that matches, and "Require review from Code Owners" in the rules of the branch. A workflow that the organisation requires does the same and more.',
  find: (repository) => {
    const workflows = gateWorkflows(repository).map(({ path }) => ({ path, what: 'the workflow of the gate' }))
    if (workflows.length === 0) return []
    const policies = repository.policies.map((path) => ({ path, what: 'the policy' }))
    const { codeowners } = repository
    const owners = codeowners === undefined ? [] : [{ path: codeowners.path, what: 'the list of code owners' }]
    return [...workflows, ...policies, ...owners].flatMap(({ path, what }) => unowned(path, what, repository))
  }
}

function unowned(path: string, what: string, { codeowners }: Repository): Found[] {
  const hint = `Write into CODEOWNERS as the last line that matches: ${path.startsWith('.github/') ? '/.github/' : `/${path}`} @acme/ml-platform`
  const effect = 'a pull request may change it with any approval'
  if (codeowners === undefined) {
    return [
      { file: path, line: 1, column: 1, message: `${what} has no code owner, there is no CODEOWNERS: ${effect}`, hint }
    ]
  }
  const { owners, line } = ownershipOf(path, codeowners.text)
  if (owners.length > 0) return []
  if (line === undefined) {
    const message = `${what} has no code owner, no line of ${quoted(codeowners.path)} matches it: ${effect}`
    return [{ file: path, line: 1, column: 1, message, hint }]
  }
  const message = `this line takes the owners from ${what}, ${quoted(path)}: ${effect}`
  return [{ file: codeowners.path, line, column: 1, message, hint }]
}
