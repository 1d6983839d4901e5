import { filledColumns, type Column } from './table.js'
import { fill } from './text-layout.js'
import { textWidth } from './text-width.js'

/** A column of a terminal's table. */
export interface TextColumn<Item> extends Column<Item> {
  /** The column that gives way: it is cut, not left out. */
  readonly elastic?: true
  /** Columns with a number are left out where the terminal is too narrow, the lowest first. */
  readonly leaveOut?: number
  readonly paint?: (text: string, item: Item) => string
}

const gap = '  '
const narrowest = 32

/** The lines of a table that is at most `width` columns wide, if it can be. */
export function textTable<Item>(
  columns: readonly TextColumn<Item>[],
  items: readonly Item[],
  width: number
): readonly string[] {
  const fitted = fitColumns(measure(columns, items), width)
  const head = fitted.map(({ column, size }) => fill(column.head, size, column.align))
  const body = items.map((item, row) =>
    fitted.map(({ column, cells, size }) => {
      const text = fill(cells[row]!, size, column.align)
      return column.paint?.(text, item) ?? text
    })
  )
  return [head, ...body].map((cells) => cells.join(gap).trimEnd())
}

interface Sized<Item> {
  readonly column: TextColumn<Item>
  readonly cells: readonly string[]
  readonly size: number
}

function measure<Item>(columns: readonly TextColumn<Item>[], items: readonly Item[]): readonly Sized<Item>[] {
  return filledColumns(columns, items).map(({ column, cells }) => ({
    column,
    cells,
    size: Math.max(...[column.head, ...cells].map(textWidth))
  }))
}

/** Leaves columns out until the elastic one has room, then gives it what is left. */
function fitColumns<Item>(sized: readonly Sized<Item>[], width: number): readonly Sized<Item>[] {
  const rigid = sized.filter(({ column }) => column.elastic === undefined)
  const room = width - rigid.reduce((sum, { size }) => sum + size + gap.length, 0)
  const elastic = sized.find(({ column }) => column.elastic === true)
  const expendable = sized
    .filter(({ column }) => column.leaveOut !== undefined)
    .sort((a, b) => a.column.leaveOut! - b.column.leaveOut!)[0]
  if (room < Math.min(elastic?.size ?? 0, narrowest) && expendable !== undefined) {
    return fitColumns(
      sized.filter((column) => column !== expendable),
      width
    )
  }
  return sized.map((each) => (each === elastic ? { ...each, size: Math.max(Math.min(each.size, room), 1) } : each))
}
