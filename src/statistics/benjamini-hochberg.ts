/**
 * Benjamini and Hochberg's adjusted p-values (1995), called q: rejecting those at most alpha keeps the expected share of false ones among the
 * rejected at most alpha. NaN stays NaN and does not count. O(d log d). Same as R's `p.adjust(p, "BH")`.
 *
 * @example
 * benjaminiHochberg([0.01, 0.02, 0.06]) // => [0.03, 0.03, 0.06]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = [...pValues.keys()]
    .filter((index) => !Number.isNaN(pValues[index]))
    .sort((a, b) => pValues[b]! - pValues[a]!)
  const adjusted = pValues.map(() => Number.NaN)
  let smallest = 1
  order.forEach((index, place) => {
    smallest = Math.min(smallest, (pValues[index]! * order.length) / (order.length - place))
    adjusted[index] = smallest
  })
  return adjusted
}
