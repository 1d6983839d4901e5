import type { Columns, ColumnType } from '../documents/index.js'
import { columnSink, type ColumnSink } from './column-sink.js'
import { addMissingColumn } from './header-names.js'
import { eachRow, headerRows, type JsonLines, type JsonObject } from './json-lines-rows.js'
import { problemList, type ProblemList } from './problem-list.js'

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

function addKey(key: WantedKey, row: JsonObject, number: number, problems: ProblemList): void {
  const has = Object.hasOwn(row, key.name)
  if (has) key.seen = true
  const message = key.sink.addValue(has ? row[key.name] : undefined)
  if (message !== undefined) problems.add({ row: number, field: key.name, message })
}
