import { atMost, countInWords, percentInWords } from '../comparison/index.js'
import type { ColumnProfile, ContractColumn, ContractRule, ContractType, Limit } from '../documents/index.js'
import { isNumeric, missingIn } from './column-pair.js'
import type { ContractCounts } from './contract-counter.js'
import { boundOf, filledIn, isBeyond, numbersOf, textsOf, type Counts, type Tally } from './contract-counts.js'
import { talliesOf, type Tallies } from './contract-tallies.js'
import { heldInstead } from './contract-type.js'
import { exactly, rowsAre, rowsRepeat } from './contract-words.js'
import { quoted } from './value-in-words.js'

/** A column that is there, what it must be, and what is known of its rows. */
export interface Held {
  readonly rule: ContractColumn
  readonly column: ColumnProfile
  readonly rows: number
  /** Rows that were counted one by one, where the profile does not tell. */
  readonly counted?: ContractCounts | undefined
}

/** Every rule that a contract has for a column that is there, in the order of the rules. */
export function contractLimits(held: Held): Limit[] {
  const { rule, column, rows } = held
  const instead = rule.type === undefined ? undefined : heldInstead(rule.type, column, rows)
  const tallies = tallied(held)
  return [
    ...(rule.type === undefined ? [] : [typeLimit(rule.type, instead, tallies, held)]),
    nullableLimit(held),
    ...(instead === undefined ? [...boundLimits(held, tallies), ...valuesLimit(held, tallies)] : notJudged(rule)),
    ...uniqueLimit(held, tallies)
  ]
}

/** What a profile leaves open is known where rows were counted. */
function tallied({ rule, column, rows, counted }: Held): Tallies {
  const told = talliesOf(rule, column, rows)
  if (counted === undefined) return told
  const known = Object.entries(told).map(([name, tally]) => {
    const exact = counted[name as keyof Tallies]
    const wrong = exact === undefined ? undefined : exact + (name === 'type' ? column.misfits : 0)
    return [name, wrong === undefined || tally.least === tally.most ? tally : { least: wrong, most: wrong }]
  })
  return Object.fromEntries(known) as Tallies
}

/** A clause for each way in which a rule may be decided. */
interface Words {
  readonly kept: string
  readonly broken: string
  readonly undecided: string
}

/** A rule that no row may break. What is not known is undecided. @param numbers what is held against what */
function limitOf(
  rule: ContractRule,
  { least, most }: Tally,
  numbers: { readonly value: number; readonly estimate?: number },
  { kept, broken, undecided }: Words
): Limit {
  const [status, reason] =
    least > 0
      ? (['fail', broken] as const)
      : most === 0
        ? (['pass', kept] as const)
        : (['inconclusive', undecided] as const)
  return { rule, ...numbers, status, of: 'candidate', mayPass: status !== 'inconclusive', reason }
}

/** Of rows that may not be there at all. */
function shareOf({ least }: Tally, rows: number): { readonly value: number; readonly estimate: number } {
  return { value: 0, estimate: rows === 0 ? 0 : least / rows }
}

const nouns: Readonly<Record<ContractType, string>> = {
  integer: 'a whole number',
  number: 'a number',
  text: 'text',
  boolean: 'true or false',
  timestamp: 'a timestamp'
}

function typeLimit(
  type: ContractType,
  instead: string | undefined,
  { type: wrong }: Tallies,
  { column, rows }: Held
): Limit {
  const noun = nouns[type]
  const all = filledIn(column, rows) + column.misfits
  const tally = wrong ?? { least: all, most: all }
  return limitOf('type', tally, shareOf(tally, rows), {
    kept: `every value is ${noun}`,
    broken:
      instead === undefined
        ? `${rowsAre(tally, rows)} not ${noun}${type === 'integer' && isRounded(column) ? inexact : ''}`
        : `it holds ${instead}, and the contract says ${type}`,
    undecided: `it is not known whether every value is ${noun}`
  })
}

/** Whether a column holds numbers that are beyond what doubles tell apart. */
function isRounded(column: ColumnProfile): boolean {
  return isNumeric(column) && Math.max(-(column.min ?? 0), column.max ?? 0) > Number.MAX_SAFE_INTEGER
}

const inexact = '; beyond 2^53 a number is not exact, so none is known to be whole: write `type: text` for ids'

