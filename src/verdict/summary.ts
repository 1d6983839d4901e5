import type { Check, Status } from '../documents/index.js'

/** A status in words, for one check and for several. */
const words: Readonly<Record<Exclude<Status, 'pass'>, readonly [one: string, many: string]>> = {
  error: ['check could not be measured', 'checks could not be measured'],
  fail: ['check failed', 'checks failed'],
  missing: ['check missing', 'checks missing'],
  incomparable: ['check incomparable', 'checks incomparable'],
  inconclusive: ['inconclusive', 'inconclusive'],
  'no-baseline': ['without a baseline', 'without a baseline'],
  'not-judged': ['not judged', 'not judged']
}

/**
 * The one line that explains the verdict: how many checks stand how, the worst first.
 * What blocks without having failed is said to be required.
 */
export function summarise(checks: readonly Check[], blocking: readonly Check[]): string {
  if (checks.length === 0) return 'nothing was examined'
  const counts = (Object.keys(words) as (keyof typeof words)[])
    .map((status) => phrase(status, checks, blocking))
    .filter((text) => text !== undefined)
  const passed = checks.filter(({ status }) => status === 'pass').length
  if (counts.length === 0) return `${passed} of ${checks.length} checks passed`
  const tail = passed === 0 ? [] : [`${passed} of ${checks.length} passed`]
  return [...counts, ...tail].join(', ')
}

function phrase(status: keyof typeof words, checks: readonly Check[], blocking: readonly Check[]): string | undefined {
  const of = checks.filter((check) => check.status === status)
  if (of.length === 0) return undefined
  const text = `${of.length} ${words[status][of.length === 1 ? 0 : 1]}`
  const waived = of.filter(({ waiver }) => waiver !== undefined).length
  const strict = of.filter((check) => blocking.includes(check)).length
  if (status === 'fail' && waived > 0) return `${text} (${waived} waived)`
  const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged'
  return soft && strict > 0 ? `${text} (${strict} must be conclusive)` : text
}
