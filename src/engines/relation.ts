import { UsageError, type SqlSource } from '../documents/index.js'
import { quotedTable } from './identifier.js'
import { oneSelect } from './one-select.js'

/** What stands after FROM for the table or the query of a source. */
export function relationOf({ table, query }: SqlSource): string {
  if (table !== undefined) return `${quotedTable(table)} as "source"`
  if (query === undefined) throw new UsageError({ message: 'an SQL source needs a table or a query' })
  // On lines of its own: the query may end in a comment.
  return `(\n${oneSelect(query)}\n) as "source"`
}
