import type { ScannedColumn } from '../documents/index.js'
import { splitByteRows, textOf, type ByteSplitter } from './byte-rows.js'
import { DelimitedCells } from './delimited-cells.js'
import { brokenRecord, emptyRow, namesOf, raggedRow } from './delimited-records.js'
import { addMissingColumn, checkHeader } from './header-names.js'
import type { Limits } from './limits.js'
import { problemList, type ProblemList } from './problem-list.js'
import { recordScanner, type RecordFault, type RecordScanner } from './record-scanner.js'
import type { ScanBatch } from './scan-batch.js'
import { utf8Bytes } from './utf8-bytes.js'

const [LF, CR] = [10, 13] as const

/** Bytes of a CSV or TSV, or of some of its records. */
export interface DelimitedBytes {
  readonly file: string
  readonly delimiter: ',' | '\t'
  readonly chunks: AsyncIterable<Uint8Array>
  readonly limits: Limits
  /** The header, where it is not the first record. */
  readonly header?: readonly string[]
}

/** Puts the wanted columns through a batch. Linear in the bytes; memory of a chunk and the longest record. @throws MeasurementError */
export async function scanDelimited(
  table: DelimitedBytes,
  wanted: readonly ScannedColumn[],
  batch: ScanBatch
): Promise<void> {
  const problems = problemList(table.file)
  const splitter = new DelimitedSplitter(table, wanted, batch, problems)
  await splitByteRows(utf8Bytes(table.chunks, table.header === undefined), splitter, problems, table.limits)
  problems.throwIfAny()
}

class DelimitedSplitter implements ByteSplitter {
  private readonly scanner: RecordScanner
  private cells: DelimitedCells | undefined
  private width = 0
  /** How many there were, the header among the records. */
  private records = 0
  private rows = 0
  private emptyLines = 0

  constructor(
    private readonly table: DelimitedBytes,
    private readonly wanted: readonly ScannedColumn[],
    private readonly batch: ScanBatch,
    private readonly problems: ProblemList
  ) {
    this.scanner = recordScanner(table.delimiter.charCodeAt(0))
    if (table.header !== undefined) this.begin(table.header)
  }

  row(): number {
    return this.records
  }

  take(bytes: Uint8Array, end: number, atEnd: boolean): number {
    const from = this.cells === undefined ? this.takeHeader(bytes.subarray(0, end), atEnd) : 0
    if (this.cells === undefined) return from
    const limit = atEnd ? end : bytes.subarray(0, end).lastIndexOf(LF) + 1
    if (atEnd) bytes[end] = LF
    this.cells.over(bytes, atEnd)
    return Math.min(end, this.takeRows(this.cells, bytes, from, limit))
  }

  checkRest(rest: Uint8Array): void {
    this.scanner.scan(textOf(rest), 0, false)
    this.stopAt(this.scanner.fault)
  }

  private takeHeader(bytes: Uint8Array, atEnd: boolean): number {
    const text = textOf(bytes)
    const next = this.scanner.scan(text, 0, atEnd)
    this.stopAt(this.scanner.fault)
    if (next < 0) return 0
    this.begin(namesOf({ text, record: this.scanner }))
    return Buffer.byteLength(text.slice(0, next))
  }

  private begin(header: readonly string[]): void {
    const { problems, batch, wanted } = this
    checkHeader(header, problems)
    const columns = new Map(wanted.map(({ name }, index) => [name, batch.columns[index]]))
    const known = new Set(header)
    for (const { name } of wanted) if (!known.has(name)) addMissingColumn(name, header, problems)
    problems.throwIfAny()
    this.cells = new DelimitedCells(
      this.table.delimiter,
      batch,
      header.map((name) => columns.get(name))
    )
    this.width = header.length
    this.records = 1
  }

  private takeRows(cells: DelimitedCells, bytes: Uint8Array, from: number, limit: number): number {
    const { batch, width } = this
    const { capacity } = batch.arrays
    let row = 0
    let at = from
    while (at < limit) {
      const next = cells.put(bytes, at, limit, row)
      if (next < 0) {
        this.stopAt(cells.fault)
        batch.takeBack(row)
        break
      }
      if (cells.count !== width) this.addIrregular(cells.count, bytes[at]!)
      else {
        this.addEmptyLines()
        this.rows++
        row++
      }
      this.records++
      at = next
      if (row === capacity) {
        batch.handOver(row)
        row = 0
      }
    }
    batch.handOver(row)
    return at
  }

  private addIrregular(count: number, first: number): void {
    if (count === 1 && (first === LF || first === CR)) this.emptyLines++
    else {
      this.addEmptyLines()
      this.problems.add(raggedRow(++this.rows, this.width, count))
    }
  }

  private addEmptyLines(): void {
    for (; this.emptyLines > 0; this.emptyLines--) this.problems.add(emptyRow(++this.rows, this.width))
  }

  private stopAt(fault: RecordFault | undefined): void {
    if (fault !== undefined) this.problems.stop(brokenRecord(this.records, fault))
  }
}
