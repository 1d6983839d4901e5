import type { Check } from '../documents/index.js'
import type { Inference } from '../statistics/index.js'
import type { Obstacle } from './evidence.js'

/** A number, and what the data say about it where that is known. */
export interface Known {
  readonly value: number
  readonly inference?: Inference
}

/** One measure on one set of rows: both models' values and the difference. */
export interface Estimates {
  /** Rows behind the values (recall: rows of the class). */
  readonly n?: number
  readonly candidate: Known
  readonly baseline?: number
  /** Candidate minus baseline; undefined without a baseline. */
  readonly difference?: Known
  /** Why there is no difference although there are both. */
  readonly apart?: Obstacle
  readonly repeats?: Check['repeats']
}

/** No row is in the mean. */
export const undefinedMean: Estimates = { n: 0, candidate: { value: Number.NaN }, difference: { value: Number.NaN } }
