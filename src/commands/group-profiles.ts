import type {
  Batch,
  NumberCells,
  Profile,
  ProfiledType,
  ScannedColumn,
  TableSource,
  TextCells
} from '../documents/index.js'
import { cellKindOf, edgesOf, profileOf, tableCounter, type TableCounter } from '../drift/index.js'
import { tables } from '../tables/index.js'

/**
 * A profile for each group of rows, in order of first appearance. Rows without a group are one: a group each would claim that they are independent.
 *
 * Holds the values of the table: O(cells) memory.
 *
 * @param like says which columns, what they are, and at which edges numbers are counted
 */
export async function groupProfiles(source: TableSource, group: string, like: Profile): Promise<readonly Profile[]> {
  const types = new Map(like.columns.map(({ name, type }): [string, ProfiledType] => [name, type]))
  const header = new Set(await tables.header(source))
  const columns = like.columns
    .filter(({ name }) => name !== group && header.has(name))
    .map(({ name, type }): ScannedColumn => ({ name, kind: cellKindOf(type) }))
  const counters = new Map<string, TableCounter>()
  await tables.scan(source, [{ name: group, kind: 'text' }, ...columns], ({ count, columns: [groups, ...cells] }) => {
    for (const [name, rows] of rowsByGroup(groups as TextCells, count)) {
      let counter = counters.get(name)
      if (counter === undefined) counters.set(name, (counter = tableCounter(columns, { edges: edgesOf(like) })))
      counter.add(selected(cells, rows))
    }
  })
  const known = new Map([...types].filter(([name]) => columns.some((column) => column.name === name)))
  return [...counters.values()].map((counter) => profileOf(counter.state(), known))
}

function rowsByGroup({ codes, dictionary }: TextCells, count: number): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  for (let row = 0; row < count; row++) {
    const name = dictionary[codes[row]!] ?? ''
    const own = rows.get(name)
    if (own === undefined) rows.set(name, [row])
    else own.push(row)
  }
  return rows
}

function selected(columns: readonly (NumberCells | TextCells)[], rows: readonly number[]): Batch {
  return {
    count: rows.length,
    columns: columns.map((column) => {
      if ('codes' in column) return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]!) }
      return {
        ...column,
        values: Float64Array.from(rows, (row) => column.values[row]!),
        states: Uint8Array.from(rows, (row) => column.states[row]!)
      }
    })
  }
}
