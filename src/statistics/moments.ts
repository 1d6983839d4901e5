/** Mean and unbiased variance of many numbers, in two passes so that large means lose no digits. Variance NaN below two. */
export function moments(values: Float64Array): { readonly mean: number; readonly variance: number } {
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]!
  const mean = sum / n
  let squares = 0
  let rest = 0
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - mean
    squares += deviation * deviation
    rest += deviation
  }
  return { mean: mean + rest / n, variance: n < 2 ? Number.NaN : (squares - (rest * rest) / n) / (n - 1) }
}
