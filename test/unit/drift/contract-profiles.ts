import {
  cellStates,
  type Batch,
  type CategoricalProfile,
  type ColumnProfile,
  type NumericProfile,
  type Profile
} from '../../../src/documents/index.js'

/** A cell: a number, a text, or nothing. */
export type Cell = number | string | null

/** The profile of a small table, every value counted. */
export function profileOf(columns: Readonly<Record<string, readonly Cell[]>> | Map<string, readonly Cell[]>): Profile {
  const entries = columns instanceof Map ? [...columns] : Object.entries(columns)
  return {
    schema: 'model-gate/profile@1',
    rows: Math.max(0, ...entries.map(([, cells]) => cells.length)),
    digest: `sha256:${'0'.repeat(64)}`,
    columns: entries.map(([name, cells]) =>
      cells.some((cell) => typeof cell === 'number') ? numbers(name, cells) : texts(name, cells)
    )
  }
}

/** Numbers, and texts among them as misfits. */
export function numbers(
  name: string,
  cells: readonly Cell[],
  type: 'numeric' | 'timestamp' = 'numeric'
): NumericProfile {
  const values = cells.filter((cell) => typeof cell === 'number')
  const finite = values.filter(Number.isFinite).map((value) => value + 0)
  const edges = [...new Set(finite)].sort((a, b) => a - b)
  const counted = {
    name,
    missing: cells.filter((cell) => cell === null).length,
    misfits: cells.filter((cell) => typeof cell === 'string').length,
    finite: finite.length,
    nan: values.filter(Number.isNaN).length,
    infinite: {
      negative: values.filter((value) => value === -Infinity).length,
      positive: values.filter((value) => value === Infinity).length
    },
    ...(edges.length > 0 && { min: edges[0] ?? 0, max: edges.at(-1) ?? 0 }),
    exact: true,
    edges,
    at: edges.map((edge) => finite.filter((value) => value === edge).length),
    between: [0, ...edges.map(() => 0)],
    heavy: []
  }
  if (type === 'numeric') return { type, ...counted }
  return { type, ...counted, hours: Array<number>(24).fill(0), weekdays: Array<number>(7).fill(0) }
}

/** The same numbers counted at these edges alone. */
export function thinned(column: NumericProfile, edges: readonly number[]): NumericProfile {
  const rows = column.edges.map((edge, index) => [edge, column.at[index] ?? 0] as const)
  const sum = (isIn: (value: number) => boolean): number =>
    rows.filter(([value]) => isIn(value)).reduce((total, [, count]) => total + count, 0)
  return {
    ...column,
    exact: false,
    edges: [...edges],
    at: edges.map((edge) => sum((value) => value === edge)),
    between: [...edges, Infinity].map((edge, index) =>
      sum((value) => value < edge && value > (edges[index - 1] ?? -Infinity))
    )
  }
}

/** Texts; `true` and `false` alone are a boolean column. Of `text` no value is kept. */
export function texts(
  name: string,
  cells: readonly Cell[],
  type?: 'categorical' | 'text' | 'boolean'
): CategoricalProfile {
  const values = cells.filter((cell) => cell !== null).map(String)
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const isBoolean = counts.size > 0 && [...counts.keys()].every((value) => value === 'true' || value === 'false')
  const free = counts.size > values.length / 2
  const taken = type ?? (isBoolean ? 'boolean' : free ? 'text' : 'categorical')
  return {
    type: taken,
    name,
    missing: cells.length - values.length,
    misfits: 0,
    distinct: counts.size,
    once: [...counts.values()].filter((count) => count === 1).length,
    twice: [...counts.values()].filter((count) => count === 2).length,
    categories: taken === 'text' ? [] : [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  }
}

export function profileWith(rows: number, ...columns: readonly ColumnProfile[]): Profile {
  return { ...profileOf({}), rows, columns: [...columns] }
}

/** The cells of one column, as a scan hands them over. */
export function batchOf(cells: readonly Cell[], kind: 'number' | 'text'): Batch {
  if (kind === 'number') {
    const states = cells.map((cell) =>
      cell === null ? cellStates.missing : typeof cell === 'string' ? cellStates.misfit : cellStates.value
    )
    const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : 0))
    return { count: cells.length, columns: [{ kind, values, states: Uint8Array.from(states) }] }
  }
  const dictionary = [...new Set(cells.filter((cell) => cell !== null).map(String))]
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : dictionary.indexOf(String(cell))))
  return { count: cells.length, columns: [{ kind, codes, dictionary }] }
}