function nullableLimit({ rule, column, rows }: Held): Limit {
  const missing = missingIn(column)
  const share = rows === 0 ? 0 : missing / rows
  const count = atMost(share, rule.nullable) ? 0 : missing
  const found = `${rowsAre({ least: missing, most: missing }, rows)} without a value`
  const allowed = rule.nullable === 0 ? '' : `, ${percentInWords(share)} where ${percentInWords(rule.nullable)} may be`
  const words = { kept: found, broken: found + allowed, undecided: found }
  return limitOf('nullable', { least: count, most: count }, { value: rule.nullable, estimate: share }, words)
}

function boundLimits({ rule, column, rows, counted }: Held, tallies: Tallies): Limit[] {
  return (['min', 'max'] as const).flatMap((name) => {
    const [bound, tally] = [boundOf(rule, name), tallies[name]]
    if (bound === undefined || tally === undefined) return []
    const { smallest, largest } = { ...extremesOf(numbersOf(column, rows)), ...counted }
    const [most, extreme, opposite] =
      name === 'min' ? (['smallest', smallest, largest] as const) : (['largest', largest, smallest] as const)
    const isInfinite = Math.abs(opposite) === Infinity
    const worst = isInfinite && !isBeyond(extreme, bound) ? opposite : extreme
    const beside = `${bound.side} ${exactly(bound.value, rule.type)}`
    const numbers = { value: bound.value, ...(!Number.isNaN(worst) && { estimate: worst }) }
    return limitOf(name, tally, numbers, {
      kept: `no value is ${beside}`,
      broken: `${rowsAre(tally, rows)} ${beside}${isInfinite ? ' or infinite' : ''}; ${worst === extreme ? `the ${most}` : 'one'} is ${exactly(worst, rule.type)}`,
      undecided: `it is not known whether a value is ${beside}`
    })
  })
}

/** Smallest and largest number that are known; NaN of none. */
function extremesOf({ counted, rest }: Counts<number>): { readonly smallest: number; readonly largest: number } {
  const all = [
    ...counted.map(([value]) => value),
    ...rest.flatMap(({ low, high }) => [low, high].filter(Number.isFinite))
  ]
  if (all.length === 0) return { smallest: Number.NaN, largest: Number.NaN }
  return { smallest: all.reduce((a, b) => Math.min(a, b)), largest: all.reduce((a, b) => Math.max(a, b)) }
}

function valuesLimit({ rule, column, rows }: Held, { values: tally }: Tallies): Limit[] {
  const { type, values } = rule
  if (values === undefined || tally === undefined) return []
  const allowed = values as ReadonlySet<string | number>
  const { counted }: Counts<string | number> =
    type === 'text' && !isNumeric(column) ? textsOf(column, rows) : numbersOf(column, rows)
  const others = counted.filter(([value]) => !allowed.has(value)).sort(([, a], [, b]) => b - a)
  const shown = others.slice(0, 3).map(([value, count]) => `${quoted(String(value))} (${countInWords(count)})`)
  const such = shown.length === 0 ? '' : `: ${shown.join(', ')}${others.length > shown.length ? ' and others' : ''}`
  const of = allowed.size === 1 ? 'the one value' : `one of the ${countInWords(allowed.size)} values`
  return [
    limitOf('values', tally, shareOf(tally, rows), {
      kept: `every value is ${of} of the contract`,
      broken: `${rowsAre(tally, rows)} not ${of} of the contract${such}`,
      undecided: `it is not known whether every value is ${of} of the contract`
    })
  ]
}

function uniqueLimit({ column, rows }: Held, { unique: tally }: Tallies): Limit[] {
  if (tally === undefined) return []
  const { counted }: Counts<string | number> = isNumeric(column) ? numbersOf(column, rows) : textsOf(column, rows)
  const most = counted.reduce<readonly [string | number, number]>(
    (found, value) => (value[1] > found[1] ? value : found),
    ['', 1]
  )
  const such = most[1] > 1 ? `; ${quoted(String(most[0]))} is in ${countInWords(most[1])}` : ''
  return [
    limitOf('unique', tally, shareOf(tally, rows), {
      kept: 'no value is in two rows',
      broken: `${rowsRepeat(tally, rows)} the value of an earlier one${such}`,
      undecided: 'it is not known whether a value is in two rows'
    })
  ]
}

/** A column of another kind has no value to hold against these. */
function notJudged({ min, max, values }: ContractColumn): Limit[] {
  const written = Object.entries({ min, max, values: values && 0 }) as ['min' | 'max' | 'values', number | undefined][]
  return written.flatMap(([rule, value]) =>
    value === undefined
      ? []
      : [{ rule, value, status: 'not-judged', of: 'candidate', mayPass: false, reason: 'no value is of the type' }]
  )
}
