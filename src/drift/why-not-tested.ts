import type { ColumnProfile, DriftEntry } from '../documents/index.js'
import { valuesIn } from './column-pair.js'

/** A column that no check answers for, and why. */
export interface NotTested {
  readonly column: string
  /** Clause without capital or period. */
  readonly why: string
}

/** Why a column of the reference is not tested, a clause without capital or period; undefined where it is. */
export function whyNotTested(column: ColumnProfile, { group, columns }: DriftEntry): string | undefined {
  const { name, type } = column
  if (name === group) return 'it says which rows belong together'
  if (type === 'text') return 'it has too many different values to be compared by category'
  if (type === 'timestamp' && !columns.has(name))
    return 'it holds times, which always go on; name it in the policy to compare hours and weekdays'
  if (valuesIn(column) === 0) return 'the reference has no value of it'
  return undefined
}

/** The columns of a profile that are not tested, in their order. */
export function notTestedIn(columns: readonly ColumnProfile[], entry: DriftEntry): NotTested[] {
  return columns.flatMap((column) => {
    const why = whyNotTested(column, entry)
    return why === undefined ? [] : [{ column: column.name, why }]
  })
}
