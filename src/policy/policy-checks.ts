import type { Check } from '../documents/index.js'

/** A pull request that weakens the policy is shown; it is judged by the policy in force. @param changes in words */
export function loosenedCheck(changes: readonly string[]): Check {
  return policyCheck(
    'loosened',
    `The pull request loosens its own policy, which does not count for it: ${listed(changes)}.`,
    'Look at the change of the policy; it counts from the merge on.'
  )
}

/** The first policy of a repository judges the pull request that brings it. */
export function firstCheck(path: string): Check {
  return policyCheck(
    'first',
    `The base has no policy yet: this pull request is judged by its own ${JSON.stringify(path)}.`,
    'Look at the policy; from the merge on pull requests are judged by it.'
  )
}

/** What the measurement depends on is another than on the base. @param changes files, and keys of `candidate` in words */
export function measurementCheck(changes: readonly string[]): Check {
  return policyCheck(
    'measurement',
    `The pull request changes how the model is measured: ${listed(changes)}.`,
    'Look at these changes: a better number may come from them and not from the model.'
  )
}

function policyCheck(subject: string, reason: string, nextStep: string): Check {
  return {
    id: `policy/${subject}`,
    family: 'policy',
    subject,
    status: 'fail',
    severity: 'warn',
    limits: [],
    reason,
    nextStep
  }
}

function listed(texts: readonly string[]): string {
  const more = texts.length > 5 ? ` and ${texts.length - 5} more` : ''
  return texts.slice(0, 5).join('; ') + more
}
