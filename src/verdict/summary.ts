import { countInWords } from '../comparison/index.js'
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
  const counts = (Object.keys(words) as (keyof typeof words)[]).flatMap((status) => phrases(status, checks, blocking))
  const passed = checks.filter(({ status }) => status === 'pass').length
  const all = countInWords(checks.length)
  if (counts.length === 0) return `${countInWords(passed)} of ${all} ${checks.length === 1 ? 'check' : 'checks'} passed`
  const tail = passed === 0 ? [] : [`${countInWords(passed)} of ${all} passed`]
  return [...counts, ...tail].join(', ')
}

/**
 * The one line of a run that measured nothing: the first cause, without what to do about it. Not cut: half a secret would not be known as one.
 *
 * @example failureSummary(['a.csv: does not exist']) // => 'nothing trustworthy was measured: a.csv: does not exist'
 */
export function failureSummary(errors: readonly string[]): string {
  const [first, ...others] = errors
  const said = 'nothing trustworthy was measured'
  if (first === undefined) return said
  const more = others.length === 0 ? '' : `, and ${countInWords(others.length)} more`
  return `${said}: ${first.split('\n', 1)[0]!}${more}`
}

/** Failures of columns are told by what happened to the data. */
const dataWords: Readonly<Record<string, readonly [one: string, many: string]>> = {
  drift: ['column drifted', 'columns drifted'],
  schema: ['fault of the schema', 'faults of the schema'],
  contract: ['column breaks the contract', 'columns break the contract']
}

function phrases(status: keyof typeof words, checks: readonly Check[], blocking: readonly Check[]): readonly string[] {
  const of = checks.filter((check) => check.status === status)
  const kinds = status === 'fail' ? ['', ...Object.keys(dataWords)] : ['']
  return kinds.flatMap((kind) => {
    const ofKind = status === 'fail' ? of.filter((check) => kindOf(check) === kind) : of
    return ofKind.length === 0 ? [] : [phrase(status, ofKind, { blocking, words: dataWords[kind] ?? words[status] })]
  })
}

/** Key of `dataWords`, or nothing for all other checks. */
function kindOf({ family }: Check): string {
  if (family === 'output-drift') return 'drift'
  return Object.hasOwn(dataWords, family) ? family : ''
}

interface Telling {
  readonly blocking: readonly Check[]
  readonly words: readonly [one: string, many: string]
}

function phrase(status: keyof typeof words, of: readonly Check[], { blocking, words: [one, many] }: Telling): string {
  const text = `${countInWords(of.length)} ${of.length === 1 ? one : many}`
  const waived = of.filter(({ waiver }) => waiver !== undefined).length
  const strict = of.filter((check) => blocking.includes(check)).length
  if (status === 'fail' && waived > 0) return `${text} (${countInWords(waived)} waived)`
  const harmless = of.length - strict
  if (status === 'fail' && harmless > 0 && strict > 0) return `${text} (${countInWords(harmless)} not blocking)`
  if (status === 'fail' && harmless > 0) return `${text} (not blocking)`
  const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged'
  return soft && strict > 0 ? `${text} (${countInWords(strict)} must be conclusive)` : text
}
