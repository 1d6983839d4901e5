import type { moments } from './moments.js'

/**
 * Third standardised moment of many numbers, given their mean and variance. 0 where all are equal, and of nothing.
 *
 * @example
 * skewness(Float64Array.of(1, 2, 3), { mean: 2, variance: 1 }) // => 0
 */
export function skewness(values: Float64Array, { mean, variance }: ReturnType<typeof moments>): number {
  let cubes = 0
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i]! - mean
    cubes += deviation * deviation * deviation
  }
  return variance > 0 ? cubes / (values.length * variance * Math.sqrt(variance)) : 0
}
