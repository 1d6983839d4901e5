import { inWords } from '../comparison/index.js'
import type { DriftRule } from '../documents/index.js'
import {
  countsByValue,
  isCategoryPair,
  isNumberPair,
  isNumeric,
  missingIn,
  rowsOf,
  valuesIn,
  type CategoryPair,
  type ColumnPair,
  type NumberPair
} from './column-pair.js'
import { distributionOf } from './distribution.js'
import { quoted, shareInWords, shownNumber } from './value-in-words.js'

/** Change of a value's share from which it says more than a quantile does. */
const MUCH = 0.05

/**
 * What changed most in a column, in words, for the limits that were reached: "median 812 to 1,307", "`99`: 0 % to 18 %", "missing 0 % to 12 %".
 *
 * @param reached the limits that were reached; with none there is no change worth a word
 */
export function changeInWords(pair: ColumnPair, reached: readonly DriftRule[]): string {
  const of = (...rules: DriftRule[]): boolean => reached.some((rule) => rules.includes(rule))
  const clauses = [
    ...(of('ks', 'wasserstein') && isNumberPair(pair) ? [numbersInWords(pair)] : []),
    ...(of('jensen-shannon', 'new-categories') ? [categoriesInWords(pair)] : []),
    ...(of('missing') ? [ratesInWords('missing', pair, missingIn)] : []),
    ...(of('infinite') ? [ratesInWords('infinite', pair, infiniteIn)] : [])
  ]
  return clauses.join('; ')
}

function ratesInWords(what: string, { reference, current }: ColumnPair, counted: typeof missingIn): string {
  return `${what} ${fromTo(counted(reference) / rowsOf(reference), counted(current) / rowsOf(current))}`
}

function infiniteIn(column: ColumnPair['reference']): number {
  return isNumeric(column) ? column.infinite.negative + column.infinite.positive : 0
}

function fromTo(before: number, after: number): string {
  return `${shareInWords(before)} to ${shareInWords(after)}`
}

/** What a reader knows of a distribution, the middle first. */
const quantiles: readonly (readonly [share: number, words: string])[] = [
  [0.5, 'median'],
  [0.25, '25th percentile'],
  [0.75, '75th percentile'],
  [0.1, '10th percentile'],
  [0.9, '90th percentile'],
  [0.01, '1st percentile'],
  [0.99, '99th percentile']
]

/** Smallest move of a quantile that is told, in spreads of the reference from the 10th to the 90th percentile. */
const SEEN = 0.05

/** The share of a value that holds half of the column, else a quantile, of the other values where such a value kept its share. */
function numbersInWords({ reference, current }: NumberPair): string {
  const before = countsByValue(reference)
  const [mode] = [...before].filter(([, count]) => count >= reference.finite / 2)
  if (mode === undefined) return quantileInWords(reference, current)
  const [value, count] = mode
  const [was, is] = [count / reference.finite, (countsByValue(current).get(value) ?? 0) / current.finite]
  if (Math.abs(is - was) >= MUCH || count === reference.finite) return `${shownNumber(value)}: ${fromTo(was, is)}`
  return `besides ${shownNumber(value)}: ${quantileInWords(without(reference, value), without(current, value))}`
}

/** The first quantile that moved visibly, the median first; where none did, the one that moved most. */
function quantileInWords(reference: NumberPair['reference'], current: NumberPair['current']): string {
  const [before, after] = [distributionOf(reference), distributionOf(current)]
  const visible = SEEN * (before.quantile(0.9) / 2 - before.quantile(0.1) / 2)
  const moves = quantiles.map(([share, words]) => {
    const [was, is] = [before.quantile(share), after.quantile(share)]
    return { words, was, is, by: Math.abs(is / 2 - was / 2) }
  })
  const most = moves.reduce((largest, move) => (move.by > largest.by ? move : largest))
  const { words, was, is } = moves.find(({ by }) => by > 0 && by >= visible) ?? most
  return `${words} ${inWords(was)} to ${inWords(is)}`
}

function without(column: NumberPair['reference'], value: number): NumberPair['reference'] {
  return { ...column, at: column.at.map((count, index) => (column.edges[index] === value ? 0 : count)) }
}

function categoriesInWords(pair: ColumnPair): string {
  if (isCategoryPair(pair)) return categoryInWords(pair)
  const { reference, current } = pair
  if (reference.type !== 'timestamp' || current.type !== 'timestamp') return ''
  const hours = (column: typeof reference): Map<number, number> => new Map(column.hours.entries())
  const change = largestChange(hours(reference), hours(current), [reference.finite, current.finite])
  return change === undefined ? '' : `hour ${change.name} (UTC): ${fromTo(change.was, change.is)}`
}

function categoryInWords({ reference, current }: CategoryPair): string {
  const [before, after] = [countsByValue(reference), countsByValue(current)]
  const rows = [valuesIn(reference), valuesIn(current)] as const
  const largest = largestChange(before, after, rows)
  const fresh = largestChange(
    new Map<string, number>(),
    new Map([...after].filter(([name]) => !before.has(name))),
    rows
  )
  // What is new says more than what made way for it.
  const change =
    fresh !== undefined && largest !== undefined && fresh.is >= Math.abs(largest.is - largest.was) / 2 ? fresh : largest
  return change === undefined ? '' : `${quoted(change.name)}: ${fromTo(change.was, change.is)}`
}

/** The value whose share changed most; of several the one that grew. */
function largestChange<Value>(
  before: ReadonlyMap<Value, number>,
  after: ReadonlyMap<Value, number>,
  [n, m]: readonly [n: number, m: number]
): { readonly name: Value; readonly was: number; readonly is: number } | undefined {
  let largest: { name: Value; was: number; is: number } | undefined
  for (const name of [...after.keys(), ...before.keys()]) {
    const [was, is] = [(before.get(name) ?? 0) / n, (after.get(name) ?? 0) / m]
    if (largest === undefined || Math.abs(is - was) > Math.abs(largest.is - largest.was)) largest = { name, was, is }
  }
  return largest
}
