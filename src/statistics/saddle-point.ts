/** k ln(k / m) + m - k without cancellation (Loader 2000, bd0); m at k = 0. */
export function deviance(k: number, m: number): number {
  if (k === 0) return m
  const v = (k - m) / (k + m)
  if (Math.abs(v) >= 0.1) return k * Math.log(k / m) + m - k
  let sum = (k - m) * v
  let term = 2 * k * v
  for (let odd = 3; ; odd += 2) {
    term *= v * v
    const next = sum + term / odd
    if (next === sum) return sum
    sum = next
  }
}

/** ln Gamma(z) - ((z - 1/2) ln z - z + ln(2 pi) / 2): Stirling's series above 16, by recurrence below. */
export function stirlingError(z: number): number {
  let [error, shifted] = [0, z]
  for (; shifted < 16; shifted++) error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
  const w = 1 / (shifted * shifted)
  return (
    error + (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))))) / shifted
  )
}

/**
 * m^k e^-m / Gamma(k + 1): the chance of k events where m are expected, for any real k >= 0, with full relative accuracy.
 *
 * @example
 * poissonMass(0, 0) // => 1
 */
export function poissonMass(k: number, m: number): number {
  if (k === 0) return Math.exp(-m)
  return m === 0 ? 0 : Math.exp(-stirlingError(k) - deviance(k, m)) / Math.sqrt(2 * Math.PI * k)
}

/**
 * P(X = k) of a binomial distribution, with full relative accuracy (Loader 2000).
 *
 * @param q 1 - p, given apart so that neither loses digits
 *
 * @example
 * binomialMass(0, 3, { p: 0, q: 1 }) // => 1
 */
export function binomialMass(k: number, n: number, { p, q }: { readonly p: number; readonly q: number }): number {
  if (k === 0) return Math.exp(n * (q > 0.5 ? Math.log1p(-p) : Math.log(q)))
  if (k === n) return Math.exp(n * (p > 0.5 ? Math.log1p(-q) : Math.log(p)))
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)))
}
