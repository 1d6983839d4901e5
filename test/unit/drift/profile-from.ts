import type { Batch, CellKind, Profile, ProfiledType } from '../../../src/documents/index.js'
import { profileOf, tableCounter } from '../../../src/drift/index.js'

export type Cell = number | string | boolean | Date | null

/** A profile of columns given as arrays of cells; null is missing. What a column holds is what its first value is. */
export function profileFrom(
  columns: Named | Readonly<Record<string, readonly Cell[]>>,
  types: Readonly<Record<string, ProfiledType>> = {}
): Profile {
  const named = isNamed(columns) ? columns : Object.entries(columns)
  const kinds = named.map(([name, cells]) => ({
    name,
    kind: kindOf(cells, Object.hasOwn(types, name) ? types[name] : undefined)
  }))
  const counter = tableCounter(kinds)
  const count = named[0]?.[1].length ?? 0
  counter.add({ count, columns: named.map(([, cells], index) => cellsOf(cells, kinds[index]!.kind)) })
  return profileOf(counter.state(), new Map(Object.entries(types)))
}

/** Columns in an order, and of any name. */
type Named = readonly (readonly [name: string, cells: readonly Cell[]])[]

function isNamed(columns: Named | Readonly<Record<string, readonly Cell[]>>): columns is Named {
  return Array.isArray(columns)
}

function kindOf(cells: readonly Cell[], type: ProfiledType | undefined): CellKind {
  if (type !== undefined) return type === 'numeric' ? 'number' : type === 'categorical' ? 'text' : type
  const first = cells.find((cell) => cell !== null)
  if (typeof first === 'number') return 'number'
  if (typeof first === 'boolean') return 'boolean'
  return first instanceof Date ? 'timestamp' : 'text'
}

function cellsOf(cells: readonly Cell[], kind: CellKind): Batch['columns'][number] {
  if (kind === 'number' || kind === 'timestamp') {
    const values = Float64Array.from(cells, (cell) => (typeof cell === 'string' ? Number.NaN : Number(cell)))
    return {
      kind,
      values,
      states: Uint8Array.from(cells, (cell) => (cell === null ? 1 : typeof cell === 'string' ? 2 : 0))
    }
  }
  const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))]
  const places = new Map(dictionary.map((text, index) => [text, index]))
  return { kind, dictionary, codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : places.get(String(cell))!)) }
}

/** The same cell again and again. */
export function times<T extends Cell>(count: number, cell: T): T[] {
  return new Array<T>(count).fill(cell)
}

/** Cells in the order of the quantiles of a distribution: the same shape at any length, nothing random. */
export function shaped(count: number, quantile: (share: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => quantile((index + 0.5) / count))
}

/** Quantile of the exponential distribution. */
export function exponential(share: number): number {
  return -Math.log1p(-share)
}

/** A quantile function much like the normal one. */
export function bell(share: number): number {
  return Math.log(share / (1 - share)) / 1.702
}
