import {
  cutText,
  type KindFound,
  type Log,
  type Profile,
  type ProfiledType,
  type ScannedColumn,
  type TableSource
} from '../documents/index.js'
import { cellKindOf, profileOf, profileWith, type CountOptions, type TableState } from '../drift/index.js'
import { tables } from '../tables/index.js'
import { countFiles, type CountedFiles, type TableFile } from './count-files.js'

/** How a table is summarised. */
export interface Profiling extends CountOptions {
  /** What columns are to be taken for, by name; the cells of others decide. */
  readonly types: ReadonlyMap<string, ProfiledType>
  /** Columns whose text is read as their type even where the schema of a file calls it text: a policy says what they are. */
  readonly parsed?: ReadonlySet<string> | undefined
  /** Columns that are read as text where no type is given. */
  readonly texts?: ReadonlySet<string> | undefined
  /** Columns that are not looked at. */
  readonly exclude: ReadonlySet<string>
  readonly log: Log
}

/**
 * The profile of a table, which may lie in several files: exact up to 200,000 values a column, else at the edges that were given or at quantiles.
 *
 * A column is of the type that the first rows of all files show. Where later cells are of another one it is read once more, as text; not so where the
 * type was given: then those cells are misfits.
 *
 * @throws MeasurementError where a file is damaged, or lacks a column that another one has
 */
export async function profileTable(
  [first, ...others]: readonly [TableSource, ...TableSource[]],
  { types, parsed, texts, exclude, edges, log }: Profiling
): Promise<Profile> {
  const files: [TableFile, ...TableFile[]] = [await tableFile(first)]
  for (const source of others) files.push(await tableFile(source))
  const kinds = [...kindsTogether(files)].filter(([name]) => !exclude.has(name))
  const unread = kinds.flatMap(([name, kind]) => (kind === 'other' ? [name] : []))
  const columns = kinds.flatMap(([name, kind]): ScannedColumn[] => {
    const type = types.get(name)
    if (kind === 'other') return []
    const read = texts?.has(name) === true ? 'text' : kind
    return [{ name, kind: type === undefined ? read : cellKindOf(type), asStored: parsed?.has(name) !== true }]
  })
  const options = edges === undefined ? {} : { edges }
  const counted = await countFiles(files, columns, options)
  tellMisfits(counted, { types, log })
  tellMistaken(counted, { columns, types, log })
  const misfitting = new Set(counted.misfits.flatMap(([, misfits]) => [...misfits.keys()]))
  const mistaken = columns.filter(({ name, kind }) => kind !== 'text' && !types.has(name) && misfitting.has(name))
  const state =
    mistaken.length === 0
      ? counted.state
      : replaced(counted.state, (await countFiles(files, mistaken.map(asText), options)).state)
  const profile = profileOf(state, types)
  return profileWith({ rows: profile.rows, unread }, profile.columns)
}

async function tableFile(source: TableSource): Promise<TableFile> {
  return { source, kinds: await tables.kinds(source) }
}

/** Columns of all files, in order of first appearance: text where nothing is known, and where files differ; unread where one file is. */
function kindsTogether(files: readonly TableFile[]): ReadonlyMap<string, NonNullable<KindFound>> {
  const together = new Map<string, KindFound>()
  for (const [name, kind] of files.flatMap(({ kinds }) => [...kinds])) {
    const before = together.get(name)
    const isOne = before === undefined || kind === undefined || kind === before
    together.set(name, isOne ? (before ?? kind) : before === 'other' || kind === 'other' ? 'other' : 'text')
  }
  return new Map([...together].map(([name, kind]) => [name, kind ?? 'text']))
}

function asText({ name }: ScannedColumn): ScannedColumn {
  return { name, kind: 'text' }
}

function replaced(first: TableState, second: TableState): TableState {
  const better = new Map(second.columns.map((column) => [column.name, column]))
  return { rows: first.rows, columns: first.columns.map((column) => better.get(column.name) ?? column) }
}

/** Where the first rows of a column show another kind than later ones, nobody would know which cell makes it text. */
function tellMistaken(
  { misfits }: CountedFiles,
  { columns, types, log }: Pick<Profiling, 'types' | 'log'> & { readonly columns: readonly ScannedColumn[] }
): void {
  for (const [file, ofFile] of misfits)
    for (const { name, kind } of columns) {
      const found = types.has(name) ? undefined : ofFile.get(name)
      const [cell] = found?.first ?? []
      if (found === undefined || cell === undefined) continue
      log.warning(
        `${file}: column ${JSON.stringify(name)}: row ${cell.row} holds ${JSON.stringify(cutText(cell.text, 80))}, the first rows a ${kind}: the column is read as text (${found.count} such cells)`
      )
    }
}

/** The report counts misfits; the log names the first of each file, so that they can be found. */
function tellMisfits({ misfits }: CountedFiles, { types, log }: Pick<Profiling, 'types' | 'log'>): void {
  for (const [file, ofFile] of misfits)
    for (const [name, { count, first }] of ofFile) {
      const [cell] = first
      if (cell === undefined || !types.has(name)) continue
      log.warning(
        `${file}: column ${JSON.stringify(name)}: row ${cell.row} holds ${JSON.stringify(cutText(cell.text, 80))}, not a value of type ${types.get(name)} (${count} such cells)`
      )
    }
}
