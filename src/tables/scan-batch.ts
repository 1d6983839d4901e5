import type { Batch, Misfits, Scanned, ScannedColumn } from '../documents/index.js'
import { NumberColumn } from './number-column.js'
import { TextColumn } from './text-column.js'

export type CellColumn = NumberColumn | TextColumn

/** Rows of a batch: enough that its handing over costs nothing, few enough that it stays in a processor's cache. */
const mostRows = 8192
const mostCells = 1 << 19
const fewestRows = 64

/** Memory that all columns of a batch share: what goes over bytes writes to it without touching a column. */
export interface BatchArrays {
  /** Rows that each column has room for. */
  readonly capacity: number
  readonly numbers: Float64Array
  readonly states: Uint8Array
  readonly codes: Int32Array
  /** Rows of the batches before. */
  rowsBefore: number
}

/** A batch that is filled a row after another and handed over again and again. */
export interface ScanBatch {
  readonly arrays: BatchArrays
  readonly columns: readonly CellColumn[]
  /** Keys that rows have and nobody asked for. */
  readonly others: Set<string>
  /** Whether another row may be put in before these are handed over. */
  hasRoom(rows: number): boolean
  /** Takes back a row whose cells were not all there. */
  takeBack(row: number): void
  /** Hands the first rows over; all are free then. */
  handOver(rows: number): void
  /** What all went over. */
  scanned(): Scanned
}

/** An empty batch of columns. @throws RangeError if a column is asked for twice */
export function scanBatch(wanted: readonly ScannedColumn[], visit: (batch: Batch) => void): ScanBatch {
  const names = new Set<string>()
  for (const { name } of wanted) {
    if (names.has(name)) throw new RangeError(`column ${JSON.stringify(name)} is asked for twice`)
    names.add(name)
  }
  const capacity = Math.min(mostRows, Math.max(fewestRows, Math.floor(mostCells / Math.max(1, wanted.length))))
  const isNumber = ({ kind }: ScannedColumn): boolean => kind === 'number' || kind === 'timestamp'
  const numbers = wanted.filter(isNumber).length
  const arrays: BatchArrays = {
    capacity,
    numbers: new Float64Array(numbers * capacity),
    states: new Uint8Array(numbers * capacity),
    codes: new Int32Array((wanted.length - numbers) * capacity),
    rowsBefore: 0
  }
  const columns = cellColumns(wanted, arrays)
  const cells = columns.map((column) => column.cells)
  const texts = columns.filter((column) => column instanceof TextColumn)
  const others = new Set<string>()
  return {
    arrays,
    columns,
    others,
    hasRoom: (rows) => rows < capacity && !texts.some(({ dictionary }) => dictionary.isFull()),
    takeBack(row) {
      for (const { misfits } of columns) misfits.takeBack(arrays.rowsBefore + row + 1)
    },
    handOver(rows) {
      if (rows > 0) visit({ count: rows, columns: cells })
      arrays.rowsBefore += rows
      for (const { dictionary } of texts) if (dictionary.isFull()) dictionary.renew()
    },
    scanned: () => ({
      rows: arrays.rowsBefore,
      misfits: misfitsOf(wanted, columns),
      ...(others.size > 0 && { others })
    })
  }
}

function cellColumns(wanted: readonly ScannedColumn[], arrays: BatchArrays): readonly CellColumn[] {
  let numbers = 0
  let texts = 0
  return wanted.map(({ kind, asStored = false, whole = false }) =>
    kind === 'number' || kind === 'timestamp'
      ? new NumberColumn({ kind, asStored, whole }, numbers++ * arrays.capacity, arrays)
      : new TextColumn({ kind, asStored }, texts++ * arrays.capacity, arrays)
  )
}

function misfitsOf(wanted: readonly ScannedColumn[], columns: readonly CellColumn[]): ReadonlyMap<string, Misfits> {
  const misfits = new Map<string, Misfits>()
  wanted.forEach(({ name }, index) => {
    const found = columns[index]!.misfits.found()
    if (found !== undefined) misfits.set(name, found)
  })
  return misfits
}
