/**
 * Holm's adjusted p-values (1979): rejecting those at most alpha keeps P(any false rejection) at most alpha, whatever the dependence.
 * NaN stays NaN and counts as a hypothesis.
 *
 * @example
 * holm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p: Number.isNaN(p) ? 1 : p, index })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  order.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)))
    adjusted[index] = Number.isNaN(pValues[index]) ? Number.NaN : largest
  })
  return adjusted
}
