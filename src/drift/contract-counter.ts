import {
  cellStates,
  type Batch,
  type ContractColumn,
  type DataContract,
  type NumberCells,
  type ScannedColumn,
  type TextCells
} from '../documents/index.js'
import { boundOf, isBeyond, numberIn } from './contract-counts.js'
import { isOfType } from './contract-type.js'

/** Different values of a column that are remembered to find the same again; beyond, a contract cannot tell. */
const REMEMBERED = 2_000_000

/** Rows of a column that break the rules of its contract, counted one by one. */
export interface ContractCounts {
  /** Values, misfits not among them, that are not of the type. */
  readonly type: number
  readonly min: number
  readonly max: number
  readonly values: number
  /** Rows whose value stands in an earlier one; undefined of more different values than are remembered. */
  readonly unique?: number
  /** Of the values that are numbers; undefined of none. */
  readonly smallest?: number
  readonly largest?: number
}

export interface ContractCounter {
  /** Counts a batch of the columns, in their order. */
  add(batch: Batch): void
  counts(): ReadonlyMap<string, ContractCounts>
}

/**
 * Counts what a profile does not tell of columns of a contract. Remembers up to 2,000,000 different values of a column that must be unique; else
 * in memory that does not grow with the table.
 *
 * @param columns that the contract names, as they are read
 */
export function contractCounter(contract: DataContract, columns: readonly ScannedColumn[]): ContractCounter {
  const counters = columns.map(({ name }) => columnCounter(contract.columns.get(name)!))
  return {
    add({ count, columns: cells }) {
      counters.forEach((counter, index) => counter.add(cells[index]!, count))
    },
    counts: () => new Map(columns.map(({ name }, index) => [name, counters[index]!.counts()]))
  }
}

interface ColumnCounter {
  add(cells: NumberCells | TextCells, count: number): void
  counts(): ContractCounts
}

/** A value, and the number that it is, if any. */
type Look = (value: number | string, number: number) => void

function columnCounter(rule: ContractColumn): ColumnCounter {
  const found = { type: 0, min: 0, max: 0, values: 0, smallest: Infinity, largest: -Infinity }
  const seen = rule.unique ? rememberedValues() : undefined
  const asNumbers = rule.type === 'integer' || rule.type === 'number'
  const allowed = rule.values as ReadonlySet<number | string> | undefined
  const [min, max] = [boundOf(rule, 'min'), boundOf(rule, 'max')]
  const look: Look = (value, number) => {
    seen?.add(value)
    const right =
      typeof value === 'string' ? isOfType(value, rule.type) : rule.type !== 'integer' || Number.isSafeInteger(value)
    if (!right) found.type++
    if (allowed !== undefined && !(asNumbers && Number.isNaN(number)) && !allowed.has(asNumbers ? number : value))
      found.values++
    if (Number.isNaN(number)) return
    found.smallest = Math.min(found.smallest, number)
    found.largest = Math.max(found.largest, number)
    if (min !== undefined && isBeyond(number, min)) found.min++
    if (max !== undefined && isBeyond(number, max)) found.max++
  }
  return {
    add: (cells, count) => eachValue(cells, count, asNumbers, look),
    counts() {
      const { smallest, largest, ...rows } = found
      const repeated = seen?.repeated()
      return {
        ...rows,
        ...(repeated !== undefined && { unique: repeated }),
        ...(smallest <= largest && { smallest, largest })
      }
    }
  }
}

/** Cells that hold a value: no blanks, no misfits, no NaN. */
function eachValue(cells: NumberCells | TextCells, count: number, asNumbers: boolean, look: Look): void {
  if ('dictionary' in cells) {
    for (let row = 0; row < count; row++) {
      const text = cells.dictionary[cells.codes[row]!]
      if (text !== undefined) look(text, asNumbers ? numberIn(text) : Number.NaN)
    }
    return
  }
  for (let row = 0; row < count; row++) {
    const value = cells.values[row]!
    if (cells.states[row] === cellStates.value && !Number.isNaN(value)) look(value, value)
  }
}

interface Remembered {
  add(value: number | string): void
  repeated(): number | undefined
}

function rememberedValues(): Remembered {
  const values = new Set<number | string>()
  let repeated = 0
  let isFull = false
  return {
    add(value) {
      if (isFull) return
      if (values.has(value)) repeated++
      else if (values.size < REMEMBERED) values.add(value)
      else {
        isFull = true
        values.clear()
      }
    },
    repeated: () => (isFull ? undefined : repeated)
  }
}
