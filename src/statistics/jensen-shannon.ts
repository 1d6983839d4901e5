import { total, type CategoryCounts } from './contingency.js'

/** How far two samples of categories are apart by Jensen and Shannon, in bits. */
export interface JensenShannon {
  /** In [0, 1] bits; on average (k - 1) / (8 ln 2) (1/n + 1/m) too large. NaN where a sample is empty. */
  readonly divergence: number
  /** Square root of the divergence, in [0, 1]. */
  readonly distance: number
  /** Square root of the divergence less its bias, at least 0. */
  readonly corrected: number
  /** Categories that occur in either sample. */
  readonly categories: number
  /**
   * What 8 ln 2 * nm/(n+m) * divergence is on average where nothing changed: categories - 1, less what categories lack that the smaller sample
   * expects in so few rows that they hardly ever add anything.
   */
  readonly df: number
}

/** What a category adds to that mean for each row that the smaller sample expects of it, while these are few. */
const OF_A_RARE_ROW = 8 * Math.LN2

/**
 * Jensen-Shannon divergence (base 2) of two samples, its distance, and the distance without its bias. O(k). Same as SciPy's
 * `jensenshannon(p, q, base=2)`, with full relative accuracy also where the samples nearly agree.
 *
 * @example
 * jensenShannon({ reference: [10, 0], current: [0, 10] }).distance // => 1
 */
export function jensenShannon({ reference, current }: CategoryCounts): JensenShannon {
  const [n, m] = [total(reference), total(current)]
  let [sum, categories, df] = [0, 0, -1]
  for (let category = 0; category < reference.length; category++) {
    const [p, q] = [reference[category]! / n, current[category]! / m]
    if (!(p + q > 0)) continue
    categories++
    df += Math.min(1, (OF_A_RARE_ROW * Math.min(n, m) * (reference[category]! + current[category]!)) / (n + m))
    sum += ((p + q) / 2) * excess((p - q) / (p + q))
  }
  const divergence = n === 0 || m === 0 ? Number.NaN : sum / (2 * Math.LN2)
  const bias = ((categories - 1) / (8 * Math.LN2)) * (1 / n + 1 / m)
  return {
    divergence,
    distance: Math.sqrt(divergence),
    corrected: Math.sqrt(Math.max(0, divergence - bias)),
    categories,
    df: Math.max(0, df)
  }
}

/** (1 + u) ln(1 + u) + (1 - u) ln(1 - u); near zero by its series u^2 + u^4/6 + u^6/15 + ..., because the logarithms cancel. */
function excess(u: number): number {
  const square = u * u
  if (square === 1) return 2 * Math.LN2
  if (square > 0.04) return (1 + u) * Math.log1p(u) + (1 - u) * Math.log1p(-u)
  let [power, sum] = [square, square]
  for (let k = 2; power > 1e-17 * sum; k++) {
    power *= square
    sum += power / (k * (2 * k - 1))
  }
  return sum
}
