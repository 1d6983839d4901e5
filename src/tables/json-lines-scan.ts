import type { ScannedColumn } from '../documents/index.js'
import { addMissingColumn } from './header-names.js'
import { eachRow, headerRows, type JsonLines } from './json-lines-rows.js'
import { numberText } from './number-text.js'
import { problemList } from './problem-list.js'
import type { ScanBatch } from './scan-batch.js'

/** A file of which every row has other keys takes no more memory. */
const MOST_OTHERS = 1000

/**
 * Puts the wanted keys through a batch; a key that a row leaves out is missing there.
 *
 * @param isWhole whether a key that no row has is an error
 * @returns the keys that no row has
 * @throws MeasurementError
 */
export async function scanJsonLines(
  lines: JsonLines,
  wanted: readonly ScannedColumn[],
  batch: ScanBatch,
  isWhole: boolean
): Promise<readonly ScannedColumn[]> {
  const problems = problemList(lines.file)
  const seen = wanted.map(() => false)
  const names = new Set<string>()
  const asked = new Set(wanted.map(({ name }) => name))
  let rows = 0
  await eachRow(lines, problems, (object, number, line) => {
    for (const name of Object.keys(object)) {
      if (number <= headerRows) names.add(name)
      if (!asked.has(name) && batch.others.size < MOST_OTHERS) batch.others.add(name)
    }
    wanted.forEach(({ name, whole }, index) => {
      const has = Object.hasOwn(object, name)
      if (has) seen[index] = true
      const value = has ? object[name] : undefined
      const text = whole === true && typeof value === 'number' ? numberText(line, name) : undefined
      batch.columns[index]!.putValue(rows, text ?? value)
    })
    rows++
    if (!batch.hasRoom(rows)) {
      batch.handOver(rows)
      rows = 0
    }
    return true
  })
  batch.handOver(rows)
  const unseen = wanted.filter((_, index) => !seen[index])
  if (isWhole) for (const { name } of unseen) addMissingColumn(name, [...names], problems)
  problems.throwIfAny()
  return unseen
}
