import { kindOfText, kindOfValue, kindsOfRows, type KindsOfRows } from './cell-kind.js'
import { cellText, eachRecord, namesOf, type DelimitedText } from './delimited-records.js'
import { checkHeader } from './header-names.js'
import { eachRow, type JsonLines } from './json-lines-rows.js'
import { problemList } from './problem-list.js'

/** What the first rows of a CSV or TSV show of its columns; rows that are not whole are left to who reads them all. */
export async function delimitedKinds(text: DelimitedText): Promise<KindsOfRows> {
  const problems = problemList(text.file)
  const found = kindsOfRows()
  let header: readonly string[] | undefined
  await eachRecord(text, problems, (placed) => {
    if (header === undefined) {
      header = namesOf(placed)
      checkHeader(header, problems)
      problems.throwIfAny()
      for (const name of header) found.add(name, undefined)
      return true
    }
    if (placed.record.count === header.length)
      header.forEach((name, index) => {
        const cell = cellText(placed.text, placed.record, index)
        found.add(name, kindOfText(cell), cell)
      })
    return found.endRow()
  })
  return found
}

/** What the first rows of JSON Lines show of their keys. @throws MeasurementError if one of them is no object */
export async function jsonLinesKinds(lines: JsonLines): Promise<KindsOfRows> {
  const problems = problemList(lines.file)
  const found = kindsOfRows()
  await eachRow(lines, problems, (row) => {
    for (const [name, value] of Object.entries(row)) found.add(name, kindOfValue(value), value)
    return found.endRow()
  })
  problems.throwIfAny()
  return found
}
