import { chiSquareQuantile } from './chi-square.js'
import { effectiveRows } from './effective-rows.js'
import type { JensenShannon } from './jensen-shannon.js'
import { noncentralityUpperBound } from './noncentral-chi-square.js'

/** What turns a divergence in bits into a chi-square statistic, by effective row. */
const CHI_SQUARE_A_BIT = 8 * Math.LN2

/**
 * Upper confidence bound of the true Jensen-Shannon distance (base 2), at level 1 - alpha. At most `limit`: shown stable.
 *
 * 8 ln 2 * n_e * divergence is about non-central chi-square with noncentrality 8 ln 2 * n_e * distance^2, n_e = nm/(n+m), and k - 1 degrees of
 * freedom; fewer where the smaller sample expects less than a fifth of a row of some categories, or 60 rows beside a reference with a long
 * tail would be called stable at the limit in 24 % of cases. The bound is the distance below which so small a divergence would be less likely
 * than alpha; so it stays within the limit just when 8 ln 2 * n_e * divergence is at most the alpha quantile of that distribution at the
 * limit. Some milliseconds at 10^7 rows.
 *
 * @param of n and m: rows of either side with a value
 *
 * @example
 * jensenShannonUpperBound({ divergence: 0, df: 0 }, { n: 10, m: 10 }, 1) // => 0
 */
export function jensenShannonUpperBound(
  { divergence, df }: Pick<JensenShannon, 'divergence' | 'df'>,
  of: { readonly n: number; readonly m: number },
  alpha: number
): number {
  const scale = CHI_SQUARE_A_BIT * effectiveRows(of.n, of.m)
  if (!(scale > 0)) return 1
  return Math.min(1, Math.sqrt(noncentralityUpperBound(scale * divergence, df, alpha) / scale))
}

/**
 * Effective rows (see `rowsForEffective`) with which that bound stays within `limit` with the given power if nothing changed: then the
 * statistic is central chi-square, and its quantile at `power` has to lie within the bound.
 *
 * @example
 * Math.ceil(jensenShannonEffectiveRows({ categories: 2, limit: 0.1 }, 0.05)) // => 235
 */
export function jensenShannonEffectiveRows(
  { categories, limit }: { readonly categories: number; readonly limit: number },
  alpha: number,
  power = 0.95
): number {
  const df = Math.max(0, categories - 1)
  return noncentralityUpperBound(chiSquareQuantile(power, df), df, alpha) / (CHI_SQUARE_A_BIT * limit * limit)
}
