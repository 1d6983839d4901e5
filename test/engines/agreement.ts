import { expect } from '@jest/globals'

import type { NumericProfile, Profile, SqlEngine, SqlSource } from '../../src/documents/index.js'
import { profileInEngine } from '../../src/engines/index.js'
import { cases, type Engine } from './cases.js'
import { longQuery, longRows, ROWS } from './long-table.js'
import { expectSameProfile } from '../unit/drift/same-profile.js'
import { profileOfRows } from './rows.js'

/** A database with the tables of `cases`, by their index. */
export interface Prepared {
  readonly engine: SqlEngine
  readonly kind: Engine
  readonly table: (index: number) => string
}

/** Something that holds in every engine. */
interface Agreement {
  readonly name: string
  readonly check: (prepared: Prepared) => Promise<void>
}

function source({ kind }: Prepared, what: Partial<SqlSource>): SqlSource {
  return { engine: kind, timeoutMilliseconds: 60_000, ...what }
}

/** What an engine counts is what JavaScript counts of the same rows. */
export const agreements: readonly Agreement[] = [
  ...cases.map(({ name }, index) => ({ name, check: (prepared: Prepared) => countsCase(prepared, index) })),
  { name: 'takes columns for what the reference has them as', check: takesTypes },
  { name: 'takes numbers for categories as a file has them', check: takesNumbersForCategories },
  { name: 'counts a long table at the edges of the reference exactly as a file', check: countsAtGivenEdges },
  { name: 'chooses edges of a long table that split it evenly and count exactly', check: choosesEdges },
  { name: 'refuses a table that changes while it is counted', check: refusesChanges }
]

async function countsCase(prepared: Prepared, index: number): Promise<void> {
  const { columns } = cases[index]!
  const what = source(prepared, { table: prepared.table(index) })
  const { profile, asked } = await profileInEngine(prepared.engine, what)
  expectSameProfile(profile, profileOfRows(columns))
  expect(asked.statements).toBeLessThanOrEqual(2 + 2 * columns.length)
}

async function takesTypes(prepared: Prepared): Promise<void> {
  const types = new Map([
    ['text', 'numeric'],
    ['few', 'text'],
    ['truth', 'categorical']
  ] as const)
  const query = `select * from ${prepared.table(2)}`
  const { profile } = await profileInEngine(prepared.engine, source(prepared, { query }), {
    types,
    exclude: ['empty']
  })
  expect(profile.columns).toMatchObject([
    // Blank cells are missing, all others are no numbers.
    { name: 'text', type: 'numeric', missing: 2, misfits: 10, finite: 0, edges: [], between: [0] },
    { name: 'few', type: 'text', missing: 2, misfits: 0, distinct: 4, once: 2, categories: [] },
    { name: 'truth', type: 'categorical', missing: 1, categories: [['true', 7], ['false', 4]] } // prettier-ignore
  ])
}

async function takesNumbersForCategories(prepared: Prepared): Promise<void> {
  const types = new Map(['special', 'digits', 'floats', 'beyond_53_bits'].map((name) => [name, 'categorical'] as const))
  const { profile } = await profileInEngine(prepared.engine, source(prepared, { table: prepared.table(1) }), {
    types
  })
  const categories = new Map(profile.columns.map((column) => [column.name, column]))
  expect(categories.get('special')).toMatchObject({ misfits: 3, categories: [['0', 2], ['5e-324', 1]] }) // prettier-ignore
  expect(names(categories.get('floats'))).toEqual(['-3', '0', '0.1', '0.5', '16777216', '1e-7'])
  expect(names(categories.get('digits'))).toContain('0.30000000000000004')
  expect(names(categories.get('beyond_53_bits'))).toContain('1152921504606847000')
}

async function countsAtGivenEdges(prepared: Prepared): Promise<void> {
  const rows = longRows()
  const edges = new Map([
    ['many', [-1, 0, 0.125, 100, 100.05, 20_000, 31_250, 40_000]],
    ['heavy', Array.from({ length: 12_345 }, (_, index) => (index + 1) / 3)],
    ['few', [350]]
  ])
  const { profile } = await profileInEngine(prepared.engine, source(prepared, { query: longQuery(prepared.kind) }), {
    edges
  })
  expectSameCounts(profile, profileOfRows(rows, { edges }))
  expect(numeric(profile, 'heavy').heavy).toEqual([[0, Math.ceil(ROWS / 3)]])
}

async function choosesEdges(prepared: Prepared): Promise<void> {
  const rows = longRows()
  const { profile } = await profileInEngine(prepared.engine, source(prepared, { query: longQuery(prepared.kind) }))
  const edges = new Map(
    profile.columns.flatMap((column) => ('edges' in column ? [[column.name, column.edges] as const] : []))
  )
  expectSameCounts(profile, profileOfRows(rows, { edges }))
  expect(numeric(profile, 'few')).toMatchObject({ exact: true, edges: Array.from({ length: 700 }, (_, i) => i) })
  for (const name of ['many', 'heavy']) {
    const { edges: chosen, between } = numeric(profile, name)
    expect(chosen.length).toBeGreaterThan(330)
    expect(chosen.length).toBeLessThanOrEqual(502)
    expect(Math.max(...between)).toBeLessThanOrEqual(ROWS / 500)
  }
  const types = Object.fromEntries(profile.columns.map(({ name, type }) => [name, type]))
  expect(types).toMatchObject({ words: 'text', id: 'text', category: 'categorical' })
  expect(profile.columns.find(({ name }) => name === 'id')).toMatchObject({ distinct: ROWS, once: ROWS, twice: 0 })
}

async function refusesChanges(prepared: Prepared): Promise<void> {
  const query = `select i, case when random() < 0.5 then 1e0 end as x from (${longQuery(prepared.kind).replace(/^[\s\S]*from \((.*)\) as n$/, '$1')}) as r`
  await expect(profileInEngine(prepared.engine, source(prepared, { query }))).rejects.toThrow(
    /column "x": the table changed while it was counted: first \d+ values, then \d+/
  )
}

/** Everything but the heavy values, which a file of this length knows of in part only, and the estimates of many different texts. */
function expectSameCounts(actual: Profile, expected: Profile): void {
  const counts = (profile: Profile): Profile => ({
    ...profile,
    columns: profile.columns.map((column) =>
      'heavy' in column
        ? { ...column, heavy: [] }
        : column.type === 'text'
          ? { ...column, distinct: 0, once: 0, twice: 0 }
          : column
    )
  })
  expectSameProfile(counts(actual), counts(expected))
}

function numeric(profile: Profile, name: string): NumericProfile {
  const column = profile.columns.find((one) => one.name === name)
  if (column === undefined || !('edges' in column)) throw new Error(`${name} is no column of numbers`)
  return column
}

function names(column: Profile['columns'][number] | undefined): readonly string[] {
  if (column === undefined || !('categories' in column)) throw new Error('no column of categories')
  return column.categories.map(([name]) => name).sort()
}
