import { quoted } from '../quoted.js'
import { inWorkflows, type Fault, type Rule } from '../rule.js'
import { entryOf, textsOf, type Tree } from '../tree.js'
import type { Trigger, Workflow } from '../workflow.js'

/** Names that the protected branch usually has. */
const usualBranches = ['main', 'master', 'trunk', 'develop', 'development', 'dev', 'production', 'release', 'staging']

/** Types without which a commit of a pull request, or the base that it is to be merged into, stays unjudged. GitHub's default lacks the last. */
const neededTypes = ['opened', 'synchronize', 'reopened', 'edited']

const waits = 'the required check waits for ever ("Expected")'

function pullRequestTriggers({ triggers }: Workflow): readonly (readonly [string, Trigger])[] {
  return [...triggers].filter(([name]) => name === 'pull_request' || name === 'pull_request_target')
}

/** What each filter of each pull request trigger does wrong. */
function filtersOf(
  workflow: Workflow,
  judge: (key: string, value: Tree) => Omit<Fault, 'offset'> | undefined
): Fault[] {
  return pullRequestTriggers(workflow).flatMap(([, { filters }]) =>
    filters?.kind === 'map'
      ? [...filters.entries].flatMap(([key, { keyOffset, value }]) => {
          const fault = judge(key, value)
          return fault === undefined ? [] : [{ offset: keyOffset, ...fault }]
        })
      : []
  )
}

export const pathFilter: Rule = {
  id: 'path-filter',
  about:
    '`paths` or `paths-ignore` under the trigger of the gate. A pull request that touches none of the paths never starts the workflow, and its required check waits for ever.',
  instead: 'No path filter: the gate is to run on every pull request.',
  find: inWorkflows((workflow) =>
    filtersOf(workflow, (key) =>
      key === 'paths' || key === 'paths-ignore'
        ? {
            message: `"${key}" keeps the workflow from pull requests that touch other files: ${waits} on them`,
            hint: `Leave "${key}" out`
          }
        : undefined
    )
  )
}

export const branchFilter: Rule = {
  id: 'branch-filter',
  about:
    '`branches` or `branches-ignore` that leave out every usual name of a protected branch. They are held against the branch that a pull request is merged into, not against its own. Pull requests into others never start the workflow, and their required check waits for ever.',
  instead: '`branches: [main]`, with the branches whose rules require the check; or no filter at all.',
  find: inWorkflows((workflow) =>
    filtersOf(workflow, (key, value) => {
      const patterns = textsOf(value).map(({ text }) => text)
      if (
        (key !== 'branches' && key !== 'branches-ignore') ||
        usualBranches.some((name) => lets(name, patterns, key))
      ) {
        return undefined
      }
      return {
        message: `"${key}" is held against the branch that is merged into, and leaves out ${usualBranches[0]} and every other usual one: ${waits}`,
        hint: 'Name the branches whose rules require the check: branches: [main]'
      }
    })
  )
}

/** Whether pull requests into a branch start the workflow. The last pattern that matches wins. */
export function lets(branch: string, patterns: readonly string[], key: 'branches' | 'branches-ignore'): boolean {
  if (key === 'branches-ignore') return !patterns.some((pattern) => matches(branch, pattern) === 'yes')
  return patterns.reduce((taken, pattern) => {
    const negated = pattern.startsWith('!')
    const match = matches(branch, negated ? pattern.slice(1) : pattern)
    return match === 'no' || (match === 'perhaps' && negated) ? taken : !negated
  }, false)
}

/** Only stars are followed: what other marks mean is left open. */
function matches(branch: string, pattern: string): 'yes' | 'no' | 'perhaps' {
  if (/[?+[\]\\]|\$\{\{/.test(pattern)) return 'perhaps'
  const [first = '', ...others] = pattern.split('*')
  if (others.length === 0) return branch === pattern ? 'yes' : 'no'
  const last = others.pop() ?? ''
  if (!branch.startsWith(first) || branch.length < first.length + last.length || !branch.endsWith(last)) return 'no'
  let from = first.length
  for (const part of others) {
    const found = branch.indexOf(part, from)
    if (found === -1) return 'no'
    from = found + part.length
  }
  return from <= branch.length - last.length ? 'yes' : 'no'
}

export const triggerTypes: Rule = {
  id: 'trigger-types',
  about:
    'The trigger of the gate without `types`, or with `types` that lack `opened`, `synchronize`, `reopened` or `edited`. A commit that comes by one of the first three is not judged, and the required check waits for ever on it. By `edited`, which is no default, comes a change of the base branch: the green check that the policy of another branch gave stays.',
  instead: '`types: [opened, synchronize, reopened, edited]`, and what you need besides.',
  find: inWorkflows((workflow) =>
    pullRequestTriggers(workflow).flatMap(([name, { offset, filters }]) => {
      const given = entryOf(filters, 'types')
      const types = textsOf(given?.value).map(({ text }) => text)
      const missing = neededTypes.filter((type) => !types.includes(type))
      if (missing.length === 0 || types.some((type) => type.includes('${{'))) return []
      return [
        {
          offset: given?.keyOffset ?? offset,
          message: `${given === undefined ? `${quoted(name)} has no "types"` : `"types" lacks ${missing.map(quoted).join(', ')}`}: ${whatComesOf(given === undefined ? ['edited'] : missing)}`,
          hint: 'Write types: [opened, synchronize, reopened, edited], and the others that you need'
        }
      ]
    })
  )
}

function whatComesOf(missing: readonly string[]): string {
  return missing.some((type) => type !== 'edited')
    ? `a commit that comes so is not judged, and ${waits} on it`
    : 'a pull request that is changed to another base branch keeps the green check of the policy of the first'
}

export const mergeQueue: Rule = {
  id: 'no-merge-group',
  about:
    'A gate that `merge_group` does not start. In a merge queue the required check never reports, and the queue throws the pull request out when its time is over.',
  instead: '`merge_group:` beside `pull_request:`. It costs nothing where there is no queue.',
  find: inWorkflows(({ triggers, onOffset }) =>
    triggers.has('merge_group')
      ? []
      : [
          {
            offset: onOffset,
            message:
              'no merge_group trigger: in a merge queue the required check never reports, and every pull request is thrown out of it',
            hint: 'Add merge_group: under on:'
          }
        ]
  )
}
