import type { Severity } from './check.js'

/** What a column of a data contract may hold. */
export const contractTypes = ['integer', 'number', 'text', 'boolean', 'timestamp'] as const
export type ContractType = (typeof contractTypes)[number]

/** What a column is held against, in the order in which it is said. */
export const contractRules = [
  'present',
  'additional-columns',
  'type',
  'nullable',
  'min',
  'max',
  'values',
  'unique'
] as const
export type ContractRule = (typeof contractRules)[number]

export interface ContractColumn {
  /** Undefined: whatever it holds. */
  readonly type?: ContractType
  /** Inclusive; timestamps in milliseconds since 1970-01-01 UTC. */
  readonly min?: number
  readonly max?: number
  /** Share of rows that may be without a value, in [0, 1]. */
  readonly nullable: number
  /** All values that may occur: numbers where the type is a number. */
  readonly values?: ReadonlySet<string> | ReadonlySet<number>
  readonly unique: boolean
  readonly severity: Severity
}

/** What the rows at hand must be, as understood: defaults filled in, every mistake already refused. */
export interface DataContract {
  readonly columns: ReadonlyMap<string, ContractColumn>
  /** What a column is that the contract does not name. */
  readonly additionalColumns: 'allow' | 'refuse'
  /** Digest of the file's bytes. */
  readonly digest: string
}
