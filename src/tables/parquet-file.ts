import type { AsyncBuffer, ColumnMetaData, FileMetaData, RowGroup, SchemaElement } from 'hyparquet'
import { MeasurementError } from '../documents/index.js'
import { addMissingColumn, checkHeader } from './header-names.js'
import type { Limits } from './limits.js'
import { requireCount } from './parquet-pages.js'
import type { ProblemList } from './problem-list.js'
import type { StoredBytes } from './stored-bytes.js'

/** A Parquet file. */
export interface ParquetFile {
  readonly file: string
  readonly stored: StoredBytes
  readonly limits: Limits
}

export interface OpenedParquet {
  readonly metadata: FileMetaData
  readonly fields: readonly TopLevelField[]
  readonly count: number
}

interface TopLevelField {
  readonly name: string
  readonly element: SchemaElement
  readonly isNested: boolean
}

/** Reads what the file says of itself. @throws Error if that contradicts itself */
export async function openParquet({ stored }: ParquetFile): Promise<OpenedParquet> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet')
  const metadata = await parquetMetadataAsync(asyncBuffer(stored), { geoparquet: false })
  const count = Number(metadata.num_rows)
  const inGroups = metadata.row_groups.reduce(
    (sum, group) => sum + requireCount('number of rows', Number(group.num_rows), Number.MAX_SAFE_INTEGER),
    0
  )
  if (inGroups !== count) throw new Error(`it says ${count} rows, its row groups hold ${inGroups}`)
  const fields = parquetSchema(metadata).children.map(({ element, children }) => ({
    name: element.name,
    element,
    isNested: children.length > 0 || element.repetition_type === 'REPEATED'
  }))
  return { metadata, fields, count }
}

/** Elements of the wanted columns, in the order wanted. @throws MeasurementError where one is missing or nested */
export function wantedElements(
  { fields }: OpenedParquet,
  wanted: Iterable<string>,
  problems: ProblemList
): readonly SchemaElement[] {
  const names = fields.map(({ name }) => name)
  checkHeader(names, problems)
  const elements: SchemaElement[] = []
  for (const name of wanted) {
    const found = fields.find((field) => field.name === name)
    if (found === undefined) addMissingColumn(name, names, problems)
    else if (found.isNested)
      problems.add({
        field: name,
        message: 'is a list, map or struct',
        hint: 'Write its parts as columns of their own'
      })
    else elements.push(found.element)
  }
  problems.throwIfAny()
  return elements
}

/** What a row group says of a column. @throws Error if it lacks the column */
export function columnChunk({ columns }: RowGroup, name: string): ColumnMetaData {
  const chunk = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data
  if (chunk === undefined) throw new Error(`a row group lacks column ${name}`)
  return chunk
}

/** The file as its decoder wants it. */
export function asyncBuffer(stored: StoredBytes): AsyncBuffer {
  return {
    byteLength: stored.byteLength,
    slice: async (start, end = stored.byteLength) => new Uint8Array(await stored.read(start, end)).buffer
  }
}

/** Says of any error in the action that the file cannot be read. @throws MeasurementError */
export async function decoding<T>(file: string, action: () => Promise<T>): Promise<T> {
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
