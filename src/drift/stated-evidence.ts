import type { Check, DriftEntry, DriftRule, Limit } from '../documents/index.js'
import { rulesOf, type Answer, type DriftEvidence, type Unanswered } from './evidence.js'
import { FEWEST_GROUPS } from './grouped.js'
import { hasNewCategoryStatistics } from './new-categories.js'

/** What a document states about a column, limit by limit of the policy; undefined where it states nothing that can be judged. */
export function statedAnswer({ subject, drift, n, method, limits }: Check, entry: DriftEntry): Answer | undefined {
  if (drift === undefined || rulesOf[drift.type].length === 0) return undefined
  const own = entry.columns.get(subject)
  const asked = { ...entry.limits, ...own?.limits }
  const ofAnother = own?.type !== undefined && own.type !== drift.type
  const by = { statistics: drift.statistics, grouped: entry.group !== undefined }
  const rules = rulesOf[own?.type ?? drift.type]
  return {
    name: subject,
    drift,
    n: n ?? 0,
    method: method ?? '',
    limits: rules.map((rule) => statedIn(ofAnother ? [] : limits, { rule, value: asked[rule] }, by))
  }
}

interface StatedBy {
  readonly statistics: Readonly<Record<string, number>>
  /** Whether the policy names a group. */
  readonly grouped: boolean
}

/** What a document states about a limit of the policy. Its own status is never taken; what it states twice it does not state. */
function statedIn(
  limits: readonly Limit[],
  asked: { readonly rule: DriftRule; readonly value: number },
  by: StatedBy
): DriftEvidence | Unanswered {
  const [found, ...others] = limits.filter(({ rule }) => rule === asked.rule)
  if (found === undefined || others.length > 0 || found.value !== asked.value || found.estimate === undefined)
    return asked
  if (!isTested(asked.rule, found, by)) return asked
  const { estimate, p, detectable, nNeeded, mayPass, groups } = found
  return {
    ...asked,
    estimate,
    ...(p !== undefined && { p }),
    ...(detectable !== undefined && { detectable }),
    ...(nNeeded !== undefined && { nNeeded }),
    mayPass,
    ...(groups !== undefined && { groups })
  }
}

/** Whether a limit holds what a test by this policy would have left there: nothing less, or it could not fail. */
function isTested(rule: DriftRule, { p, groups, estimate }: Limit, { statistics, grouped }: StatedBy): boolean {
  if (rule === 'new-categories' && !hasNewCategoryStatistics(statistics)) return false
  if (p !== undefined && !(p >= 0 && p <= 1)) return false
  if (!grouped) return p !== undefined && groups === undefined
  // Too few groups, or groups that nobody knows, are all that leaves a test without its p.
  // Where nothing is new nothing is tested.
  if (rule === 'new-categories' && estimate === 0) return p === 1
  const enough = groups !== undefined && groups.count >= FEWEST_GROUPS
  return enough === (p !== undefined)
}
