import { countInWords } from '../comparison/index.js'
import {
  cutText,
  type CategoricalProfile,
  type ColumnProfile,
  type NumericProfile,
  type Profile
} from '../documents/index.js'
import { isNumeric, missingIn } from './column-pair.js'
import { filledIn, fractions, numbersOf, repeats, textsOf } from './contract-counts.js'
import { roundedOutwards } from './contract-range.js'
import { exactly } from './contract-words.js'
import { quotedInYaml, wordInYaml } from './contract-yaml.js'
import { shareInWords } from './value-in-words.js'

/** Of more categories a person would not read the list. */
const MOST_VALUES = 20
/** Values of fewer rows differ by chance. */
const ROWS_OF_AN_ID = 100
/** Longer texts are free text, of which the same is not expected again. */
const LONGEST_VALUE = 60

/**
 * A data contract that a table meets, as text to be reviewed: a line for each column, with what was seen beside it. Ranges are rounded outwards,
 * shares of rows without a value up to whole per cents. Values are listed where there are at most 20. The latest time is never a limit: tomorrow
 * is later. What has no name in YAML or no one type is left open and said.
 *
 * @param profile of a whole table, not thinned
 */
export function proposedContract(profile: Profile): string {
  const [named, nameless] = [profile.columns.filter(isNameable), profile.columns.filter((one) => !isNameable(one))]
  const left = [...nameless.map(({ name }) => name), ...(profile.unread ?? [])]
  const others =
    left.length === 0
      ? 'additional-columns: refuse # or allow'
      : `additional-columns: allow # a contract cannot name ${left.map((name) => cutText(quotedInYaml(name), 80)).join(', ')}`
  const lines = named.map((column) => `  ${wordInYaml(column.name)}: ${lineOf(column, profile.rows)}`)
  return [
    `# Proposed from ${countInWords(profile.rows)} rows. What was seen is not yet what is right: look at each line, change it, then commit it.`,
    'version: 1',
    others,
    lines.length === 0 ? 'columns: {}' : 'columns:',
    ...lines,
    ''
  ].join('\n')
}

/** Not what YAML or JavaScript gives a meaning of its own, and no longer than a key of YAML may be. */
function isNameable({ name }: ColumnProfile): boolean {
  return !['', '__proto__', '<<'].includes(name) && quotedInYaml(name).length <= 1000
}

/** What is proposed for a column, and what was seen of it. */
interface Proposal {
  readonly rules: readonly string[]
  readonly seen: string
}

function lineOf(column: ColumnProfile, rows: number): string {
  const { rules, seen } = proposalFor(column, rows)
  const missing = missingIn(column)
  const share = rows === 0 ? 0 : missing / rows
  const nullable = missing === 0 ? 'false' : share > 0.99 ? 'true' : String(Math.ceil(share * 100) / 100)
  const blank = missing === 0 ? 'none missing' : `${shareInWords(share)} missing`
  return `{ ${[...rules, `nullable: ${nullable}`].join(', ')} } # ${[seen, blank].join('; ')}`
}

function proposalFor(column: ColumnProfile, rows: number): Proposal {
  if (filledIn(column, rows) === 0 && column.misfits === 0) return { rules: [], seen: 'no row has a value' }
  if (column.misfits > 0) {
    const other = `${countInWords(column.misfits)} rows are not ${column.type}`
    return { rules: [], seen: `${other} as the others: write a type once they are mended` }
  }
  if (column.type === 'timestamp') return timestampProposal(column)
  if (isNumeric(column)) return numberProposal(column, rows)
  return column.type === 'boolean'
    ? { rules: ['type: boolean'], seen: differentValues(column) }
    : textProposal(column, rows)
}

function numberProposal(column: NumericProfile, rows: number): Proposal {
  const { min, max } = column
  const isInteger = fractions(numbersOf(column, rows)).most === 0
  const type = `type: ${isInteger ? 'integer' : 'number'}`
  if (min === undefined || max === undefined) return { rules: [type], seen: 'infinite values only' }
  const seen = [`${exactly(min, 'number')} to ${exactly(max, 'number')}`]
  if (hasInfinite(column)) seen.push('and infinite values')
  // The range of ids says nothing of the next ones.
  if (isInteger && isUnique(column, rows))
    return { rules: [type, 'unique: true'], seen: [...seen, 'all different'].join(', ') }
  const range = roundedOutwards(min, max, isInteger ? 1 : 0)
  const rules = hasInfinite(column) ? [type] : [type, `min: ${String(range.min)}`, `max: ${String(range.max)}`]
  return { rules, seen: seen.join(' ') }
}

/** No bound holds an infinite value. */
function hasInfinite({ infinite }: NumericProfile): boolean {
  return infinite.negative + infinite.positive > 0
}

function timestampProposal(column: NumericProfile): Proposal {
  const { min, max } = column
  const rules = ['type: timestamp']
  if (min === undefined || max === undefined) return { rules, seen: 'no time that is finite' }
  const seen = `${exactly(min, 'timestamp')} to ${exactly(max, 'timestamp')}`
  const day = exactly(Math.floor(Math.floor(min) / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY, 'timestamp')
  const hasDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) && !hasInfinite(column)
  return { rules: hasDay ? [...rules, `min: ${day}`] : rules, seen }
}

const MILLISECONDS_A_DAY = 86_400_000

function textProposal(column: CategoricalProfile, rows: number): Proposal {
  const rules = ['type: text']
  // Beyond 10,000 the number is an estimate, which may be larger than the number of rows.
  const seen = differentValues({ ...column, distinct: Math.min(column.distinct, filledIn(column, rows)) })
  if (isUnique(column, rows)) return { rules: [...rules, 'unique: true'], seen: `${seen}, none twice` }
  const { counted, rest } = textsOf(column, rows)
  const isShort = counted.every(([text]) => text !== '' && text.length <= LONGEST_VALUE)
  if (rest.length === 0 && counted.length <= MOST_VALUES && isShort) {
    const values = counted
      .map(([text]) => text)
      .sort()
      .map(wordInYaml)
    return { rules: [...rules, `values: [${values.join(', ')}]`], seen }
  }
  const mayBeId = column.type === 'text' && column.distinct >= ROWS_OF_AN_ID && column.once === column.distinct
  return { rules, seen: mayBeId ? `about ${seen}; if it is an id write unique: true` : seen }
}

function differentValues({ distinct, tail }: Pick<CategoricalProfile, 'distinct' | 'tail'>): string {
  const different = distinct === 1 ? '1 value' : `${countInWords(distinct)} different values`
  return tail === undefined ? different : `about ${different}`
}

function isUnique(column: ColumnProfile, rows: number): boolean {
  return filledIn(column, rows) >= ROWS_OF_AN_ID && repeats(column, rows).most === 0
}
