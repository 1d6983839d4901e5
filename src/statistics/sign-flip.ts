/**
 * Exact one-sided p-value of "symmetric around zero or below": the share of all 2^n choices of signs whose sum is at least the observed one.
 *
 * Meets in the middle: the sums of either half are listed and sorted, so that 29 values cost 2^15 and not 2^29.
 *
 * @param values at most 30
 *
 * @example
 * signFlip(Float64Array.of(1, 1, 1)) // => 0.125
 */
export function signFlip(values: Float64Array): number {
  const half = values.length >> 1
  const left = signedSums(values.subarray(0, half)).sort()
  const right = signedSums(values.subarray(half)).sort()
  const observed = values.reduce((sum, value) => sum + value, 0)
  const scale = values.reduce((sum, value) => sum + Math.abs(value), 0)
  // Sums that are equal on paper differ in their last digits.
  const threshold = observed - 1e-12 * scale
  let count = 0
  let start = right.length
  for (const sum of left) {
    while (start > 0 && sum + right[start - 1]! >= threshold) start--
    count += right.length - start
  }
  return count / 2 ** values.length
}

function signedSums(values: Float64Array): Float64Array {
  let sums = Float64Array.of(0)
  for (const value of values) {
    const next = new Float64Array(sums.length * 2)
    sums.forEach((sum, index) => {
      next[2 * index] = sum + value
      next[2 * index + 1] = sum - value
    })
    sums = next
  }
  return sums
}
