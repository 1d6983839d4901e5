import type { Batch, NumberCells, ScannedColumn, TextCells } from '../documents/index.js'
import { categoryCounter, mergedCategories, type CategoryState } from './category-counter.js'
import { mergedNumbers, numberCounter, type NumberState } from './number-counter.js'

/** Finite values of a column that are kept, so that tables of this length are compared exactly. */
export const KEPT_VALUES = 200_000

export type ColumnState = NumberState | CategoryState

/** What was counted of a table, ready to be sent to another thread. */
export interface TableState {
  readonly rows: number
  /** In the order that was asked for. */
  readonly columns: readonly { readonly name: string; readonly state: ColumnState }[]
}

export interface TableCounter {
  /** Counts a batch of the columns, in their order. */
  add(batch: Batch): void
  state(): TableState
}

export interface CountOptions {
  /** By column of numbers: where values are counted once there are more than are kept. Strictly ascending, finite. */
  readonly edges?: ReadonlyMap<string, readonly number[]>
}

/**
 * Counts a table, batch by batch, in memory that does not grow with it. The order of the rows changes nothing.
 *
 * @param options the same for all parts of a table
 */
export function tableCounter(columns: readonly ScannedColumn[], options: CountOptions = {}): TableCounter {
  const counters = columns.map((column) => columnCounter(column, options))
  let rows = 0
  return {
    add({ count, columns: cells }) {
      rows += count
      counters.forEach((counter, index) => counter.add(cells[index]!, count))
    },
    state: () => ({ rows, columns: counters.map((counter) => ({ name: counter.name, state: counter.state() })) })
  }
}

/**
 * What was counted of a table whose rows were dealt out to two counters of the same columns and edges. O(what was kept).
 *
 * @throws RangeError if they were not
 */
export function mergedStates(a: TableState, b: TableState): TableState {
  return {
    rows: a.rows + b.rows,
    columns: a.columns.map(({ name, state }, index) => ({ name, state: mergedColumns(name, state, b.columns[index]) }))
  }
}

function mergedColumns(name: string, own: ColumnState, other: TableState['columns'][number] | undefined): ColumnState {
  const its = other?.name === name ? other.state : undefined
  if (isNumbers(own) && its !== undefined && isNumbers(its) && own.kind === its.kind) return mergedNumbers(own, its)
  if (!isNumbers(own) && its !== undefined && !isNumbers(its) && own.kind === its.kind)
    return mergedCategories(own, its)
  throw new RangeError(
    `column ${JSON.stringify(name)} of one part of the table is not in the other, or of another kind`
  )
}

export function isNumbers(state: ColumnState): state is NumberState {
  return state.kind === 'number' || state.kind === 'timestamp'
}

interface ColumnCounter {
  readonly name: string
  add(cells: NumberCells | TextCells, count: number): void
  state(): ColumnState
}

function columnCounter({ name, kind }: ScannedColumn, { edges }: CountOptions): ColumnCounter {
  if (kind === 'text' || kind === 'boolean') {
    const counter = categoryCounter(kind)
    return {
      name,
      add: (cells, count) => counter.add(textCells(name, cells), count),
      state: () => counter.state()
    }
  }
  const own = edges?.get(name)
  const plan = { keep: KEPT_VALUES, ...(own !== undefined && { edges: Float64Array.from(own) }) }
  const counter = numberCounter(kind, plan)
  return {
    name,
    add: (cells, count) => counter.add(numberCells(name, cells), count),
    state: () => counter.state()
  }
}

function textCells(name: string, cells: NumberCells | TextCells): TextCells {
  if (cells.kind === 'text' || cells.kind === 'boolean') return cells
  throw new RangeError(`column ${JSON.stringify(name)} must come as text, got a ${cells.kind}`)
}

function numberCells(name: string, cells: NumberCells | TextCells): NumberCells {
  if (cells.kind === 'number' || cells.kind === 'timestamp') return cells
  throw new RangeError(`column ${JSON.stringify(name)} must come as numbers, got ${cells.kind}`)
}
