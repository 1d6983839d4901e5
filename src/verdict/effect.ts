import type { Check, Condition, Effect, Policy, Status } from '../documents/index.js'

type Judged = Pick<Check, 'id' | 'status' | 'severity' | 'waiver' | 'limits'>

/**
 * What one check does to the merge: the table of `docs/policy.md`, "What a check does".
 *
 * `error` always blocks. A waived failure warns, where nothing else of the check blocks. `severity: strict` blocks on everything but a pass; `severity: warn` never blocks; else `when` says.
 */
export function effectOf(check: Judged, when: Policy['when']): Effect {
  if (check.status === 'pass') return 'ignore'
  if (check.status === 'error') return 'block'
  if (check.status === 'fail' && check.waiver !== undefined) return restBlocks(check, when) ? 'block' : 'warn'
  if (check.severity === 'strict') return 'block'
  const effect = when[conditionOf(check.id, check.status)]
  return check.severity === 'warn' && effect === 'block' ? 'warn' : effect
}

/** A waiver covers the rules that failed: those that are missing, incomparable or undecided do what they do without it. */
function restBlocks(check: Judged, when: Policy['when']): boolean {
  return check.limits.some(({ status }) => status !== 'fail' && effectOf({ ...check, status }, when) === 'block')
}

/** The age and the data of the baseline have conditions of their own. */
function conditionOf(id: string, status: Exclude<Status, 'pass' | 'error'>): Condition {
  if (id === 'baseline/age') return 'old-baseline'
  if (id === 'baseline/data') return 'unproven-data'
  return status
}
