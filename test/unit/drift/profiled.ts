import { fileURLToPath } from 'node:url'

import type { CellKind, Profile, ProfiledType, TableSource } from '../../../src/documents/index.js'
import { profileOf, tableCounter } from '../../../src/drift/index.js'
import { tables } from '../../../src/tables/index.js'

/** A table of the fixtures. */
export function flights(name: string): TableSource {
  return { name, path: fileURLToPath(new URL(`../../../fixtures/flights-drift/${name}`, import.meta.url)) }
}

const kindOf: Readonly<Record<ProfiledType, CellKind>> = {
  numeric: 'number',
  timestamp: 'timestamp',
  boolean: 'boolean',
  categorical: 'text',
  text: 'text'
}

/** The profile of a table: its columns are read as the reference holds them, those that it lacks as they come. */
export async function profiled(source: TableSource, reference?: Profile): Promise<Profile> {
  const types = new Map(reference?.columns.map(({ name, type }) => [name, type]))
  const columns = [...(await tables.kinds(source))].map(([name, kind = 'text']) => {
    const type = types.get(name)
    if (kind === 'other') throw new RangeError(`${name} is not read`)
    return { name, kind: type === undefined ? kind : kindOf[type] }
  })
  const counter = tableCounter(columns)
  await tables.scan(source, columns, (batch) => counter.add(batch))
  const known = new Map(
    columns
      .flatMap(({ name }) => [[name, types.get(name)] as const])
      .filter((entry): entry is readonly [string, ProfiledType] => entry[1] !== undefined)
  )
  return profileOf(counter.state(), known)
}

/** A table of a few rows, as CSV. */
export function csv(name: string, columns: Readonly<Record<string, readonly (string | number)[]>>): TableSource {
  const names = Object.keys(columns)
  const rows = Array.from({ length: columns[names[0]!]!.length }, (_, row) => names.map((each) => columns[each]![row]))
  return { name, bytes: Buffer.from([names, ...rows].map((cells) => cells.join(',')).join('\n') + '\n') }
}
