/**
 * Values in the order of rows that `argsort` gives: gathered once, so that what then walks along them reads memory in its order.
 *
 * @example
 * inOrder(Float64Array.of(0.3, 0.1), Uint32Array.of(1, 0)) // => Float64Array.of(0.1, 0.3)
 */
export function inOrder<T extends Float64Array | Uint8Array>(values: T, order: Uint32Array): T {
  const gathered = (values instanceof Float64Array ? new Float64Array(order.length) : new Uint8Array(order.length)) as T
  for (let place = 0; place < order.length; place++) gathered[place] = values[order[place]!]!
  return gathered
}
