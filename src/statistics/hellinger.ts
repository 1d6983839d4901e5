import { total, type CategoryCounts } from './contingency.js'

/**
 * Hellinger distance of two samples of categories, in [0, 1]: the Euclidean distance of the square roots of shares, divided by sqrt(2). O(k).
 *
 * @example
 * hellinger({ reference: [10, 0], current: [0, 10] }) // => 1
 */
export function hellinger({ reference, current }: CategoryCounts): number {
  const [n, m] = [total(reference), total(current)]
  let sum = 0
  for (let category = 0; category < reference.length; category++) {
    const change = Math.sqrt(current[category]! / m) - Math.sqrt(reference[category]! / n)
    sum += change * change
  }
  return Math.sqrt(sum / 2)
}
