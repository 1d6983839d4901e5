import type { ColumnProfile, ContractColumn, DataContract, Profile } from '../documents/index.js'
import { isNumeric } from './column-pair.js'
import {
  beyond,
  boundOf,
  numbersOf,
  outside,
  outsideByNumber,
  repeats,
  textsOf,
  type Tally
} from './contract-counts.js'
import { heldInstead, wrongOfType } from './contract-type.js'

/** Rows that break each rule of a column that may be broken by single rows. */
export type Tallies = Readonly<Partial<Record<'type' | 'min' | 'max' | 'values' | 'unique', Tally>>>

/** What a profile tells of a column, by rule. Of a column of another kind there is no value to hold against min, max and values. */
export function talliesOf(rule: ContractColumn, column: ColumnProfile, rows: number): Tallies {
  const { type, values, unique } = rule
  const [min, max] = [boundOf(rule, 'min'), boundOf(rule, 'max')]
  const once = unique && { unique: repeats(column, rows) }
  if (type === undefined || heldInstead(type, column, rows) !== undefined) return { ...once }
  const numbers = numbersOf(column, rows)
  return {
    type: wrongOfType(type, column, rows),
    ...(min !== undefined && { min: beyond(numbers, min) }),
    ...(max !== undefined && { max: beyond(numbers, max) }),
    ...(values !== undefined && { values: outsideOf(type, values, column, rows) }),
    ...once
  }
}

function outsideOf(
  type: ContractColumn['type'],
  values: NonNullable<ContractColumn['values']>,
  column: ColumnProfile,
  rows: number
): Tally {
  if (type !== 'text') return outside(numbersOf(column, rows), values as ReadonlySet<number>)
  // What looks like numbers and suits text all the same has no value at all.
  if (isNumeric(column)) return { least: 0, most: 0 }
  const tally = outside(textsOf(column, rows), values as ReadonlySet<string>)
  return tally.least < tally.most ? outsideByNumber(column, tally, values) : tally
}

/** Columns of a contract of which a profile does not tell everything: their rows are worth counting. */
export function untoldColumns(contract: DataContract, profile: Profile): string[] {
  return profile.columns
    .filter((column) => {
      const rule = contract.columns.get(column.name)
      const tallies = rule === undefined ? {} : talliesOf(rule, column, profile.rows)
      return Object.values(tallies).some(({ least, most }) => least < most)
    })
    .map(({ name }) => name)
}
