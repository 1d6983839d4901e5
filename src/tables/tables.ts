import type {
  Batch,
  Columns,
  KindFound,
  Scanned,
  ScannedColumn,
  Stray,
  TablePart,
  Tables,
  TableSource
} from '../documents/index.js'
import type { DelimitedText } from './delimited-records.js'
import { delimitedHeader, readDelimited } from './delimited-table.js'
import { parquetMark, startsWith } from './foreign-content.js'
import type { JsonLines } from './json-lines-rows.js'
import { jsonLinesHeader, readJsonLines } from './json-lines-table.js'
import { defaultLimits, type Limits } from './limits.js'
import type { ParquetFile } from './parquet-file.js'
import { parquetKinds } from './parquet-kinds.js'
import { scanParquet } from './parquet-scan.js'
import { parquetHeader, readParquet } from './parquet-table.js'
import { scanBatch } from './scan-batch.js'
import { scanText } from './scan-text.js'
import { openStored, type StoredBytes } from './stored-bytes.js'
import { tableFormat, type TableFormat } from './table-format.js'
import { delimitedKinds, jsonLinesKinds } from './text-kinds.js'
import { delimiterOf, openText, type TextTable } from './text-table.js'
import { utf8Text } from './utf8-text.js'

/** Reads CSV, TSV, JSON Lines and Parquet, from files and from memory. */
export const tables: Tables = tablesWithin(defaultLimits)

const wholeTable: TablePart = { index: 0, of: 1 }

const kindsOfText = byFormat(delimitedKinds, jsonLinesKinds)

/** The same reader with other limits. */
export function tablesWithin(limits: Limits): Tables {
  return {
    header: (source) =>
      withTable(source, limits, { text: byFormat(delimitedHeader, jsonLinesHeader), parquet: parquetHeader }),
    read: (source, wanted) =>
      withTable<Columns>(source, limits, {
        text: byFormat(
          (text) => readDelimited(text, wanted),
          (lines) => readJsonLines(lines, wanted)
        ),
        parquet: (parquet) => readParquet(parquet, wanted)
      }),
    kinds: (source) =>
      withTable<ReadonlyMap<string, KindFound>>(source, limits, {
        text: async (text) => (await kindsOfText(text)).kinds(),
        parquet: parquetKinds
      }),
    strays: (source) =>
      withTable<ReadonlyMap<string, Stray>>(source, limits, {
        text: async (text) => (await kindsOfText(text)).strays(),
        parquet: () => Promise.resolve(new Map<string, Stray>())
      }),
    scan: (source, columns, visit, part = wholeTable) => scanPart({ source, columns, limits }, visit, part)
  }
}

interface ScannedTable {
  readonly source: TableSource
  readonly columns: readonly ScannedColumn[]
  readonly limits: Limits
}

async function scanPart(table: ScannedTable, visit: (batch: Batch) => void, part: TablePart): Promise<Scanned> {
  const { source, columns, limits } = table
  let isVisiting = false
  const batch = scanBatch(columns, (rows) => {
    isVisiting = true
    visit(rows)
    isVisiting = false
  })
  try {
    await withTable(source, limits, {
      text: (text) => scanText(text, columns, batch, part),
      parquet: (parquet) => scanParquet(parquet, columns, batch, part)
    })
  } catch (error) {
    // What is wrong with a part is said as of the whole file, its rows counted from the first.
    if (part.of > 1 && !isVisiting) await scanPart(table, () => undefined, wholeTable)
    throw error
  }
  return batch.scanned()
}

interface Readers<T> {
  readonly text: (table: TextTable) => Promise<T>
  readonly parquet: (parquet: ParquetFile) => Promise<T>
}

function byFormat<T>(
  ofDelimited: (text: DelimitedText) => Promise<T>,
  ofJsonLines: (lines: JsonLines) => Promise<T>
): Readers<T>['text'] {
  return ({ file, format, chunks, limits }) => {
    const text = { file, pieces: utf8Text(chunks), limits }
    return format === 'jsonl' ? ofJsonLines(text) : ofDelimited({ ...text, delimiter: delimiterOf(format) })
  }
}

async function withTable<T>(source: TableSource, limits: Limits, readers: Readers<T>): Promise<T> {
  const stored = await openStored(source)
  try {
    const file = source.name
    const named = tableFormat(source.name) ?? ('path' in source ? tableFormat(source.path) : undefined)
    if (await isParquet(stored, named)) return await readers.parquet({ file, stored, limits })
    const table = await openText(file, named, stored, limits)
    try {
      return await readers.text(table)
    } finally {
      await table.close()
    }
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
