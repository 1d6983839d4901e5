import { MeasurementError, type SqlAnswer, type SqlEngine } from '../documents/index.js'
import { doubleIn, type CountedColumn } from './counted-column.js'
import type { Dialect } from './dialect.js'

/** Largest double: what is no further from 0 is finite, NaN is not. */
export const LARGEST = '1.7976931348623157e308'

/** What a table is counted with. */
export interface Counting {
  readonly engine: SqlEngine
  readonly dialect: Dialect
  /** What stands after FROM. */
  readonly relation: string
}

/** `v(x)`: the finite values of a column, for a WITH. */
export function finiteValues(column: CountedColumn, { dialect, relation }: Counting): string {
  return `v as (select x from (select ${doubleIn(column, dialect)} as x from ${relation}) as r where abs(x) <= ${LARGEST})`
}

/** What an engine was asked so far. */
export interface Asked {
  readonly statements: number
  /** Bytes that it read, where it says so. */
  readonly bytes?: number
}

/** The same engine, with a count of what it is asked. */
export function counted(engine: SqlEngine): SqlEngine & { asked(): Asked } {
  let statements = 0
  let bytes: number | undefined
  return {
    columns: engine.columns.bind(engine),
    close: engine.close.bind(engine),
    async query(select): Promise<SqlAnswer> {
      const answer = await engine.query(select)
      statements++
      if (answer.bytes !== undefined) bytes = (bytes ?? 0) + answer.bytes
      return answer
    },
    asked: () => ({ statements, ...(bytes !== undefined && { bytes }) })
  }
}

/** @throws MeasurementError if rows came or went between two statements: what was counted is of no one table */
export function requireSame(name: string, first: number, then: number): void {
  if (first === then) return
  throw new MeasurementError({
    field: name,
    message: `the table changed while it was counted: first ${first} values, then ${then}`,
    hint: 'Give a table that stands still, or a query without random(), now() and the like'
  })
}
