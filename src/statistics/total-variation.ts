import { total, type CategoryCounts } from './contingency.js'

/** How much of one sample would have to change category to become the other, and where most. */
export interface ShareChanges {
  /** Half of the sum of absolute changes of shares, in [0, 1]. */
  readonly totalVariation: number
  /** Largest absolute change of a share, in [0, 1]. */
  readonly largest: number
  /** Index of the category with it, the first where several have it; -1 without categories. */
  readonly index: number
}

/**
 * Total variation distance and L-infinity distance of two samples of categories. O(k). NaN where a sample is empty.
 *
 * @example
 * shareChanges({ reference: [5, 5], current: [10, 0] }) // => { totalVariation: 0.5, largest: 0.5, index: 0 }
 */
export function shareChanges({ reference, current }: CategoryCounts): ShareChanges {
  const [n, m] = [total(reference), total(current)]
  if (n === 0 || m === 0) return { totalVariation: Number.NaN, largest: Number.NaN, index: -1 }
  let [sum, largest, index] = [0, 0, -1]
  for (let category = 0; category < reference.length; category++) {
    const change = Math.abs(current[category]! / m - reference[category]! / n)
    sum += change
    if (change > largest || index === -1) [largest, index] = [change, category]
  }
  return { totalVariation: sum / 2, largest, index }
}
