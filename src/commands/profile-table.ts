import {
  cutText,
  type KindFound,
  type Log,
  type Misfits,
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
  /** Columns whose numbers must be whole as they are written. */
  readonly integers?: ReadonlySet<string> | undefined
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
  how: Profiling
): Promise<Profile> {
  const files: [TableFile, ...TableFile[]] = [await tableFile(first)]
  for (const source of others) files.push(await tableFile(source))
  return profileFiles(files, how)
}

async function profileFiles(
  files: readonly [TableFile, ...TableFile[]],
  { types, parsed, texts, integers, exclude, edges, log }: Profiling
): Promise<Profile> {
  const kinds = [...kindsTogether(files)].filter(([name]) => !exclude.has(name))
  const unread = kinds.flatMap(([name, kind]) => (kind === 'other' ? [name] : []))
  const columns = kinds.flatMap(([name, kind]): ScannedColumn[] => {
    const type = types.get(name)
    if (kind === 'other') return []
    const read = texts?.has(name) === true ? 'text' : kind
    return [
      {
        name,
        kind: type === undefined ? read : cellKindOf(type),
        asStored: parsed?.has(name) !== true,
        whole: integers?.has(name) === true
      }
    ]
  })
  const options = edges === undefined ? {} : { edges }
  const counted = await countFiles(files, columns, options)
  const [head, ...tail] = files.map((file, index) =>
    withLateKeys(file, counted.others[index]![1], { types, exclude, log })
  )
  if ([head, ...tail].some((file, index) => file !== files[index]))
    return profileFiles([head!, ...tail], { types, parsed, texts, integers, exclude, log, ...options })
  const untold = new Map(kinds.filter(([name]) => !types.has(name) && texts?.has(name) !== true))
  await tellStrays(files, untold, log)
  tellMisfits(counted, { types, integers, log })
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

/** The file with the keys that only its later rows have: what no first row shows is a column all the same. */
function withLateKeys(
  file: TableFile,
  found: ReadonlySet<string>,
  { types, exclude, log }: Pick<Profiling, 'types' | 'exclude' | 'log'>
): TableFile {
  const late = [...found].filter((name) => !file.kinds.has(name) && !exclude.has(name))
  for (const name of late.filter((each) => !types.has(each)))
    log.warning(
      `${file.source.name}: column ${JSON.stringify(name)}: none of the first rows has it: the column is read as text`
    )
  return late.length === 0
    ? file
    : { ...file, kinds: new Map([...file.kinds, ...late.map((name) => [name, 'text'] as const)]) }
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

/** One cell is enough to make a column of numbers text, or one that is not read: nobody would know which. */
async function tellStrays(
  files: readonly TableFile[],
  kinds: ReadonlyMap<string, NonNullable<KindFound>>,
  log: Log
): Promise<void> {
  if (![...kinds.values()].some((kind) => kind === 'text' || kind === 'other')) return
  for (const { source } of files)
    for (const [name, { kind, count, row, text }] of await tables.strays(source)) {
      const found = kinds.get(name)
      if (found === undefined) continue
      const end = found === 'other' ? 'not read' : `read as ${found}`
      log.warning(
        `${cellInWords(source.name, name, { row, text })}, most of the first rows a ${kind}: the column is ${end} (${cells(count)} there)`
      )
    }
}

function cellInWords(file: string, column: string, { row, text }: Misfits['first'][number]): string {
  return `${file}: column ${JSON.stringify(column)}: row ${row} holds ${JSON.stringify(cutText(text, 80))}`
}

function cells(count: number): string {
  return `${count} such ${count === 1 ? 'cell' : 'cells'}`
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
        `${cellInWords(file, name, cell)}, the first rows a ${kind}: the column is read as text (${cells(found.count)})`
      )
    }
}

/** The report counts misfits; the log names the first of each file, so that they can be found. */
function tellMisfits(
  { misfits }: CountedFiles,
  { types, integers, log }: Pick<Profiling, 'types' | 'integers' | 'log'>
): void {
  for (const [file, ofFile] of misfits)
    for (const [name, { count, first }] of ofFile) {
      const [cell] = first
      if (cell === undefined || !types.has(name)) continue
      const type = integers?.has(name) === true ? 'integer' : types.get(name)
      log.warning(`${cellInWords(file, name, cell)}, not a value of type ${type} (${cells(count)})`)
    }
}
