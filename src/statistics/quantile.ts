/**
 * Quantile by linear interpolation (Hyndman and Fan's type 7, NumPy's default). NaN of nothing.
 *
 * @param sorted ascending
 * @param p in [0, 1]
 *
 * @example
 * quantileOfSorted(Float64Array.of(1, 2, 3, 4), 0.5) // => 2.5
 */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) return Number.NaN
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below]!
  const share = place - below
  return share === 0 ? low : low + share * (sorted[below + 1]! - low)
}
