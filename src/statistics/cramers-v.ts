import type { ContingencyTest } from './contingency.js'

/**
 * Cramer's V of a table of two rows, in [0, 1]: sqrt(chi-square / rows). NaN without rows.
 *
 * @param rows of both samples together
 *
 * @example
 * cramersV({ statistic: 4, df: 3 }, 100) // => 0.2
 */
export function cramersV({ statistic }: Pick<ContingencyTest, 'statistic' | 'df'>, rows: number): number {
  return Math.sqrt(statistic / rows)
}

/**
 * The same without its bias (Bergsma 2013): about zero where nothing changed, however many categories there are.
 *
 * @example
 * cramersVCorrected({ statistic: 2, df: 3 }, 100) // => 0
 */
export function cramersVCorrected({ statistic, df }: Pick<ContingencyTest, 'statistic' | 'df'>, rows: number): number {
  const explained = Math.max(0, statistic / rows - df / (rows - 1))
  const most = Math.min(1 - 1 / (rows - 1), df - (df * df) / (rows - 1))
  return explained === 0 ? 0 : Math.sqrt(explained / most)
}
