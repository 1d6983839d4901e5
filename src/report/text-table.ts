import { none } from './figures.js'
import { filledColumns, type Column } from './table.js'
import { cutToWidth, fill, hang, together, wrap } from './text-layout.js'
import type { Terminal } from './text.js'
import { textWidth } from './text-width.js'

/** A column of a terminal's table. */
export interface TextColumn<Item> extends Column<Item> {
  /** The column that gives way last: its text is broken over lines. */
  readonly elastic?: true
  /** Its texts are lists: where the terminal is too narrow they have a line an entry. */
  readonly list?: true
  /** Columns with a number stand below their rows where that is not enough, the lowest first. */
  readonly below?: number
  readonly paint?: (text: string, item: Item) => string
}

const gap = '  '

/** Columns that the elastic one should have. */
const narrowest = 32

/** Lines of a text in the elastic column: what is longer is cut. */
const MOST_LINES = 4

/** The lines of a table that is at most `width` columns wide, if it can be: no column is left out. */
export function textTable<Item>(
  columns: readonly TextColumn<Item>[],
  items: readonly Item[],
  { width, colors }: Terminal
): readonly string[] {
  const sized = measure(columns, items)
  const beside = layOut(sized, width)
  const below = sized.filter(({ column }) => !beside.some((each) => each.column === column))
  const head = beside.map(({ column, size }) => fill(column.head, size, column.align)).join(gap)
  const body = items.flatMap((item, row) => [
    ...rowLines(beside, item, row),
    ...hang(marginOf(beside), below.flatMap((of) => labelled(of, row)).join('; '), width)
  ])
  return [colors.bold(head.trimEnd()), ...body]
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
    size: sizeOf([column.head, ...cells])
  }))
}

/** The columns side by side: lists are broken, then columns are left to stand below, until the elastic one has room. It gets what is left. */
function layOut<Item>(sized: readonly Sized<Item>[], width: number): readonly Sized<Item>[] {
  const movable = sized
    .filter(({ column }) => column.below !== undefined)
    .sort((one, other) => one.column.below! - other.column.below!)
  const elastic = sized.find(({ column }) => column.elastic === true)
  const room = (): number =>
    beside.reduce((left, { column, size }) => left - (column.elastic ? 0 : size + gap.length), width)
  const isEnough = (): boolean => room() >= Math.min(elastic?.size ?? 0, narrowest)
  let beside = sized
  if (!isEnough()) beside = sized.map(brokenLists)
  for (const { column } of movable) {
    if (isEnough()) break
    beside = beside.filter((each) => each.column !== column)
  }
  return beside.map((each) => (each === elastic ? { ...each, size: Math.max(Math.min(each.size, room()), 1) } : each))
}

/** Lists stand beside each other entry by entry: all are broken, or none. */
function brokenLists<Item>(of: Sized<Item>): Sized<Item> {
  const { column, cells } = of
  return column.list ? { column, cells, size: sizeOf([column.head, ...cells.flatMap(entries)]) } : of
}

function sizeOf(texts: readonly string[]): number {
  return Math.max(...texts.map(textWidth))
}

function entries(list: string): readonly string[] {
  return list.split(', ')
}

/** A row: its cells side by side, each of as many lines as it needs. */
function rowLines<Item>(beside: readonly Sized<Item>[], item: Item, row: number): readonly string[] {
  const cells = beside.map((of) => linesOf(of.cells[row]!, of))
  const height = Math.max(...cells.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) =>
    beside
      .map(({ column, size }, index) => {
        const part = cells[index]![line]
        const text = fill(part ?? '', size, column.align)
        return part === undefined ? text : (column.paint?.(text, item) ?? text)
      })
      .join(gap)
      .trimEnd()
  )
}

function linesOf<Item>(text: string, { column, size }: Sized<Item>): readonly string[] {
  if (textWidth(text) <= size) return [text]
  if (column.list) return entries(text)
  const lines = wrap(text, size)
  const last = cutToWidth(lines.slice(MOST_LINES - 1).join(' '), size)
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), last] : lines
}

/** What had no room beside the others: `limit max-drop 0.01`. */
function labelled<Item>({ column, cells }: Sized<Item>, row: number): readonly string[] {
  const cell = cells[row]!
  return cell === none ? [] : [`${together(column.head.toLowerCase())} ${together(cell)}`]
}

/** What stands below a row begins where its name does. */
function marginOf<Item>(beside: readonly Sized<Item>[]): string {
  const name = beside.findIndex(({ column }) => column.elastic === true)
  return ' '.repeat(beside.slice(0, name).reduce((sum, { size }) => sum + size + gap.length, 0))
}
