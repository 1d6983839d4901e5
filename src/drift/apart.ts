import type { ColumnProfile, NumericProfile } from '../documents/index.js'
import { countsByValue, isNumeric, valuesIn } from './column-pair.js'
import { distributionOf } from './distribution.js'

/**
 * How far two columns are apart, whatever they are called, in [0, 1]: numbers by their cumulative shares at every percentile, categories by
 * total variation, columns of different kinds by 1. For hints: what decides is measured exactly, elsewhere.
 */
export function apart(one: ColumnProfile, other: ColumnProfile): number {
  if (isNumeric(one) && isNumeric(other)) return one.type === other.type ? numbersApart(one, other) : 1
  if (isNumeric(one) || isNumeric(other)) return 1
  const [n, m] = [valuesIn(one), valuesIn(other)]
  if (n === 0 || m === 0) return 1
  const [before, after] = [countsByValue(one), countsByValue(other)]
  const common = [...before].map(([text, count]) => Math.min(count / n, (after.get(text) ?? 0) / m))
  return 1 - common.reduce((sum, share) => sum + share, 0)
}

function numbersApart(one: NumericProfile, other: NumericProfile): number {
  if (one.finite === 0 || other.finite === 0) return 1
  const [first, second] = [distributionOf(one), distributionOf(other)]
  let largest = 0
  for (let percentile = 0; percentile <= 100; percentile++) {
    for (const x of [first.quantile(percentile / 100), second.quantile(percentile / 100)]) {
      largest = Math.max(largest, Math.abs(first.below(x) - second.below(x)), Math.abs(first.upTo(x) - second.upTo(x)))
    }
  }
  return largest
}
