import type { Problem } from '../documents/index.js'
import type { Limits } from './limits.js'
import type { ProblemList } from './problem-list.js'
import type { TextPiece } from './utf8-text.js'

/** Splits a text into rows; told of a piece at a time. */
export interface RowSplitter {
  /** Number of the row it is in, from 1; a header is row 0. */
  row(): number
  /**
   * Takes the rows that are whole in `text`, all of it when `atEnd`.
   *
   * @returns where the first row begins that is not whole; -1 when no more is wanted
   */
  take(text: string, atEnd: boolean): number
}

/**
 * Feeds a text to a splitter, rows across pieces joined.
 *
 * @throws MeasurementError with the problems so far when the text is not UTF-8, or a row is too long
 */
export async function splitRows(
  pieces: AsyncIterable<TextPiece>,
  splitter: RowSplitter,
  problems: ProblemList,
  limits: Limits
): Promise<void> {
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + piece.text
    const next = splitter.take(text, false)
    if (next < 0) return
    rest = text.slice(next)
    if (piece.fault !== undefined) problems.stop(inRow(splitter.row(), piece.fault))
    if (rest.length > limits.rowCharacters) problems.stop(tooLongRow(splitter.row(), limits))
  }
  if (rest !== '') splitter.take(rest, true)
}

/** A problem placed in a row, or in the header. */
export function inRow(row: number, problem: Problem): Problem {
  return row > 0 ? { row, ...problem } : { ...problem, message: `header: ${problem.message}` }
}

/** The problem of a row that has no end in sight. */
export function tooLongRow(row: number, limits: Limits): Problem {
  return inRow(row, {
    message: `is longer than ${limits.rowCharacters} characters`,
    hint: 'A quote may be unclosed, or the line ends may be neither LF nor CRLF'
  })
}

/** The problem of a table that has too many rows. */
export function tooManyRows(limit: number): Problem {
  return {
    message: `has more than ${limit} rows`,
    hint: 'Sample it, or evaluate it where it is and hand over a metrics file'
  }
}
