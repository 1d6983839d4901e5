import { checkId, sentence } from '../comparison/index.js'
import { severities, type Check, type DriftEntry, type Severity } from '../documents/index.js'
import { quoted } from './value-in-words.js'
import type { NotTested } from './why-not-tested.js'

/** How many columns a sentence names. */
const MOST_NAMED = 5

/** A check on the table where no column has one: what is not there must not pass. It weighs as much as the answer that would weigh most. */
export function noColumn(entry: DriftEntry, { reason, nextStep }: Pick<Check, 'reason' | 'nextStep'>): Check {
  return {
    id: checkId('table', 'drift'),
    family: 'table',
    subject: 'drift',
    status: 'missing',
    severity: severest(entry),
    limits: [],
    reason: sentence(reason),
    nextStep: sentence(nextStep)
  }
}

function severest({ severity, columns, driftedShare }: DriftEntry): Severity {
  const all = [severity, ...[...columns.values()].flatMap((column) => column.severity ?? [])]
  if (driftedShare !== undefined) all.push('block')
  return (['strict', 'block'] satisfies (typeof severities)[number][]).find((each) => all.includes(each)) ?? 'warn'
}

/** Nothing was looked at: the check that says why. */
export function nothingTested(entry: DriftEntry, columns: readonly NotTested[]): Check {
  const named = columns.slice(0, MOST_NAMED).map(({ column, why }) => `${quoted(column)} (${why})`)
  const more = columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : ''
  const which = columns.length === 0 ? 'the tables have none whose cells are read' : `${named.join(', ')}${more}`
  return noColumn(entry, { reason: `no column could be tested: ${which}`, nextStep: compareOthers })
}

const compareOthers =
  'Compare tables that have columns of numbers or categories; in a pull request of its own write the type of a column in `drift.columns` where it should be one of these, exclude fewer, or take `drift` out'
