import { statuses, type Check, type Report, type Status, type Verdict } from '../documents/index.js'
import { isAboutData } from './data-row.js'

const statusSymbols: Readonly<Record<Status, string>> = {
  error: '🛑',
  fail: '❌',
  missing: '❌',
  incomparable: '❌',
  inconclusive: '⚠️',
  'no-baseline': '⚪',
  'not-judged': '⚪',
  pass: '✅'
}

export const verdictSymbols: Readonly<Record<Verdict, string>> = { pass: '✅', warn: '⚠️', fail: '❌', error: '🛑' }

type Judged = Pick<Check, 'status' | 'waiver'> & Partial<Pick<Check, 'severity'>>

/**
 * The status in words.
 *
 * @example
 * statusWords({ status: 'no-baseline' }) // => 'no baseline'
 */
export function statusWords(check: Judged): string {
  const words = check.status.replace('-', ' ')
  if (isWaived(check)) return `${words}, waived`
  return isSoft(check) ? `${words}, not blocking` : words
}

/** @example statusMark({ status: 'pass' }) // => '✅ pass' */
export function statusMark(check: Judged): string {
  return `${isWaived(check) || isSoft(check) ? '⚠️' : statusSymbols[check.status]} ${statusWords(check)}`
}

function isWaived({ status, waiver }: Judged): boolean {
  return status === 'fail' && waiver !== undefined
}

/** What would block, at a severity that never does. */
function isSoft({ status, severity }: Judged): boolean {
  return severity === 'warn' && (status === 'fail' || status === 'missing' || status === 'incomparable')
}

/** The checks of a report by what a reader does with them, each part the worst first. */
export interface Standing {
  /** What did not pass and is not merely too thin to judge. */
  readonly attention: readonly Check[]
  readonly notJudged: readonly Check[]
  readonly passed: readonly Check[]
  readonly passedSlices: readonly Check[]
  /** On tables: columns, schema, contract. */
  readonly passedData: readonly Check[]
}

/** A check that was not judged needs attention where it must be conclusive, or where nothing else explains the verdict. */
export function standingOf({ checks, verdict }: Pick<Report, 'checks' | 'verdict'>): Standing {
  const sorted = worstFirst(checks)
  const open = sorted.filter(({ status }) => status !== 'pass')
  const thin = open.filter(({ status, severity }) => status === 'not-judged' && severity !== 'strict')
  const explained = verdict === 'pass' || thin.length < open.length
  const passed = sorted.filter(({ status }) => status === 'pass')
  return {
    attention: explained ? open.filter((check) => !thin.includes(check)) : open,
    notJudged: explained ? thin : [],
    passed: passed.filter((check) => check.slice === undefined && !isAboutData(check)),
    passedSlices: passed.filter(({ slice }) => slice !== undefined),
    passedData: passed.filter((check) => check.slice === undefined && isAboutData(check))
  }
}

/** Worst status first, then what may block, the whole before its slices, the model before its data and outputs before inputs, the largest breach first. */
export function worstFirst(checks: readonly Check[]): readonly Check[] {
  return checks
    .map((check) => ({ check, rank: rankOf(check) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.check.id < b.check.id ? -1 : 1))
    .map(({ check }) => check)
}

function rankOf(check: Check): readonly number[] {
  return [
    statuses.indexOf(check.status),
    check.waiver === undefined ? 0 : 1,
    check.severity === 'warn' ? 1 : 0,
    check.slice === undefined ? 0 : 1,
    !isAboutData(check) ? 0 : check.family === 'output-drift' ? 1 : 2,
    -breachOf(check)
  ]
}

/** The change as a multiple of the limit: comparable between metrics and distances of different units. */
function breachOf({ status, limits }: Check): number {
  const ratios = limits
    .filter((limit) => limit.status === status && limit.of !== 'candidate' && limit.estimate !== undefined)
    .map(({ of, estimate, value }) => (of === 'distance' ? estimate! : Math.abs(estimate!)) / (value || 1))
    .filter(Number.isFinite)
  return Math.max(...ratios, 0)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = a[index]! - b[index]!
    if (difference !== 0) return difference
  }
  return 0
}
