import type { Limits } from './limits.js'
import type { ProblemList } from './problem-list.js'
import { quote } from './quote.js'
import { repeatedKeys } from './repeated-keys.js'
import { splitRows, tooManyRows, type RowSplitter } from './text-rows.js'
import type { TextPiece } from './utf8-text.js'

/** JSON Lines as text. */
export interface JsonLines {
  readonly file: string
  readonly pieces: AsyncIterable<TextPiece>
  readonly limits: Limits
}

/** Rows whose keys make the header: a row may leave out what is null. */
export const headerRows = 100

/** A row; every key in it is its own. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Calls `visit` with each row until it says false; lines that are no objects are problems. */
export async function eachRow(
  { pieces, limits }: JsonLines,
  problems: ProblemList,
  visit: (row: JsonObject, number: number, line: string) => boolean
): Promise<void> {
  let row = 1
  let emptyLines = 0
  function takeLine(line: string): boolean {
    if (line.trim() === '') {
      emptyLines++
      return true
    }
    for (; emptyLines > 0; emptyLines--) problems.add({ row: row++, message: 'is empty, must be a JSON object' })
    if (row > limits.rows) problems.stop(tooManyRows(limits.rows))
    const object = parsedObject(line)
    if (object === undefined) problems.add({ row, ...noObject(line) })
    else for (const field of repeatedKeys(line, Object.keys(object).length)) problems.add({ row, field, ...twice })
    const more = object === undefined || visit(object, row, line)
    row++
    return more
  }
  const splitter: RowSplitter = {
    row: () => row + emptyLines,
    take(text, atEnd) {
      let from = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        if (!takeLine(text.slice(from, end))) return -1
        from = end + 1
      }
      if (atEnd && from < text.length) takeLine(text.slice(from))
      return from
    }
  }
  await splitRows(pieces, splitter, problems, limits)
}

const twice = {
  message: 'is there twice in one row',
  hint: 'Write each key once: which of its values is meant is not known'
}

function noObject(line: string): { readonly message: string; readonly hint?: string } {
  const message = `must be a JSON object, got ${quote(line.trim())}`
  const hint = 'JSON has neither NaN nor Infinity: leave the key out, or write null'
  return /[:,[]\s*-?(?:NaN|Infinity)\b/.test(line) ? { message, hint } : { message }
}

function parsedObject(line: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}
