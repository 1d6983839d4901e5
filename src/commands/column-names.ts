import type { TableSource } from '../documents/index.js'
import { tables } from '../tables/index.js'

/**
 * Names of the columns of a table. A key of JSON Lines may stand in later rows only: where a name that is sought is not among those of the first rows,
 * all are looked at.
 */
export async function columnNames(table: TableSource, sought: readonly string[]): Promise<readonly string[]> {
  const names = [...(await tables.kinds(table)).keys()]
  if (sought.every((name) => names.includes(name))) return names
  const { others = [] } = await tables.scan(table, [], () => undefined)
  return [...new Set([...names, ...others])]
}
