import type { Batch, CellKind, NumberCells, Profile, ProfiledType, TextCells } from '../../src/documents/index.js'
import { profileOf, tableCounter } from '../../src/drift/index.js'

/** A column as JavaScript holds it: numbers, timestamps as milliseconds, texts, `true` and `false`; null where it is missing. */
export interface RowsColumn {
  readonly name: string
  readonly kind: CellKind
  readonly cells: readonly (number | string | null)[]
}

/** The profile that a file of these rows has. */
export function profileOfRows(
  columns: readonly RowsColumn[],
  options: {
    readonly types?: ReadonlyMap<string, ProfiledType>
    readonly edges?: ReadonlyMap<string, readonly number[]>
  } = {}
): Profile {
  const counter = tableCounter(columns, options)
  const batch: Batch = { count: columns[0]!.cells.length, columns: columns.map(cellsOf) }
  counter.add(batch)
  return profileOf(counter.state(), options.types)
}

function cellsOf({ kind, cells }: RowsColumn): NumberCells | TextCells {
  if (kind === 'number' || kind === 'timestamp') {
    return {
      kind,
      values: Float64Array.from(cells, (cell) => Number(cell)),
      states: Uint8Array.from(cells, (cell) => (cell === null ? 1 : 0))
    }
  }
  const dictionary = [...new Set(cells.filter((cell) => cell !== null && cell !== ''))] as string[]
  const codes = new Map(dictionary.map((text, index) => [text, index]))
  return { kind, dictionary, codes: Int32Array.from(cells, (cell) => codes.get(cell as string) ?? -1) }
}
