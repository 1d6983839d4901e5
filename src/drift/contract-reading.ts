import type { ContractType, DataContract, ProfiledType } from '../documents/index.js'

/** How a table is to be read so that it can be held against a contract. */
export interface ContractReading {
  /** Types whose cells are misfits if they are anything else. */
  readonly types: ReadonlyMap<string, ProfiledType>
  /** Columns that are text even where every cell looks like a number. */
  readonly texts: ReadonlySet<string>
  /** Columns whose numbers must be whole as they are written. */
  readonly integers: ReadonlySet<string>
}

/** What a contract takes columns for. The types of a policy and of a reference go before. */
export function contractReading({ columns }: DataContract): ContractReading {
  const typed = [...columns].flatMap(([name, { type }]) =>
    type === undefined || type === 'text' ? [] : [[name, profiledType(type)] as const]
  )
  const of = (asked: ContractType): ReadonlySet<string> =>
    new Set([...columns].flatMap(([name, { type }]) => (type === asked ? [name] : [])))
  return { types: new Map(typed), texts: of('text'), integers: of('integer') }
}

function profiledType(type: 'integer' | 'number' | 'boolean' | 'timestamp'): ProfiledType {
  return type === 'integer' || type === 'number' ? 'numeric' : type
}
