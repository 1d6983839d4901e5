import type { Columns, ColumnType } from '../documents/index.js'
import { columnSink, type ColumnSink } from './column-sink.js'
import { addMissingColumn, checkHeader } from './header-names.js'
import type { Limits } from './limits.js'
import { problemList, type ProblemList } from './problem-list.js'
import { recordScanner, type RecordScanner } from './record-scanner.js'
import { inRow, splitRows, tooManyRows, type RowSplitter } from './text-rows.js'
import type { TextPiece } from './utf8-text.js'

/** A CSV or TSV as text. */
export interface DelimitedText {
  readonly file: string
  readonly delimiter: ',' | '\t'
  readonly pieces: AsyncIterable<TextPiece>
  readonly limits: Limits
}

/** The names in the first record. @throws MeasurementError if one is empty or stands twice */
export async function delimitedHeader(text: DelimitedText): Promise<readonly string[]> {
  const problems = problemList(text.file)
  let header: readonly string[] = []
  await eachRecord(text, problems, (names) => {
    header = namesOf(names)
    return false
  })
  checkHeader(header, problems)
  problems.throwIfAny()
  return header
}

/** Reads the wanted columns; cells of others are passed over. Linear in the file's length. @throws MeasurementError */
export async function readDelimited(text: DelimitedText, wanted: ReadonlyMap<string, ColumnType>): Promise<Columns> {
  const problems = problemList(text.file)
  let table: TableRows | undefined
  await eachRecord(text, problems, (record) => {
    if (table === undefined) table = tableRows(namesOf(record), wanted, problems)
    else if (table.add(record) > text.limits.rows) problems.stop(tooManyRows(text.limits.rows))
    return true
  })
  problems.throwIfAny()
  return table?.columns() ?? { count: 0, columns: new Map() }
}

/** A record and the text it lies in. */
interface PlacedRecord {
  readonly text: string
  readonly record: RecordScanner
}

interface TableRows {
  /** @returns how many rows there are now */
  add(placed: PlacedRecord): number
  columns(): Columns
}

interface WantedCell {
  readonly name: string
  readonly index: number
  readonly sink: ColumnSink
}

function tableRows(
  header: readonly string[],
  wanted: ReadonlyMap<string, ColumnType>,
  problems: ProblemList
): TableRows {
  checkHeader(header, problems)
  const cells: WantedCell[] = []
  for (const [name, type] of wanted) {
    const index = header.indexOf(name)
    if (index < 0) addMissingColumn(name, header, problems)
    else cells.push({ name, index, sink: columnSink(type) })
  }
  problems.throwIfAny()
  const width = header.length
  let row = 0
  let emptyLines = 0
  function add({ text, record }: PlacedRecord): number {
    if (width > 1 && record.isEmptyLine()) return row + ++emptyLines
    for (; emptyLines > 0; emptyLines--) problems.add({ row: ++row, message: `is empty, must have ${width} cells` })
    row++
    if (record.count !== width)
      problems.add({ row, message: `must have ${width} cells as the header has, got ${record.count}` })
    else
      for (const { name, index, sink } of cells) {
        const message = addCell(sink, text, record, index)
        if (message !== undefined) problems.add({ row, field: name, message })
      }
    return row
  }
  return {
    add,
    columns: () => ({ count: row, columns: new Map(cells.map(({ name, sink }) => [name, sink.column()])) })
  }
}

function addCell(sink: ColumnSink, text: string, record: RecordScanner, index: number): string | undefined {
  if (record.doubled[index] === 0) return sink.addText(text, record.starts[index]!, record.ends[index]!)
  const cell = cellText(text, record, index)
  return sink.addText(cell, 0, cell.length)
}

function namesOf({ text, record }: PlacedRecord): readonly string[] {
  return Array.from({ length: record.count }, (_, index) => cellText(text, record, index))
}

function cellText(text: string, record: RecordScanner, index: number): string {
  const written = text.slice(record.starts[index], record.ends[index])
  return record.doubled[index] === 0 ? written : written.replaceAll('""', '"')
}

const faultHints = {
  'text after a closing quote': 'Double a quote inside a quoted cell: "5"" disk"',
  'an unclosed quote': 'Close it, or double it inside a quoted cell; the file may be cut off',
  'a carriage return without a line feed': 'End lines with LF or CRLF, and quote a cell that holds a carriage return'
} as const

/** Calls `visit` with each record, the header first, until it says false. @throws MeasurementError at a broken one */
async function eachRecord(
  { delimiter, pieces, limits }: DelimitedText,
  problems: ProblemList,
  visit: (placed: PlacedRecord) => boolean
): Promise<void> {
  const record = recordScanner(delimiter.charCodeAt(0))
  let row = 0
  const splitter: RowSplitter = {
    row: () => row,
    take(text, atEnd) {
      for (let from = 0; from < text.length; row++) {
        const next = record.scan(text, from, atEnd)
        if (record.fault !== undefined)
          problems.stop(inRow(row, { message: `has ${record.fault}`, hint: faultHints[record.fault] }))
        if (next < 0) return from
        if (!visit({ text, record })) return -1
        from = next
      }
      return text.length
    }
  }
  await splitRows(pieces, splitter, problems, limits)
}
