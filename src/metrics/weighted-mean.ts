/** Mean of some rows, and what each weighs beside the average row (1 without weights). */
export interface WeightedMean {
  readonly mean: number
  readonly share: (row: number) => number
}

/** Rows that are NaN are not in the mean: their share is 0. Two passes, so that large means lose no digits. */
export function weightedMean(values: Float64Array, weights: Float64Array | undefined): WeightedMean {
  let [sum, mass] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    if (Number.isNaN(value)) continue
    const weight = weights === undefined ? 1 : weights[row]!
    sum += weight * value
    mass += weight
  }
  const rough = sum / mass
  let rest = 0
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row]!)) rest += (weights === undefined ? 1 : weights[row]!) * (values[row]! - rough)
  }
  const average = mass / values.length
  return {
    mean: rough + rest / mass,
    share: (row) => (Number.isNaN(values[row]!) ? 0 : (weights === undefined ? 1 : weights[row]!) / average)
  }
}
