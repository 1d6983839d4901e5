import type { RowGroup } from 'hyparquet'
import type { ScannedColumn, TablePart } from '../documents/index.js'
import { ChunkPages } from './parquet-chunk.js'
import { ParquetColumn } from './parquet-column.js'
import { columnChunk, decoding, openParquet, wantedElements, type ParquetFile } from './parquet-file.js'
import { parquetLibrary, type ParquetLibrary } from './parquet-library.js'
import { problemList } from './problem-list.js'
import type { ScanBatch } from './scan-batch.js'

/** How much of the file all columns together look at ahead, and each at least and at most. */
const [allWindows, smallestWindow, largestWindow] = [1 << 24, 1 << 14, 1 << 18] as const

/**
 * Puts the wanted columns through a batch, or an equal share of their rows: bytes of other columns are not touched, and
 * pages of other rows are not unpacked. Memory of one page a column.
 *
 * @throws MeasurementError
 */
export async function scanParquet(
  parquet: ParquetFile,
  wanted: readonly ScannedColumn[],
  batch: ScanBatch,
  part: TablePart
): Promise<void> {
  const { file } = parquet
  const { groups, count, rowGroups } = await decoding(file, () => openGroups(parquet, wanted, batch))
  const share = (index: number): number => Math.floor((count * index) / part.of)
  const [from, to] = [share(part.index), share(part.index + 1)]
  // No column, no pages that bear out how many rows there are.
  if (wanted.length === 0) return batch.handOver(to - from)
  let start = 0
  for (const group of rowGroups) {
    const rows = Number(group.num_rows)
    const end = Math.min(to - start, rows)
    let at = Math.max(from - start, 0)
    if (at < end) await decoding(file, () => groups.begin(group, at))
    for (; at < end; at += batch.arrays.capacity) {
      const next = Math.min(batch.arrays.capacity, end - at)
      await decoding(file, () => groups.put(next))
      batch.handOver(next)
    }
    start += rows
  }
}

async function openGroups(
  parquet: ParquetFile,
  wanted: readonly ScannedColumn[],
  batch: ScanBatch
): Promise<{ readonly groups: Groups; readonly count: number; readonly rowGroups: readonly RowGroup[] }> {
  const problems = problemList(parquet.file)
  const opened = await openParquet(parquet)
  const names = wanted.map(({ name }) => name)
  const elements = wantedElements(opened, names, problems)
  const library = await parquetLibrary()
  const columns = elements.map((element, index) => new ParquetColumn(element, batch.columns[index]!, library))
  const groups = new Groups(parquet, names, columns, library)
  return { groups, count: opened.count, rowGroups: opened.metadata.row_groups }
}

/** The wanted columns, a row group after another. */
class Groups {
  private readonly windowBytes: number

  constructor(
    private readonly parquet: ParquetFile,
    private readonly names: readonly string[],
    private readonly columns: readonly ParquetColumn[],
    private readonly library: ParquetLibrary
  ) {
    this.windowBytes = Math.max(smallestWindow, Math.min(largestWindow, Math.floor(allWindows / names.length)))
  }

  /** Begins a row group at one of its rows. */
  async begin(group: RowGroup, row: number): Promise<void> {
    const { library, windowBytes } = this
    for (const [index, column] of this.columns.entries()) {
      const chunk = columnChunk(group, this.names[index]!)
      const options = { readHeader: library.parquetHeader, windowBytes }
      column.begin(new ChunkPages(this.parquet.stored, chunk, Number(group.num_rows), options), chunk.codec)
      await column.skip(row)
    }
  }

  /** Puts the next rows into the batch. */
  async put(rows: number): Promise<void> {
    for (const column of this.columns) await column.put(0, rows)
  }
}
