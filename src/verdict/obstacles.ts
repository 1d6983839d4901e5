import type { Check, Report, Status } from '../documents/index.js'

/** Families whose checks look at the baseline and the policy: a new baseline is their remedy, or none of their business. */
const neverStopping: readonly string[] = ['baseline', 'policy']

/** Statuses with which a model becomes no baseline: those that say what the data cannot tell stop nothing. */
const stopping: readonly Status[] = ['error', 'fail', 'missing', 'incomparable']

/**
 * Why a model may not become production's baseline; nothing where it may.
 *
 * The gate must not block, nor be overridden, and no check of the model or its data may be failed (unwaived), missing or incomparable; what holds against the anchor
 * must have passed. Inconclusive, not judged and without a baseline do not stop it: the first promotion has no baseline.
 */
export function obstaclesToPromotion({
  blocked,
  summary,
  checks,
  notRelevant,
  override
}: Pick<Report, 'blocked' | 'summary' | 'checks' | 'notRelevant' | 'override'>): string[] {
  const stopped = checks.filter(stops).map(({ id, status }) => `${id} is ${status}`)
  if (notRelevant !== undefined) return ['nothing was measured: the change has nothing to do with the model']
  return [...(blocked || override !== undefined ? [`the gate blocks: ${summary}`] : []), ...stopped]
}

function stops(check: Check): boolean {
  if (neverStopping.includes(check.family)) return false
  if (check.family === 'anchor') return check.status !== 'pass'
  return statusesOf(check).some((status) => stopping.includes(status))
}

/** A waiver covers the rules that failed, not those that are missing or incomparable. */
function statusesOf({ status, waiver, limits }: Check): readonly Status[] {
  if (status !== 'fail' || waiver === undefined) return [status]
  return limits.map((limit) => limit.status).filter((each) => each !== 'fail')
}
