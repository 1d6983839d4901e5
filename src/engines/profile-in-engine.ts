import {
  MeasurementError,
  type ColumnProfile,
  type Profile,
  type ProfiledType,
  type SqlEngine,
  type SqlSource
} from '../documents/index.js'
import { profileWith } from '../drift/index.js'
import { calendarOf } from './calendar.js'
import { categoryColumn } from './category-column.js'
import { countingOf, type CountedColumn } from './counted-column.js'
import { counted, type Asked, type Counting } from './counting.js'
import type { Dialect } from './dialect.js'
import { duckdbDialect } from './duckdb-dialect.js'
import { numberColumn } from './number-column.js'
import { postgresDialect } from './postgres-dialect.js'
import { relationOf } from './relation.js'
import { spreadsOf, type Spread } from './spread.js'
import { totalsOf, type Totals } from './totals.js'
import { trinoDialect } from './trino-dialect.js'

const dialects: Readonly<Record<SqlSource['engine'], Dialect>> = {
  duckdb: duckdbDialect,
  postgres: postgresDialect,
  trino: trinoDialect
}

/** What of a table is counted, and where. */
export interface ProfileOptions {
  /** What columns are to be taken for, by name: what the reference has them as. Others are decided here. */
  readonly types?: ReadonlyMap<string, ProfiledType>
  /** By column of numbers: where values are counted once there are more than 200,000. Strictly ascending. */
  readonly edges?: ReadonlyMap<string, readonly number[]>
  /** Columns that are left out. */
  readonly exclude?: readonly string[]
}

/** A profile that was made inside a database. */
export interface EngineProfile {
  readonly profile: Profile
  /** Names of all columns, also of those that are left out. */
  readonly names: readonly string[]
  readonly asked: Asked
}

/**
 * The profile of a table or a query, made where it is: rows do not leave the engine, but for the different values of a column with their numbers.
 * A table of up to 200,000 rows has the profile that a file of the same rows has. Two statements for all columns and one to four a column; the
 * dearest sorts the column.
 *
 * Cells are of the kind that the schema of the engine says, as in a Parquet file; nothing is parsed out of text. Columns of lists, maps, structures,
 * bytes and lengths of time are not read.
 *
 * @throws UsageError if the table or the query is none
 * @throws MeasurementError if the engine refuses or the table changes while it is counted
 */
export async function profileInEngine(
  engine: SqlEngine,
  source: SqlSource,
  options: ProfileOptions = {}
): Promise<EngineProfile> {
  const counting = { engine: counted(engine), dialect: dialects[source.engine], relation: relationOf(source) }
  const { names, columns, unread } = await countedColumns(counting, options)
  const { rows, totals } = await totalsOf(columns, counting)
  const numbers = columns
    .map((column, index) => ({ column, totals: totals[index]! }))
    .filter(({ column }) => column.counting === 'numbers')
  const spreads = await spreadsOf(numbers, counting)
  const spreadOf = new Map(numbers.map(({ column }, index) => [column, spreads[index]!]))
  const profiles: ColumnProfile[] = []
  for (const [index, column] of columns.entries()) {
    const summary = { rows, totals: totals[index]!, spread: spreadOf.get(column) }
    profiles.push(await columnProfile(column, summary, counting, options))
  }
  return { profile: profileWith({ rows, unread }, profiles), names, asked: counting.engine.asked() }
}

async function countedColumns(
  { engine, dialect, relation }: Counting,
  { types, exclude = [] }: ProfileOptions
): Promise<Pick<EngineProfile, 'names'> & { columns: CountedColumn[]; unread: string[] }> {
  const all = await engine.columns(`select * from ${relation}`)
  const names = all.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new MeasurementError({
      field: twice,
      message: `the query gives two columns of this name`,
      hint: 'Give each a name of its own with AS'
    })
  }
  const kinds = all
    .filter(({ name }) => !exclude.includes(name))
    .map(({ name, type }) => ({ name, type, kind: dialect.kind(type), as: types?.get(name) }))
  return {
    names,
    columns: kinds.flatMap(({ kind, as, ...column }) =>
      kind === undefined ? [] : [{ ...column, kind, as, counting: countingOf(kind, as) }]
    ),
    unread: kinds.flatMap(({ name, kind }) => (kind === undefined ? [name] : []))
  }
}

async function columnProfile(
  column: CountedColumn,
  { rows, totals, spread }: { readonly rows: number; readonly totals: Totals; readonly spread: Spread | undefined },
  counting: Counting,
  { edges }: ProfileOptions
): Promise<ColumnProfile> {
  const { name } = column
  if (column.counting === 'categories') return categoryColumn(column, { rows, present: totals.present }, counting)
  if (column.counting === 'misfits') return onlyMisfits(column, rows, totals)
  const { finite, infinite, min, max } = totals
  const numbers = {
    name,
    missing: rows - totals.present,
    misfits: 0,
    finite,
    nan: totals.present - finite - infinite.negative - infinite.positive,
    infinite,
    ...(finite > 0 && { min, max, ...spread }),
    ...(await numberColumn(column, totals, counting, edges?.get(name)))
  }
  if (column.kind === 'number') return { type: 'numeric', ...numbers }
  return { type: 'timestamp', ...numbers, ...(await calendarOf(column, counting)) }
}

/** A column none of whose cells is of the type that is asked for. */
function onlyMisfits({ name, as }: CountedColumn, rows: number, { present }: Totals): ColumnProfile {
  const cells = { name, missing: rows - present, misfits: present }
  if (as === 'boolean') return { type: 'boolean', ...cells, distinct: 0, once: 0, twice: 0, categories: [] }
  const none = {
    ...cells,
    finite: 0,
    nan: 0,
    infinite: { negative: 0, positive: 0 },
    exact: true,
    edges: [],
    at: [],
    between: [0],
    heavy: []
  }
  if (as !== 'timestamp') return { type: 'numeric', ...none }
  return { type: 'timestamp', ...none, hours: new Array<number>(24).fill(0), weekdays: new Array<number>(7).fill(0) }
}
