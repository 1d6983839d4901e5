type Column = Float64Array | Int32Array | Uint8Array

/**
 * Values of some rows, in the order in which they are listed: gathered once, so that what then walks along them reads memory in its order.
 *
 * @example
 * inOrder(Float64Array.of(0.3, 0.1), Uint32Array.of(1, 0)) // => Float64Array.of(0.1, 0.3)
 */
export function inOrder<T extends Column>(values: T, rows: Uint32Array): T {
  const gathered = emptyLike(values, rows.length) as T
  for (let place = 0; place < rows.length; place++) gathered[place] = values[rows[place]!]!
  return gathered
}

function emptyLike(values: Column, length: number): Column {
  if (values instanceof Float64Array) return new Float64Array(length)
  return values instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length)
}
