import type { Columns, ColumnType } from '../documents/index.js'
import { columnSink, type ColumnSink } from './column-sink.js'
import {
  cellText,
  eachRecord,
  emptyRow,
  namesOf,
  raggedRow,
  type DelimitedText,
  type PlacedRecord
} from './delimited-records.js'
import { addMissingColumn, checkHeader } from './header-names.js'
import { problemList, type ProblemList } from './problem-list.js'
import type { RecordScanner } from './record-scanner.js'
import { tooManyRows } from './text-rows.js'

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
    for (; emptyLines > 0; emptyLines--) problems.add(emptyRow(++row, width))
    row++
    if (record.count !== width) problems.add(raggedRow(row, width, record.count))
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
