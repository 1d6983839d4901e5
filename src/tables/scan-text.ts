import type { ScannedColumn, TablePart } from '../documents/index.js'
import { byteChunks } from './byte-chunks.js'
import { scanDelimited } from './delimited-scan.js'
import { delimitedHeader } from './delimited-table.js'
import { scanJsonLines } from './json-lines-scan.js'
import type { Limits } from './limits.js'
import { scanBatch, type ScanBatch } from './scan-batch.js'
import type { StoredBytes } from './stored-bytes.js'
import { partOfText, type RowGrammar } from './text-part.js'
import { delimiterOf, type TextTable } from './text-table.js'
import { utf8Text, type TextPiece } from './utf8-text.js'

/**
 * Puts the wanted columns of a text table through a batch, or of a part of it.
 *
 * A packed file cannot be cut: its first part is all of it.
 *
 * @throws MeasurementError
 */
export async function scanText(
  table: TextTable,
  wanted: readonly ScannedColumn[],
  batch: ScanBatch,
  part: TablePart
): Promise<void> {
  const { plain, limits } = table
  if (part.of === 1 || (plain === undefined && part.index === 0))
    return scanRows({ ...table, isWhole: true, atStart: true }, wanted, batch)
  if (plain === undefined) return
  const [start, end] = await partOfText(plain, part, rowGrammar(table), limits.chunkBytes)
  if (start === end) return
  const chunks = byteChunks(plain, limits.chunkBytes, start, end)
  await scanRows({ ...table, chunks, isWhole: false, atStart: start === 0 }, wanted, batch)
}

interface TextRows extends TextTable {
  readonly isWhole: boolean
  /** Whether the first of its rows is the first of the file. */
  readonly atStart: boolean
}

async function scanRows(rows: TextRows, wanted: readonly ScannedColumn[], batch: ScanBatch): Promise<void> {
  const { file, format, chunks, plain, limits, atStart } = rows
  if (format === 'jsonl') return scanJson(rows, wanted, batch)
  const delimiter = delimiterOf(format)
  if (atStart || plain === undefined) return scanDelimited({ file, delimiter, chunks, limits }, wanted, batch)
  const header = await delimitedHeader({ file, delimiter, pieces: wholeText(plain, limits), limits })
  await scanDelimited({ file, delimiter, chunks, limits, header }, wanted, batch)
}

async function scanJson(rows: TextRows, wanted: readonly ScannedColumn[], batch: ScanBatch): Promise<void> {
  const { file, chunks, plain, atStart, isWhole } = rows
  const limits = { ...rows.limits, rows: Infinity }
  const pieces = utf8Text(chunks, atStart)
  const unseen = await scanJsonLines({ file, pieces, limits }, wanted, batch, isWhole)
  if (isWhole || plain === undefined || unseen.length === 0) return
  // A key that no row of this part has may be in another part.
  const all = { file, pieces: wholeText(plain, limits), limits }
  await scanJsonLines(
    all,
    unseen,
    scanBatch(unseen, () => undefined),
    true
  )
}

function wholeText(plain: StoredBytes, limits: Limits): AsyncIterable<TextPiece> {
  return utf8Text(byteChunks(plain, limits.chunkBytes))
}

function rowGrammar({ format }: TextTable): RowGrammar {
  // Whatever else JSON calls white space, a row has a brace.
  if (format === 'jsonl') return { delimiter: undefined, shows: (byte) => byte === 0x7b }
  return { delimiter: delimiterOf(format).charCodeAt(0), shows: (byte) => byte > 0x20 }
}
