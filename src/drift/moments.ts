/** How many numbers, their mean, and the sum of their squared deviations from it. */
export interface Moments {
  readonly count: number
  readonly mean: number
  /** Infinite where the squares are beyond the range of doubles. */
  readonly squares: number
}

export const noMoments: Moments = { count: 0, mean: 0, squares: 0 }

/**
 * Moments of the numbers of both: Chan, Golub and LeVeque (1983), The American Statistician 37, 242-247.
 *
 * @example
 * mergedMoments({ count: 1, mean: 1, squares: 0 }, { count: 1, mean: 3, squares: 0 }) // => { count: 2, mean: 2, squares: 2 }
 */
export function mergedMoments(a: Moments, b: Moments): Moments {
  if (a.count === 0 || b.count === 0) return a.count === 0 ? b : a
  const count = a.count + b.count
  const step = b.mean - a.mean
  const share = b.count / count
  // The difference of two huge means of different signs is beyond the range of doubles; their weighted mean is not.
  const mean = Number.isFinite(step) ? a.mean + step * share : a.mean * (a.count / count) + b.mean * share
  return { count, mean, squares: orInfinite(a.squares + b.squares + step * step * (a.count * share)) }
}

/** Numbers that are added at once: few enough that rounding stays far below 1e-12. */
const BLOCK = 1024

/**
 * Moments of numbers in their order. Of sorted ones they depend on the numbers alone, to the last digit.
 *
 * @example
 * momentsOf(Float64Array.of(1, 3)) // => { count: 2, mean: 2, squares: 2 }
 */
export function momentsOf(values: Float64Array): Moments {
  let moments = noMoments
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK)
    moments = momentsWith(moments, block, block.length)
  }
  return moments
}

/**
 * Moments of some more numbers, by their deviations from the mean so far: no digits are lost to a large mean, and equal numbers have no variance.
 * One pass; a block of a few hundred to a few thousand numbers keeps rounding far below 1e-12.
 */
export function momentsWith(before: Moments, values: Float64Array, count: number): Moments {
  if (count === 0) return before
  const origin = before.count === 0 ? values[0]! : before.mean
  let sum = 0
  let squares = 0
  for (let row = 0; row < count; row++) {
    const deviation = values[row]! - origin
    sum += deviation
    squares += deviation * deviation
  }
  const step = sum / count
  const block = Number.isFinite(squares)
    ? { count, mean: origin + step, squares: Math.max(0, squares - sum * step) }
    : { count, mean: meanOfHuge(values, count), squares: Infinity }
  return mergedMoments(before, block)
}

/** Mean of numbers whose sum may be beyond the range of doubles. */
function meanOfHuge(values: Float64Array, count: number): number {
  let mean = 0
  for (let row = 0; row < count; row++) mean += values[row]! / count
  return mean
}

function orInfinite(squares: number): number {
  return Number.isNaN(squares) ? Infinity : squares
}
