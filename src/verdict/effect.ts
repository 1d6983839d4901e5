import type { Check, Condition, Effect, Policy, Status } from '../documents/index.js'

/**
 * What one check does to the merge: the table of `docs/policy.md`, "What a check does".
 *
 * `error` always blocks. A waived failure warns. `severity: strict` blocks on everything but a pass; `severity: warn` never blocks; else `when` says.
 */
export function effectOf(check: Pick<Check, 'id' | 'status' | 'severity' | 'waiver'>, when: Policy['when']): Effect {
  if (check.status === 'pass') return 'ignore'
  if (check.status === 'error') return 'block'
  if (check.status === 'fail' && check.waiver !== undefined) return 'warn'
  if (check.severity === 'strict') return 'block'
  const effect = when[conditionOf(check.id, check.status)]
  return check.severity === 'warn' && effect === 'block' ? 'warn' : effect
}

/** The age and the data of the baseline have conditions of their own. */
function conditionOf(id: string, status: Exclude<Status, 'pass' | 'error'>): Condition {
  if (id === 'baseline/age') return 'old-baseline'
  if (id === 'baseline/data') return 'unproven-data'
  return status
}
