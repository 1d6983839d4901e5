import { isWrittenWhole, type CategoricalProfile, type ColumnProfile, type ContractType } from '../documents/index.js'
import { isNumeric } from './column-pair.js'
import { filledIn, fractions, numberIn, numbersOf, textsOf, type Tally } from './contract-counts.js'

/**
 * Whether a text is a value of a type.
 *
 * @example
 * isOfType('2.5', 'integer') // => false
 */
export function isOfType(text: string, type: ContractType | undefined): boolean {
  if (type === 'integer') return Number.isSafeInteger(numberIn(text)) && isWrittenWhole(text)
  if (type === 'number') return !Number.isNaN(numberIn(text))
  return type === 'boolean' ? text === 'true' || text === 'false' : type !== 'timestamp'
}

/** What a column holds instead of values of a type; undefined where it may hold some. */
export function heldInstead(type: ContractType, column: ColumnProfile, rows: number): string | undefined {
  if (filledIn(column, rows) + column.misfits === 0) return undefined
  const { type: holds } = column
  const suits: Readonly<Record<ContractType, boolean>> = {
    integer: holds === 'numeric',
    number: holds === 'numeric',
    text: holds === 'text' || holds === 'categorical',
    boolean: holds === 'boolean',
    timestamp: holds === 'timestamp'
  }
  if (suits[type]) return undefined
  // Numbers and truth values may have been read as text, because a policy takes them for categories.
  const mayBeRead = type !== 'text' && type !== 'timestamp' && (holds === 'text' || holds === 'categorical')
  return mayBeRead && !isOnlyText(type, column, rows) ? undefined : kinds[holds]
}

function isOnlyText(type: ContractType, column: CategoricalProfile, rows: number): boolean {
  const { counted, rest } = textsOf(column, rows)
  return rest.length === 0 && counted.every(([text]) => !isOfType(text, type === 'integer' ? 'number' : type))
}

/** Cells that are no value of a type, of a column that may hold some. Blank cells are none of them. */
export function wrongOfType(type: ContractType, column: ColumnProfile, rows: number): Tally {
  const { misfits } = column
  const wrong = isNumeric(column)
    ? type === 'integer'
      ? fractions(numbersOf(column, rows))
      : none
    : wrongTexts(type, column, rows)
  return { least: misfits + wrong.least, most: misfits + wrong.most }
}

const none: Tally = { least: 0, most: 0 }

function wrongTexts(type: ContractType, column: CategoricalProfile, rows: number): Tally {
  if (type === 'text' || column.type === 'boolean') return none
  const { counted, rest } = textsOf(column, rows)
  const least = counted.reduce((sum, [text, count]) => sum + (isOfType(text, type) ? 0 : count), 0)
  return { least, most: least + rest.reduce((sum, range) => sum + range.rows, 0) }
}

const kinds: Readonly<Record<ColumnProfile['type'], string>> = {
  numeric: 'numbers',
  timestamp: 'timestamps',
  boolean: 'true and false',
  categorical: 'text',
  text: 'text'
}
