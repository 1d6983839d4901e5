import { atLeast, checkId, countInWords, sentence } from '../comparison/index.js'
import type { Check, DriftEntry } from '../documents/index.js'
import { shareInWords } from './value-in-words.js'

/**
 * Whether too many of the columns drifted, whatever their severity: a check of its own that blocks also where the columns only warn. A column without
 * an answer may have drifted; where that decides, the share is missing.
 *
 * @param columns the checks of all columns that are tested
 * @returns none where the policy does not ask
 */
export function driftedShare(
  columns: readonly Check[],
  entry: Pick<DriftEntry, 'driftedShare' | 'severity'>
): readonly Check[] {
  const value = entry.driftedShare
  if (value === undefined) return []
  const { status, reason, nextStep, estimate } = judged(columns, value)
  const shown = estimate === undefined ? {} : { estimate }
  return [
    {
      id: checkId('table', 'drifted-share'),
      family: 'table',
      subject: 'drifted-share',
      status,
      severity: entry.severity === 'warn' ? 'block' : entry.severity,
      n: columns.length,
      limits: [{ rule: 'drifted-share', value, status, of: 'distance', ...shown, mayPass: true, reason }],
      reason: sentence(reason),
      nextStep
    }
  ]
}

type Judged = Pick<Check, 'reason' | 'nextStep'> & {
  readonly status: 'pass' | 'fail' | 'missing'
  readonly estimate?: number
}

function judged(columns: readonly Check[], limit: number): Judged {
  const all = columns.length
  if (all === 0) return { status: 'missing', reason: 'no column could be tested', nextStep: lookAtSchema }
  const drifted = columns.filter(({ status }) => status === 'fail').length
  const open = columns.filter(({ status }) => status === 'missing' || status === 'error').length
  const estimate = drifted / all
  const reason = `${countInWords(drifted)} of ${countInWords(all)} tested columns drifted: ${shareInWords(estimate)}, limit ${shareInWords(limit)}`
  if (atLeast(estimate, limit)) return { status: 'fail', reason, nextStep: lookForCause, estimate }
  if (atLeast((drifted + open) / all, limit))
    return {
      status: 'missing',
      reason: `${countInWords(open)} of ${countInWords(all)} columns have no answer, and ${countInWords(drifted)} drifted: with these the limit of ${shareInWords(limit)} may be reached`,
      nextStep: lookForAnswer
    }
  return { status: 'pass', reason, nextStep: '', estimate }
}

const lookForCause = 'Look at what the drifted columns have in common: a join, a source, a period.'
const lookForAnswer = 'Look at the checks of the columns that have no answer: they say what is missing.'
const lookAtSchema = 'Look at the checks of single columns: they say why none could be.'
