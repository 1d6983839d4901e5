import { atLeast, roundedInWords } from '../comparison/index.js'
import type { Check } from '../documents/index.js'
import { isDrift } from './data-row.js'

/** Whether only more rows are missing: nothing reached a limit, and these rows do not exclude that something did. */
export function isThin(check: Check): boolean {
  const { drift, status, limits } = check
  if (!isDrift(check) || status !== 'inconclusive' || drift === undefined) return false
  const open = limits.filter((limit) => limit.status === 'inconclusive')
  const reached = open.some(({ estimate = Number.NaN, value }) => !(estimate < value) || atLeast(estimate, value))
  return !reached && rowsNeeded(check) > drift.current.rows
}

/** What is said of all such columns at once: their sentences differ by a digit only. */
export const thinReason = 'A drift beyond the limit is not excluded: the rows are too few to tell.'

/** What would settle all of these columns. */
export function thinStep(checks: readonly Check[]): string {
  const most = Math.max(0, ...checks.map(rowsNeeded))
  const reference = Math.min(...checks.flatMap(({ drift }) => drift?.reference.rows ?? []))
  const where = most > reference ? 'rows in each table' : 'rows in the current table'
  const them = checks.length === 1 ? 'it' : 'all of them'
  return `About ${roundedInWords(most)} ${where} would settle ${them} if nothing changed.`
}

function rowsNeeded({ limits }: Check): number {
  const open = limits.filter(({ status }) => status === 'inconclusive')
  return Math.max(
    0,
    ...open.flatMap(({ nNeeded }) => (nNeeded !== undefined && Number.isFinite(nNeeded) ? [nNeeded] : []))
  )
}
