import { ascending } from './argsort.js'
import { inOrder } from './in-order.js'

/** Rows of one class among others, in ascending order of their scores: sorted once for everything that is asked of their ranks. */
export interface Ranked {
  readonly order: Uint32Array
  /** Places in the order where another score begins; one more for the end. */
  readonly starts: Uint32Array
  /** 1 for rows of the class, in that order. */
  readonly positive: Uint8Array
  /** Weights in that order, where rows have them. */
  readonly mass?: Float64Array
}

/**
 * Ranks rows by their scores. O(n).
 *
 * @param positive 1 for rows of the class
 * @param weights one a row
 *
 * @example
 * ranked(Uint8Array.of(1, 0), Float64Array.of(0.8, 0.3)).positive // => Uint8Array.of(0, 1)
 */
export function ranked(positive: Uint8Array, scores: Float64Array, weights?: Float64Array): Ranked {
  const { order, starts } = ascending(scores)
  return { order, starts, positive: inOrder(positive, order), ...(weights && { mass: inOrder(weights, order) }) }
}
