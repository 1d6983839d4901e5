import { MeasurementError, type Columns, type Tables, type TableSource } from '../documents/index.js'
import { byteChunks, gunzippedChunks, withHead } from './byte-chunks.js'
import { delimitedHeader, readDelimited } from './delimited-table.js'
import { foreignContent, headLength, startsWith, type ForeignContent } from './foreign-content.js'
import { jsonLinesHeader, readJsonLines } from './json-lines-table.js'
import { defaultLimits, type Limits } from './limits.js'
import { parquetHeader, readParquet, type ParquetFile } from './parquet-table.js'
import { openStored, type StoredBytes } from './stored-bytes.js'
import { tableFormat, type TableFormat } from './table-format.js'
import { utf8Text, type TextPiece } from './utf8-text.js'

const gzipMark = [0x1f, 0x8b]
const parquetMark = [...Buffer.from('PAR1')]

/** Reads CSV, TSV, JSON Lines and Parquet, from files and from memory. */
export const tables: Tables = tablesWithin(defaultLimits)

/** The same reader with other limits. */
export function tablesWithin(limits: Limits): Tables {
  return {
    header: (source) =>
      withTable(source, limits, {
        text: (table) => (table.format === 'jsonl' ? jsonLinesHeader(table) : delimitedHeader(delimited(table))),
        parquet: parquetHeader
      }),
    read: (source, wanted) =>
      withTable<Columns>(source, limits, {
        text: (table) =>
          table.format === 'jsonl' ? readJsonLines(table, wanted) : readDelimited(delimited(table), wanted),
        parquet: (table) => readParquet(table, wanted)
      })
  }
}

interface TextTable {
  readonly file: string
  readonly format: 'csv' | 'tsv' | 'jsonl'
  readonly pieces: AsyncIterable<TextPiece>
  readonly limits: Limits
}

function delimited(table: TextTable): TextTable & { readonly delimiter: ',' | '\t' } {
  return { ...table, delimiter: table.format === 'tsv' ? '\t' : ',' }
}

interface Readers<T> {
  readonly text: (table: TextTable) => Promise<T>
  readonly parquet: (parquet: ParquetFile) => Promise<T>
}

async function withTable<T>(source: TableSource, limits: Limits, readers: Readers<T>): Promise<T> {
  const stored = await openStored(source)
  try {
    const file = source.name
    const named = tableFormat(source.name) ?? ('path' in source ? tableFormat(source.path) : undefined)
    if (await isParquet(stored, named)) return await readers.parquet({ file, stored, limits })
    return await readers.text(await openText(file, named, stored, limits))
  } finally {
    await stored.close()
  }
}

/** A name that says Parquet and the mark at the beginning, or the mark at both ends. */
async function isParquet(stored: StoredBytes, named: TableFormat | undefined): Promise<boolean> {
  const length = parquetMark.length
  if (!startsWith(await stored.read(0, length), parquetMark)) return false
  return (
    named === 'parquet' || startsWith(await stored.read(stored.byteLength - length, stored.byteLength), parquetMark)
  )
}

async function openText(
  file: string,
  named: TableFormat | undefined,
  stored: StoredBytes,
  limits: Limits
): Promise<TextTable> {
  const bytes = byteChunks(stored, limits.chunkBytes)
  const isGzip = startsWith(await stored.read(0, gzipMark.length), gzipMark)
  const chunks = isGzip ? gunzippedChunks(file, bytes, limits.chunkBytes) : bytes
  const { head, all } = await withHead(chunks, headLength)
  const foreign = foreignContent(head) ?? foreignTo(named, head)
  if (foreign !== undefined) {
    await chunks.return(undefined)
    throw new MeasurementError({ file, ...foreign })
  }
  const format = named === 'tsv' || named === 'jsonl' ? named : 'csv'
  return { file, format, pieces: utf8Text(all), limits }
}

function foreignTo(named: TableFormat | undefined, head: Uint8Array): ForeignContent | undefined {
  if (named === undefined)
    return { message: 'is of no known format', hint: 'Name it .csv, .tsv, .jsonl or .parquet; text may end in .gz' }
  if (startsWith(head, parquetMark) && named !== 'csv' && named !== 'tsv')
    return { message: 'is a gzipped Parquet file', hint: 'Unpack it: Parquet is compressed in itself' }
  if (named === 'parquet')
    return { message: 'is not a Parquet file: it does not begin with PAR1', hint: 'Write it again' }
  if (named === 'jsonl' && /^\ufeff?\s*\[/.test(Buffer.from(head).toString('utf8')))
    return {
      message: 'is a JSON array, not JSON Lines',
      hint: "Write one object a line (pandas: to_json(path, orient='records', lines=True))"
    }
  return undefined
}
