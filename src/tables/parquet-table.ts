import type { AsyncBuffer, FileMetaData } from 'hyparquet'
import { MeasurementError, type Columns, type ColumnType } from '../documents/index.js'
import { columnSink, type ColumnSink } from './column-sink.js'
import { addMissingColumn, checkHeader } from './header-names.js'
import type { Limits } from './limits.js'
import { parquetField, type ParquetField } from './parquet-field.js'
import { checkPages } from './parquet-pages.js'
import { problemList, type ProblemList } from './problem-list.js'
import type { StoredBytes } from './stored-bytes.js'
import { tooManyRows } from './text-rows.js'

/** A Parquet file. */
export interface ParquetFile {
  readonly file: string
  readonly stored: StoredBytes
  readonly limits: Limits
}

/** Names of the top-level columns, nested ones among them. @throws MeasurementError */
export function parquetHeader(parquet: ParquetFile): Promise<readonly string[]> {
  return decoding(parquet.file, async () => {
    const problems = problemList(parquet.file)
    const names = (await openParquet(parquet, problems)).fields.map(({ name }) => name)
    checkHeader(names, problems)
    problems.throwIfAny()
    return names
  })
}

/** Reads the wanted columns a row group at a time; bytes of others are not touched. @throws MeasurementError */
export function readParquet(parquet: ParquetFile, wanted: ReadonlyMap<string, ColumnType>): Promise<Columns> {
  return decoding(parquet.file, async () => {
    const problems = problemList(parquet.file)
    const opened = await openParquet(parquet, problems)
    const columns = wantedColumns(opened, wanted, problems)
    for (const column of columns) await readColumn(parquet, opened, column, problems)
    problems.throwIfAny()
    return { count: opened.count, columns: new Map(columns.map(({ name, sink }) => [name, sink.column()])) }
  })
}

interface OpenedParquet {
  readonly metadata: FileMetaData
  readonly fields: readonly TopLevelField[]
  readonly count: number
}

interface TopLevelField {
  readonly name: string
  readonly isNested: boolean
}

async function openParquet({ stored, limits }: ParquetFile, problems: ProblemList): Promise<OpenedParquet> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet')
  const metadata = await parquetMetadataAsync(asyncBuffer(stored), { geoparquet: false })
  const count = Number(metadata.num_rows)
  if (count > limits.rows) problems.stop(tooManyRows(limits.rows))
  const inGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0)
  if (inGroups !== count) throw new Error(`it says ${count} rows, its row groups hold ${inGroups}`)
  const fields = parquetSchema(metadata).children.map(({ element, children }) => ({
    name: element.name,
    isNested: children.length > 0 || element.repetition_type === 'REPEATED'
  }))
  return { metadata, fields, count }
}

interface WantedColumn {
  readonly name: string
  readonly sink: ColumnSink
  readonly field: ParquetField
  readonly metadata: FileMetaData
}

function wantedColumns(
  { metadata, fields }: OpenedParquet,
  wanted: ReadonlyMap<string, ColumnType>,
  problems: ProblemList
): readonly WantedColumn[] {
  const names = fields.map(({ name }) => name)
  checkHeader(names, problems)
  const columns: WantedColumn[] = []
  for (const [name, type] of wanted) {
    const found = fields.find((field) => field.name === name)
    if (found === undefined) addMissingColumn(name, names, problems)
    else if (found.isNested)
      problems.add({
        field: name,
        message: 'is a list, map or struct',
        hint: 'Write its parts as columns of their own'
      })
    else columns.push(wantedColumn(name, type, metadata))
  }
  problems.throwIfAny()
  return columns
}

function wantedColumn(name: string, type: ColumnType, metadata: FileMetaData): WantedColumn {
  const at = topLevelIndex(metadata, name)
  const field = parquetField(metadata.schema[at]!, type)
  return {
    name,
    sink: columnSink(type),
    field,
    metadata: { ...metadata, schema: metadata.schema.with(at, field.element) }
  }
}

/** Index of a top-level element in the schema, which is a tree written depth first. */
function topLevelIndex({ schema }: FileMetaData, name: string): number {
  let at = 1
  while (at < schema.length && schema[at]!.name !== name) {
    for (let open = 1; open > 0 && at < schema.length; at++) open += (schema[at]!.num_children ?? 0) - 1
  }
  return at
}

async function readColumn(
  { stored }: ParquetFile,
  { metadata }: OpenedParquet,
  column: WantedColumn,
  problems: ProblemList
): Promise<void> {
  let groupStart = 0
  for (const group of metadata.row_groups) {
    const groupEnd = groupStart + Number(group.num_rows)
    const pages = group.columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === column.name)?.meta_data
    if (pages === undefined) throw new Error(`a row group lacks column ${column.name}`)
    await checkPages(stored, pages, groupEnd - groupStart)
    const chunks = await decodedChunks(stored, column, groupStart, groupEnd)
    let row = groupStart
    for (const chunk of chunks)
      for (const decoded of chunk) {
        row++
        // A null is null; only a damaged page or dictionary leaves nothing at all.
        if (decoded === undefined) throw new Error(`column ${column.name} has no value in row ${row}`)
        const message = column.sink.addValue(column.field.value(decoded))
        if (message !== undefined) problems.add({ row, field: column.name, message })
      }
    if (row !== groupEnd) throw new Error(`column ${column.name} ends at row ${row}, must have ${groupEnd}`)
    groupStart = groupEnd
  }
}

async function decodedChunks(
  stored: StoredBytes,
  { name, field, metadata }: WantedColumn,
  rowStart: number,
  rowEnd: number
): Promise<readonly Iterable<unknown>[]> {
  const { parquetRead } = await import('hyparquet')
  const { compressors } = await import('hyparquet-compressors')
  const chunks: Iterable<unknown>[] = []
  if (rowStart === rowEnd) return chunks
  await parquetRead({
    file: asyncBuffer(stored),
    metadata,
    columns: [name],
    rowStart,
    rowEnd,
    compressors,
    parsers: field.parsers,
    utf8: field.utf8,
    geoparquet: false,
    onChunk: ({ columnData }) => chunks.push(columnData)
  })
  return chunks
}

function asyncBuffer(stored: StoredBytes): AsyncBuffer {
  return {
    byteLength: stored.byteLength,
    slice: async (start, end = stored.byteLength) => new Uint8Array(await stored.read(start, end)).buffer
  }
}

async function decoding<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof MeasurementError) throw error
    throw new MeasurementError({
      file,
      message: `is not a readable Parquet file: ${error instanceof Error ? error.message : String(error)}`.slice(
        0,
        300
      ),
      hint: 'It may be cut off or damaged: write it again, or upload it again'
    })
  }
}
