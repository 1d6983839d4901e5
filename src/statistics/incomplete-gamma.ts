/**
 * P(a, x) / t, where t = x^a e^-x / Gamma(a + 1): the series 1 + x/(a+1) + x^2/((a+1)(a+2)) + ... of the lower incomplete gamma function.
 * For x at most a + 1; about 9 sqrt(a) terms at worst.
 *
 * @example
 * lowerRatio(3, 0) // => 1
 */
export function lowerRatio(a: number, x: number): number {
  let [term, sum] = [1, 1]
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= x / (a + k)
    sum += term
  }
  return sum
}

/**
 * Q(a, x) / t with the same t: Legendre's continued fraction of the upper incomplete gamma function by Lentz' method.
 * For x at least a + 1; about 9 sqrt(a) levels at worst.
 *
 * @example
 * upperRatio(0, 2) // => 0
 */
export function upperRatio(a: number, x: number): number {
  const tiny = 1e-300
  const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value)
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / nonZero(b)
  let fraction = d
  for (let level = 1; level < 1_000_000; level++) {
    const numerator = -level * (level - a)
    b += 2
    d = 1 / nonZero(numerator * d + b)
    c = nonZero(b + numerator / c)
    const step = c * d
    fraction *= step
    if (Math.abs(step - 1) < 3e-16) break
  }
  return a * fraction
}
