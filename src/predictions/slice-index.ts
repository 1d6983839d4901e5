import type { MetricRows } from './predictions.js'

/** The rows of one slice. */
export interface SliceRows {
  readonly slice: Record<string, string>
  readonly index: Uint32Array
}

/**
 * The slices of some rows by one column or a crossing of several: those that have rows, in order of their values. O(n).
 *
 * @throws RangeError where a column was not read
 */
export function sliceIndex(rows: MetricRows, by: readonly string[]): SliceRows[] {
  const columns = by.map((name) => {
    const column = rows.slices.get(name)
    if (column === undefined) throw new RangeError(`column ${name} was not read`)
    return { name, ...column }
  })
  const keys = new Float64Array(rows.count)
  let combinations = 1
  for (const { codes, values } of columns) {
    if (combinations * values.length > Number.MAX_SAFE_INTEGER) combinations = renumber(keys)
    combinations *= values.length
    for (let row = 0; row < keys.length; row++) keys[row] = keys[row]! * values.length + codes[row]!
  }
  const places = rowsByKey(keys)
  return [...places.keys()]
    .sort((a, b) => a - b)
    .map((key) => {
      const index = places.get(key)!
      const first = index[0]!
      return {
        slice: Object.fromEntries(columns.map(({ name, codes, values }) => [name, values[codes[first]!]!])),
        index
      }
    })
}

/** Keys in their order, from 0: as many as there are different ones. */
function renumber(keys: Float64Array): number {
  const distinct = Float64Array.from(new Set(keys)).sort()
  const place = new Map(Array.from(distinct, (key, index) => [key, index]))
  keys.forEach((key, row) => (keys[row] = place.get(key)!))
  return distinct.length
}

function rowsByKey(keys: Float64Array): Map<number, Uint32Array> {
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const filled = new Map([...counts].map(([key, count]) => [key, { rows: new Uint32Array(count), next: 0 }]))
  keys.forEach((key, row) => {
    const slice = filled.get(key)!
    slice.rows[slice.next++] = row
  })
  return new Map([...filled].map(([key, { rows }]) => [key, rows]))
}
