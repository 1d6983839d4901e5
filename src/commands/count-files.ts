import {
  MeasurementError,
  type KindFound,
  type Problem,
  type Scanned,
  type ScannedColumn,
  type TableSource
} from '../documents/index.js'
import { mergedStates, type CountOptions, type TableState } from '../drift/index.js'
import { countTable } from './count-table.js'

/** A file of a table, and what its rows show that its columns hold. */
export interface TableFile {
  readonly source: TableSource
  readonly kinds: ReadonlyMap<string, KindFound>
}

/** What was counted of all files, and by file the cells that were not of their column's kind. */
export interface CountedFiles {
  readonly state: TableState
  readonly misfits: readonly (readonly [file: string, misfits: Scanned['misfits']])[]
  /** By file the keys that rows have and nobody asked for. */
  readonly others: readonly (readonly [file: string, names: ReadonlySet<string>])[]
}

/**
 * Counts the files of a table one after another, as the one table that they are. A file without rows adds nothing, whatever its columns.
 *
 * @param columns of all files, each of one kind; their order in a file does not matter
 * @throws MeasurementError where a file is damaged, or lacks a column that another one has
 */
export async function countFiles(
  files: readonly [TableFile, ...TableFile[]],
  columns: readonly ScannedColumn[],
  options: CountOptions
): Promise<CountedFiles> {
  let [whole, first] = [await countFile(files[0], columns, options), files[0]]
  const misfits: [string, Scanned['misfits']][] = [[first.source.name, whole.misfits]]
  const others: [string, ReadonlySet<string>][] = [[first.source.name, whole.others]]
  for (const file of files.slice(1)) {
    const counted = await countFile(file, columns, options)
    misfits.push([file.source.name, counted.misfits])
    others.push([file.source.name, counted.others])
    if (counted.state.rows === 0) continue
    if (whole.state.rows === 0) [whole, first] = [counted, file]
    else {
      refuseOtherColumns(first, file, columns)
      whole = { ...whole, state: mergedStates(whole.state, counted.state) }
    }
  }
  return { state: whole.state, misfits, others }
}

function countFile({ source, kinds }: TableFile, columns: readonly ScannedColumn[], options: CountOptions) {
  return countTable({ source, columns: columns.filter(({ name }) => kinds.has(name)), options })
}

function refuseOtherColumns(a: TableFile, b: TableFile, columns: readonly ScannedColumn[]): void {
  const problems = columns.flatMap(({ name }): Problem[] => {
    if (a.kinds.has(name) === b.kinds.has(name)) return []
    const [lacking, having] = a.kinds.has(name) ? [b, a] : [a, b]
    return [{ file: lacking.source.name, field: name, message: `is not in the file, but in ${having.source.name}` }]
  })
  if (problems.length > 0) throw new MeasurementError(problems.slice(0, 10), problems.length)
}
