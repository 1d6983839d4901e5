import type { Batch, CellKind, NumberCells, Profile, ScannedColumn, TextCells } from '../../../src/documents/index.js'
import { cellStates } from '../../../src/documents/index.js'
import { mergedStates, profileOf, tableCounter, type CountOptions, type TableState } from '../../../src/drift/index.js'

/** A cell: null is missing, undefined is a misfit. */
export type Cell = number | string | null | undefined

/** A small table by columns. */
export type Cells = Readonly<Record<string, { readonly kind: CellKind; readonly cells: readonly Cell[] }>>

export function numbers(cells: readonly Cell[]): { kind: CellKind; cells: readonly Cell[] } {
  return { kind: 'number', cells }
}

export function texts(cells: readonly Cell[]): { kind: CellKind; cells: readonly Cell[] } {
  return { kind: 'text', cells }
}

/** Counts a table in batches of a few rows, as a scan hands them over: each batch in arrays that the next one overwrites. */
export function countTable(table: Cells, options: CountOptions = {}, batchRows = 3): TableState {
  const columns = Object.entries(table).map(([name, { kind }]): ScannedColumn => ({ name, kind }))
  const rows = Object.values(table)[0]?.cells.length ?? 0
  const counter = tableCounter(columns, options)
  const arrays = Object.values(table).map(({ kind }) => emptyCells(kind, batchRows))
  for (let from = 0; from < rows; from += batchRows) {
    const count = Math.min(batchRows, rows - from)
    Object.values(table).forEach(({ cells }, index) => {
      for (let row = 0; row < count; row++) put(arrays[index]!, row, cells[from + row])
    })
    const batch: Batch = { count, columns: arrays }
    counter.add(batch)
  }
  return counter.state()
}

/** The profile of a small table. */
export function profileOfCells(table: Cells, types?: Parameters<typeof profileOf>[1]): Profile {
  return profileOf(countTable(table), types)
}

/** The profile of a table that was counted in two parts. */
export function profileOfParts(table: Cells, split: number, options: CountOptions = {}): Profile {
  const part = (from: number, to?: number): Cells =>
    Object.fromEntries(
      Object.entries(table).map(([name, { kind, cells }]) => [name, { kind, cells: cells.slice(from, to) }])
    )
  const [a, b] = [countTable(part(0, split), options), countTable(part(split), options)]
  return profileOf(structuredClone(mergedStates(structuredClone(a), structuredClone(b))))
}

function emptyCells(kind: CellKind, rows: number): NumberCells | TextCells {
  return kind === 'number' || kind === 'timestamp'
    ? { kind, values: new Float64Array(rows), states: new Uint8Array(rows) }
    : { kind, codes: new Int32Array(rows), dictionary: [] }
}

function put(cells: NumberCells | TextCells, row: number, cell: Cell): void {
  if ('values' in cells) {
    cells.states[row] = cell === null ? cellStates.missing : cell === undefined ? cellStates.misfit : cellStates.value
    cells.values[row] = typeof cell === 'number' ? cell : 7
    return
  }
  if (typeof cell !== 'string') {
    cells.codes[row] = cell === null ? -1 : -2
    return
  }
  const dictionary = cells.dictionary as string[]
  if (!dictionary.includes(cell)) dictionary.push(cell)
  cells.codes[row] = dictionary.indexOf(cell)
}
