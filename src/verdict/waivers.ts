import { asWritten } from '../comparison/index.js'
import { daysBetween, type Check, type Limit, type Report, type Waiver } from '../documents/index.js'

export type WaiverOutcome = Report['waivers'][number]

/**
 * Applies waivers to failed checks. A check is waived when every limit that failed is covered by a waiver of its rule, in force, up to its number.
 * Its status stays `fail`: it is shown as waived, never as a pass.
 *
 * @param today UTC date, `YYYY-MM-DD`; the last day of a waiver counts
 */
export function applyWaivers(
  checks: readonly Check[],
  waivers: readonly Waiver[],
  today: string
): { readonly checks: readonly Check[]; readonly outcomes: readonly WaiverOutcome[] } {
  const waived = checks.map((check) => waive(check, waivers, today))
  return { checks: waived, outcomes: waivers.map((waiver) => outcomeOf(waiver, waived, today)) }
}

function waive(check: Check, waivers: readonly Waiver[], today: string): Check {
  if (check.status !== 'fail') return check
  const covering = check.limits
    .filter(({ status }) => status === 'fail')
    .map((limit) => waivers.find((waiver) => waiver.until >= today && covers(waiver, check, limit)))
  const [waiver] = covering
  if (waiver === undefined || covering.includes(undefined)) return check
  const { rule, upTo, until, reason, owner } = waiver
  return { ...check, waiver: { rule, ...(upTo !== undefined && { upTo }), until, reason, owner } }
}

function covers(waiver: Waiver, check: Check, limit: Limit): boolean {
  return waiver.check === check.id && waiver.rule === limit.rule && within(waiver, check, limit)
}

/** Whether the breach is no larger than what was waived. */
function within({ upTo }: Waiver, check: Check, limit: Limit): boolean {
  if (upTo === undefined) return true
  const estimate = limit.estimate ?? Number.NaN
  if (limit.of === 'distance') return asWritten(estimate) <= upTo
  if (check.family === 'contract')
    return limit.rule === 'min' ? asWritten(estimate) >= upTo : asWritten(estimate) <= upTo
  const better = check.direction === 'lower' ? -estimate : estimate
  switch (limit.rule) {
    case 'max-drop':
    case 'max-rise':
      return asWritten(-better) <= upTo
    case 'max-drop-percent':
    case 'max-rise-percent':
      return asWritten((-better / Math.abs(check.baseline ?? Number.NaN)) * 100) <= upTo
    case 'min-gain':
      return asWritten(better) >= upTo
    case 'max-gain':
      return asWritten(better) <= upTo
    case 'min':
      return asWritten(estimate) >= upTo
    case 'max':
      return asWritten(Math.abs(estimate)) <= upTo
    default:
      return false
  }
}

function outcomeOf(waiver: Waiver, checks: readonly Check[], today: string): WaiverOutcome {
  const { check, rule, until, owner, reason } = waiver
  return {
    check,
    rule,
    until,
    owner,
    reason,
    state: stateOf(waiver, checks, today),
    expiresInDays: daysBetween(today, until)
  }
}

function stateOf(waiver: Waiver, checks: readonly Check[], today: string): WaiverOutcome['state'] {
  const check = checks.find(({ id }) => id === waiver.check)
  const limit = check?.limits.find(({ rule }) => rule === waiver.rule)
  if (check === undefined || limit === undefined) return 'unmatched'
  if (waiver.until < today) return 'expired'
  if (limit.status !== 'fail') return 'unused'
  return covers(waiver, check, limit) ? 'used' : 'exceeded'
}
