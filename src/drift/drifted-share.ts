import { atLeast, checkId, countInWords, sentence } from '../comparison/index.js'
import type { Check, DriftEntry } from '../documents/index.js'
import { shareInWords } from './value-in-words.js'

/**
 * Whether too many of the columns drifted, whatever their severity: a check of its own that blocks also where the columns only warn.
 *
 * @param columns the checks of all tested columns
 * @returns undefined where the policy does not ask
 */
export function driftedShare(
  columns: readonly Check[],
  entry: Pick<DriftEntry, 'driftedShare' | 'severity'>
): Check | undefined {
  const value = entry.driftedShare
  if (value === undefined) return undefined
  const drifted = columns.filter(({ status }) => status === 'fail').length
  const estimate = columns.length === 0 ? 0 : drifted / columns.length
  const status = columns.length === 0 ? 'inconclusive' : atLeast(estimate, value) ? 'fail' : 'pass'
  const reason =
    columns.length === 0
      ? 'no column could be tested'
      : `${countInWords(drifted)} of ${countInWords(columns.length)} tested columns drifted: ${shareInWords(estimate)}, limit ${shareInWords(value)}`
  return {
    id: checkId('table', 'drifted-share'),
    family: 'table',
    subject: 'drifted-share',
    status,
    severity: entry.severity === 'warn' ? 'block' : entry.severity,
    n: columns.length,
    limits: [{ rule: 'drifted-share', value, status, of: 'distance', estimate, mayPass: true, reason }],
    reason: sentence(reason),
    nextStep: status === 'pass' ? '' : 'Look at what the drifted columns have in common: a join, a source, a period.'
  }
}
