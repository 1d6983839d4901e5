import { collapsingHistogram, type CollapsingHistogram, type HistogramState } from './collapsing-histogram.js'
import { edgeCounter, type EdgeCounter, type EdgeState } from './edge-counter.js'
import { MIN, rowsOfValue, watch, type RowsOfValue } from './range-counts.js'
import { someOf } from './some-of.js'

/** A value of one in so many of the values that were kept is watched from then on. */
const WATCHED_OF = 1000

/** Values that are counted at once where they are too many to be kept: the table of counts is fetched into the processor's cache once a lot. */
const LOT = 65_536

/** How a column of numbers is counted. */
export interface NumberPlan {
  /** So many finite values are kept themselves. */
  readonly keep: number
  /** Where more are counted; undefined: in a histogram. Strictly ascending. */
  readonly edges?: Float64Array
}

/** Finite values: themselves, or counts of them once there are more than are kept. */
export type FiniteState = { readonly as: 'values'; readonly values: Float64Array } | HistogramState | EdgeState

type Large = CollapsingHistogram | EdgeCounter

export interface FiniteCounter {
  /** Counts the first `count` values: finite, none of them -0. */
  add(values: Float64Array, count: number): void
  /** Counts everything that was counted elsewhere by the same plan. */
  absorb(other: FiniteState): void
  state(): FiniteState
}

/**
 * Counts finite values: keeps them while they are few, and turns to a histogram or to given edges once they are more. What comes out depends on the
 * values, not on their order nor on the parts that were counted apart, but for one thing: a value that holds many rows in the midst of others is
 * known to do so only if it did among those that were kept first.
 */
export function finiteCounter(plan: NumberPlan): FiniteCounter {
  let kept: Float64Array = new Float64Array(Math.min(plan.keep, 1024))
  let length = 0
  let large: Large | undefined
  let most = plan.keep
  const countKept = (): Large => {
    if (large === undefined) {
      large = countedOnward(kept.subarray(0, length), plan)
      most = Math.min(most, LOT)
      kept = new Float64Array(most)
    } else large.add(kept, length)
    length = 0
    return large
  }
  const add = (values: Float64Array, count: number): void => {
    const counter = length + count > most ? countKept() : undefined
    if (counter !== undefined && count > most) return counter.add(values, count)
    kept = withRoom(kept, length + count, most)
    kept.set(values.subarray(0, count), length)
    length += count
  }
  return {
    add,
    absorb(other) {
      if (other.as === 'values') add(other.values, other.values.length)
      else absorbCounts(countKept(), other)
    },
    state: () => (large === undefined ? { as: 'values', values: kept.slice(0, length) } : countKept().state())
  }
}

/** Grown in few steps: memory that was outgrown is not given back at once, and what is not yet used costs nothing. */
function withRoom(kept: Float64Array, length: number, most: number): Float64Array {
  if (length <= kept.length) return kept
  const larger = new Float64Array(Math.min(most, Math.max(length, 16 * kept.length)))
  larger.set(kept)
  return larger
}

function absorbCounts(large: Large, other: HistogramState | EdgeState): void {
  if (large.as === 'edges' && other.as === 'edges') large.absorb(other)
  else if (large.as === 'histogram' && other.as === 'histogram') large.absorb(other)
  else throw new RangeError('parts of a column must be counted at the same edges')
}

/** Counts the values that were kept first, and watches those of them that hold many rows. */
function countedOnward(values: Float64Array, { edges }: NumberPlan): Large {
  const sample = someOf(values).sort()
  const large = edges === undefined ? collapsingHistogram() : edgeCounter(edges)
  large.add(values, values.length)
  for (let start = 0, end = 0; start < sample.length; start = end) {
    while (sample[end] === sample[start]) end++
    if ((end - start) * WATCHED_OF >= sample.length) watchIn(large, values, sample[start]!)
  }
  return large
}

/** Watches a value from its rows so far: known where it is the smallest or the largest of its range, counted where it lies inside. */
function watchIn(large: Large, values: Float64Array, value: number): void {
  const offset = large.offsetOf(value)
  if (offset === undefined) return
  const ranges = large.ranges()
  watch(ranges, offset, {
    value,
    ...(rowsOfValue(ranges, offset, value) ?? rowsInside(values, value, ranges[offset + MIN]!))
  })
}

function rowsInside(values: Float64Array, value: number, min: number): RowsOfValue {
  let [at, below] = [0, 0]
  for (const other of values) {
    if (other === value) at++
    else if (other >= min && other < value) below++
  }
  return { at, below }
}
