/**
 * What rows of unequal weight are worth: as many equal ones whose mean has the same error, (sum w)^2 / sum w^2 (Kish 1965). 0 without any weight.
 *
 * @param weights finite, not negative
 *
 * @example
 * kishRows(Float64Array.of(1, 1, 0)) // => 2
 */
export function kishRows(weights: Float64Array): number {
  // In shares of the largest, whose squares do not overflow.
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0)
  if (largest === 0) return 0
  let [sum, squares] = [0, 0]
  for (const weight of weights) {
    const share = weight / largest
    sum += share
    squares += share * share
  }
  return (sum * sum) / squares
}
