import { expect } from '@jest/globals'

import type { Profile, SqlEngine, SqlSource } from '../../src/documents/index.js'
import { edgesOf } from '../../src/drift/index.js'
import { profileInEngine } from '../../src/engines/index.js'
import { judged } from '../unit/drift/judged.js'
import { flights, profiled } from '../unit/drift/profiled.js'

let reference: Promise<Profile> | undefined

/** The profile of a file of flights; the reference once for all tests. */
export async function fileProfile(name: string): Promise<Profile> {
  reference ??= profiled(flights('reference.csv'))
  return name === 'reference.csv' ? reference : profiled(flights(name), await reference)
}

/**
 * A table of flights and the same in a database: the verdict on both is the same, whether the reference is the file or in the database too.
 *
 * @param sources where the database has the reference and the file of that name
 */
export async function expectSameVerdict(
  engine: SqlEngine,
  name: string,
  sources: { readonly reference: SqlSource; readonly current: SqlSource }
): Promise<void> {
  const files = { reference: await fileProfile('reference.csv'), current: await fileProfile(name) }
  const expected = rounded(judged(files))
  const inside = (await profileInEngine(engine, sources.reference)).profile
  for (const side of [files.reference, inside]) {
    const types = new Map(side.columns.map((column) => [column.name, column.type]))
    const { profile } = await profileInEngine(engine, sources.current, { types, edges: edgesOf(side) })
    expect(rounded(judged({ reference: side, current: profile }))).toEqual(expected)
  }
}

/** Means are the same to the last digits only. */
function rounded(document: unknown): unknown {
  const text = JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(10)) : value
  )
  return JSON.parse(text)
}
