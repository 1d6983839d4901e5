import type { Columns, ColumnType } from '../documents/index.js'
import { columnSink, type ColumnSink } from './column-sink.js'
import { addMissingColumn } from './header-names.js'
import type { Limits } from './limits.js'
import { problemList, type ProblemList } from './problem-list.js'
import { quote } from './quote.js'
import { splitRows, tooManyRows, type RowSplitter } from './text-rows.js'
import type { TextPiece } from './utf8-text.js'

/** JSON Lines as text. */
export interface JsonLines {
  readonly file: string
  readonly pieces: AsyncIterable<TextPiece>
  readonly limits: Limits
}

/** Rows whose keys make the header: a row may leave out what is null. */
const headerRows = 100

/** Names of the keys of the first 100 rows, in order of first appearance. @throws MeasurementError */
export async function jsonLinesHeader(lines: JsonLines): Promise<readonly string[]> {
  const problems = problemList(lines.file)
  const names = new Set<string>()
  await eachRow(lines, problems, (row, number) => {
    for (const name of Object.keys(row)) names.add(name)
    return number < headerRows
  })
  problems.throwIfAny()
  return [...names]
}

interface WantedKey {
  readonly name: string
  readonly sink: ColumnSink
  seen: boolean
}

/** Reads the wanted keys; a key that a row leaves out is blank. @throws MeasurementError */
export async function readJsonLines(lines: JsonLines, wanted: ReadonlyMap<string, ColumnType>): Promise<Columns> {
  const problems = problemList(lines.file)
  const keys: readonly WantedKey[] = [...wanted].map(([name, type]) => ({ name, sink: columnSink(type), seen: false }))
  const names = new Set<string>()
  let count = 0
  await eachRow(lines, problems, (row, number) => {
    count = number
    if (number <= headerRows) for (const name of Object.keys(row)) names.add(name)
    for (const key of keys) addKey(key, row, number, problems)
    return true
  })
  for (const key of keys) if (!key.seen) addMissingColumn(key.name, [...names], problems)
  problems.throwIfAny()
  return { count, columns: new Map(keys.map(({ name, sink }) => [name, sink.column()])) }
}

type JsonObject = Readonly<Record<string, unknown>>

function addKey(key: WantedKey, row: JsonObject, number: number, problems: ProblemList): void {
  const has = Object.hasOwn(row, key.name)
  if (has) key.seen = true
  const message = key.sink.addValue(has ? row[key.name] : undefined)
  if (message !== undefined) problems.add({ row: number, field: key.name, message })
}

/** Calls `visit` with each row until it says false; lines that are no objects are problems. */
async function eachRow(
  { pieces, limits }: JsonLines,
  problems: ProblemList,
  visit: (row: JsonObject, number: number) => boolean
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
    const more = object === undefined || visit(object, row)
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
