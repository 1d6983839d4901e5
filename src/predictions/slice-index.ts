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
  if (combinations > keys.length) combinations = renumber(keys)
  return rowsByKey(keys, combinations).map((index) => {
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

/** The rows of every key that has some, in order of the keys; a view each of all rows sorted by key. */
function rowsByKey(keys: Float64Array, count: number): Uint32Array[] {
  const ends = new Uint32Array(count + 1)
  for (let row = 0; row < keys.length; row++) ends[keys[row]! + 1]!++
  for (let key = 0; key < count; key++) ends[key + 1]! += ends[key]!
  const rows = new Uint32Array(keys.length)
  for (let row = 0; row < keys.length; row++) rows[ends[keys[row]!]!++] = row
  return Array.from({ length: count }, (_, key) => rows.subarray(key === 0 ? 0 : ends[key - 1]!, ends[key])).filter(
    (ofKey) => ofKey.length > 0
  )
}
