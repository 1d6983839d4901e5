import type { FileMetaData, SchemaElement } from 'hyparquet'
import type { Columns, ColumnType } from '../documents/index.js'
import { columnSink, type ColumnSink } from './column-sink.js'
import { checkHeader } from './header-names.js'
import { pageCompressors } from './parquet-compressors.js'
import { parquetField, type ParquetField } from './parquet-field.js'
import {
  asyncBuffer,
  columnChunk,
  decoding,
  openParquet,
  wantedElements,
  type OpenedParquet,
  type ParquetFile
} from './parquet-file.js'
import { checkPages } from './parquet-pages.js'
import { problemList, type ProblemList } from './problem-list.js'
import type { StoredBytes } from './stored-bytes.js'
import { tooManyRows } from './text-rows.js'

/** Names of the top-level columns, nested ones among them. @throws MeasurementError */
export function parquetHeader(parquet: ParquetFile): Promise<readonly string[]> {
  return decoding(parquet.file, async () => {
    const problems = problemList(parquet.file)
    const names = (await openParquet(parquet)).fields.map(({ name }) => name)
    checkHeader(names, problems)
    problems.throwIfAny()
    return names
  })
}

/** Reads the wanted columns a row group at a time; bytes of others are not touched. @throws MeasurementError */
export function readParquet(parquet: ParquetFile, wanted: ReadonlyMap<string, ColumnType>): Promise<Columns> {
  return decoding(parquet.file, async () => {
    const problems = problemList(parquet.file)
    const opened = await openParquet(parquet)
    if (opened.count > parquet.limits.rows) problems.stop(tooManyRows(parquet.limits.rows))
    const elements = wantedElements(opened, wanted.keys(), problems)
    const columns = elements.map((element) => wantedColumn(element, wanted.get(element.name)!, opened.metadata))
    for (const column of columns) await readColumn(parquet, opened, column, problems)
    problems.throwIfAny()
    return { count: opened.count, columns: new Map(columns.map(({ name, sink }) => [name, sink.column()])) }
  })
}

interface WantedColumn {
  readonly name: string
  readonly sink: ColumnSink
  readonly field: ParquetField
  readonly metadata: FileMetaData
}

function wantedColumn(element: SchemaElement, type: ColumnType, metadata: FileMetaData): WantedColumn {
  const field = parquetField(element, type)
  return {
    name: element.name,
    sink: columnSink(type),
    field,
    metadata: { ...metadata, schema: metadata.schema.with(metadata.schema.indexOf(element), field.element) }
  }
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
    await checkPages(stored, columnChunk(group, column.name), groupEnd - groupStart)
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
  const compressors = await pageCompressors()
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
