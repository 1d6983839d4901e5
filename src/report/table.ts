import { markdownTable } from 'markdown-table'

import { none } from './figures.js'

/** One column of a table: its head, how it stands, what it says of each item. */
export interface Column<Item> {
  readonly head: string
  readonly align?: 'left' | 'right'
  readonly cell: (item: Item) => string
}

/** The columns that say something of at least one item, and the cells of all items. */
export function filledColumns<Item, C extends Column<Item>>(
  columns: readonly C[],
  items: readonly Item[]
): readonly { readonly column: C; readonly cells: readonly string[] }[] {
  return columns
    .map((column) => ({ column, cells: items.map(column.cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== none))
}

/**
 * A GFM table without the columns that say nothing; cells are Markdown already.
 * Not padded: spaces would count against the size of a comment.
 */
export function renderTable<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const filled = filledColumns(columns, items)
  const body = items.map((_item, row) => filled.map(({ cells }) => cells[row]))
  return markdownTable([filled.map(({ column }) => column.head), ...body], {
    align: filled.map(({ column }) => column.align ?? 'left'),
    alignDelimiters: false
  })
}
