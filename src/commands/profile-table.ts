import type { Log, Profile, ProfiledType, ScannedColumn, TableSource } from '../documents/index.js'
import { cellKindOf, profileOf, type CountOptions } from '../drift/index.js'
import { tables } from '../tables/index.js'
import { countTable, type Counted } from './count-table.js'

/** How a table is summarised. */
export interface Profiling extends CountOptions {
  /** What columns are to be taken for, by name; the cells of others decide. */
  readonly types: ReadonlyMap<string, ProfiledType>
  /** Columns that are read as text where no type is given. */
  readonly texts?: ReadonlySet<string> | undefined
  /** Columns that are not looked at. */
  readonly exclude: ReadonlySet<string>
  readonly log: Log
}

/**
 * The profile of a table: exact up to 200,000 values a column, else at the edges that were given or at quantiles.
 *
 * A column is of the type that its first rows show. Where later cells are of another one it is read once more, as text; not so where the type was
 * given: then those cells are misfits.
 *
 * @throws MeasurementError where the table is damaged
 */
export async function profileTable(
  source: TableSource,
  { types, texts, exclude, edges, log }: Profiling
): Promise<Profile> {
  const kinds = await tables.kinds(source)
  const columns = [...kinds].flatMap(([name, kind]): ScannedColumn[] => {
    const type = types.get(name)
    const read = texts?.has(name) === true ? 'text' : kind
    return exclude.has(name) ? [] : [{ name, kind: type === undefined ? read : cellKindOf(type) }]
  })
  const options = edges === undefined ? {} : { edges }
  const counted = await countTable({ source, columns, options })
  const mistaken = columns.filter(({ name, kind }) => kind !== 'text' && !types.has(name) && counted.misfits.has(name))
  tellMisfits(source, counted, { types, log })
  const present = new Map([...types].filter(([name]) => kinds.has(name) && !exclude.has(name)))
  if (mistaken.length === 0) return profileOf(counted.state, present)
  const again = await countTable({ source, columns: mistaken.map(asText), options })
  return profileOf(replaced(counted.state, again.state), present)
}

function asText({ name }: ScannedColumn): ScannedColumn {
  return { name, kind: 'text' }
}

function replaced(first: Counted['state'], second: Counted['state']): Counted['state'] {
  const better = new Map(second.columns.map((column) => [column.name, column]))
  return { rows: first.rows, columns: first.columns.map((column) => better.get(column.name) ?? column) }
}

/** The report counts misfits; the log names the first, so that they can be found. */
function tellMisfits(
  { name: file }: TableSource,
  { misfits }: Counted,
  { types, log }: Pick<Profiling, 'types' | 'log'>
): void {
  for (const [name, { count, first }] of misfits) {
    const [cell] = first
    if (cell === undefined || !types.has(name)) continue
    log.warning(
      `${file}: column ${JSON.stringify(name)}: row ${cell.row} holds ${JSON.stringify(cell.text.slice(0, 80))}, not a value of type ${types.get(name)} (${count} such cells)`
    )
  }
}
