import type { Problem } from '../documents/index.js'
import type { Limits } from './limits.js'
import type { ProblemList } from './problem-list.js'
import { recordScanner, type RecordFault, type RecordScanner } from './record-scanner.js'
import { inRow, splitRows, type RowSplitter } from './text-rows.js'
import type { TextPiece } from './utf8-text.js'

/** A CSV or TSV as text. */
export interface DelimitedText {
  readonly file: string
  readonly delimiter: ',' | '\t'
  readonly pieces: AsyncIterable<TextPiece>
  readonly limits: Limits
}

/** A record and the text it lies in. */
export interface PlacedRecord {
  readonly text: string
  readonly record: RecordScanner
}

/** The cells of a record as they are meant, quotes taken off. */
export function namesOf({ text, record }: PlacedRecord): readonly string[] {
  return Array.from({ length: record.count }, (_, index) => cellText(text, record, index))
}

/** A cell as it is meant, quotes taken off. */
export function cellText(text: string, record: RecordScanner, index: number): string {
  const written = text.slice(record.starts[index], record.ends[index])
  return record.doubled[index] === 0 ? written : written.replaceAll('""', '"')
}

const faultHints = {
  'text after a closing quote': 'Double a quote inside a quoted cell: "5"" disk"',
  'an unclosed quote': 'Close it, or double it inside a quoted cell; the file may be cut off',
  'a carriage return without a line feed': 'End lines with LF or CRLF, and quote a cell that holds a carriage return'
} as const

/** The problem of a record after which nothing can be read. */
export function brokenRecord(row: number, fault: RecordFault): Problem {
  return inRow(row, { message: `has ${fault}`, hint: faultHints[fault] })
}

/** The problem of a record that has not the cells of the header. */
export function raggedRow(row: number, width: number, count: number): Problem {
  return { row, message: `must have ${width} cells as the header has, got ${count}` }
}

/** The problem of a line with nothing on it between rows. */
export function emptyRow(row: number, width: number): Problem {
  return { row, message: `is empty, must have ${width} cells` }
}

/** Calls `visit` with each record, the header first, until it says false. @throws MeasurementError at a broken one */
export async function eachRecord(
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
        if (record.fault !== undefined) problems.stop(brokenRecord(row, record.fault))
        if (next < 0) return from
        if (!visit({ text, record })) return -1
        from = next
      }
      return text.length
    }
  }
  await splitRows(pieces, splitter, problems, limits)
}
