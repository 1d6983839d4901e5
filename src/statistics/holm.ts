/**
 * Holm's adjusted p-values (1979): rejecting those at most alpha keeps P(any false rejection) at most alpha, whatever the dependence.
 * NaN stays NaN and does not count: what has no p-value can never be rejected.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  const order = [...pValues.keys()]
    .filter((index) => !Number.isNaN(pValues[index]))
    .sort((a, b) => pValues[a]! - pValues[b]!)
  const adjusted = pValues.map(() => Number.NaN)
  let largest = 0
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, pValues[index]! * (order.length - rank)))
    adjusted[index] = largest
  })
  return adjusted
}
