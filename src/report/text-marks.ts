import type { Check, Status } from '../documents/index.js'
import { statusWords } from './standing.js'
import type { Terminal } from './text.js'

/** Symbols of one column: an emoji takes two in some terminals and one in others. */
const symbols: Readonly<Record<Status, string>> = {
  error: '!',
  fail: '✗',
  missing: '✗',
  incomparable: '✗',
  inconclusive: '?',
  'no-baseline': '-',
  'not-judged': '-',
  pass: '✓'
}

/** The status with its symbol. */
export function markOf(check: Check): string {
  return `${symbols[check.status]} ${statusWords(check)}`
}

export function painter({ status, waiver }: Check, colors: Terminal['colors']): (text: string) => string {
  if (status === 'pass') return colors.green
  if (status === 'not-judged' || status === 'no-baseline') return colors.dim
  return status === 'inconclusive' || waiver !== undefined ? colors.yellow : colors.red
}
