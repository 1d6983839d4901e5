import { chiSquareTail } from './chi-square.js'

/** Counts of the same categories in two samples, in the same order. */
export interface CategoryCounts {
  readonly reference: ArrayLike<number>
  readonly current: ArrayLike<number>
}

/** Below this expected count on a side a category is too rare to stand alone. */
const LEAST_EXPECTED = 5

/** Outcome of a chi-square test of two samples. */
export interface ContingencyTest {
  readonly statistic: number
  /** Categories that occur, less one. */
  readonly df: number
  /** 1 where only one category occurs; NaN where a sample is empty. */
  readonly p: number
  /** Categories that were put together because they were too rare. */
  readonly pooled: number
}

/**
 * Pearson's chi-square test of homogeneity, without Yates' correction. O(k). Same as SciPy's `chi2_contingency(correction=False)`, but
 * categories that occur nowhere are left out.
 *
 * @example
 * contingency({ reference: [10, 20], current: [20, 40] }) // => { statistic: 0, df: 1, p: 1, pooled: 0 }
 */
export function contingency({ reference, current }: CategoryCounts): ContingencyTest {
  const [n, m] = [total(reference), total(current)]
  if (n === 0 || m === 0) return { statistic: Number.NaN, df: Number.NaN, p: Number.NaN, pooled: 0 }
  let [statistic, occurring] = [0, 0]
  for (let category = 0; category < reference.length; category++) {
    const [one, two] = [reference[category]!, current[category]!]
    if (one + two === 0) continue
    occurring++
    // The sum of (observed - expected)^2 / expected of both cells: their deviations are equal but for the sign.
    const deviation = (one * m - two * n) / (n + m)
    statistic += (deviation * deviation * (n + m) * (1 / n + 1 / m)) / (one + two)
  }
  return { statistic, df: occurring - 1, p: chiSquareTail(statistic, occurring - 1), pooled: 0 }
}

/**
 * The same after categories whose expected count is below 5 on a side were put together. Where nothing but one category would be left, they
 * stay apart: with most expected counts small the unpooled test still holds its level, the pooled one could see nothing.
 *
 * @example
 * pooledContingency({ reference: [90, 3, 7], current: [92, 6, 2] }).pooled // => 2
 */
export function pooledContingency(counts: CategoryCounts): ContingencyTest {
  const { reference, current } = counts
  const [n, m] = [total(reference), total(current)]
  const together = { reference: 0, current: 0 }
  const apart: { reference: number[]; current: number[] } = { reference: [], current: [] }
  let pooled = 0
  for (let category = 0; category < reference.length; category++) {
    const [one, two] = [reference[category]!, current[category]!]
    if (one + two === 0) continue
    if ((Math.min(n, m) * (one + two)) / (n + m) < LEAST_EXPECTED) {
      pooled++
      together.reference += one
      together.current += two
    } else {
      apart.reference.push(one)
      apart.current.push(two)
    }
  }
  if (pooled === 0 || apart.reference.length === 0) return contingency(counts)
  apart.reference.push(together.reference)
  apart.current.push(together.current)
  return { ...contingency(apart), pooled }
}

/** Sum of counts. */
export function total(counts: ArrayLike<number>): number {
  let sum = 0
  for (let category = 0; category < counts.length; category++) sum += counts[category]!
  return sum
}
