const SQRT_2PI = Math.sqrt(2 * Math.PI)

/**
 * Upper tail of the standard normal distribution, P(Z > z), with full relative accuracy in the far tail.
 *
 * Near zero by the series of erf (Abramowitz and Stegun 7.1.6), beyond by the continued fraction of Mills' ratio (26.2.14).
 *
 * @example
 * normalTail(0) // => 0.5
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z < 0) return 1 - normalTail(-z)
  if (z > 38.6) return 0
  return z < 2.5 ? 0.5 - density(z) * seriesFromZero(z) : density(z) / millsFraction(z)
}

/** P(Z <= z). */
export function normalCdf(z: number): number {
  return normalTail(-z)
}

/**
 * The z below which a share `p` of the standard normal distribution lies. Infinite at 0 and 1, NaN outside of [0, 1].
 *
 * Newton on the logarithm of the tail, which is concave, so that it converges from everywhere.
 *
 * @example
 * normalQuantile(0.5) // => 0
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p === 0) return Number.NEGATIVE_INFINITY
  if (p === 0.5) return 0
  const target = Math.log(p)
  let z = Math.sqrt(-2 * target) * 0.9
  for (let step = 0; step < 60; step++) {
    const tail = normalTail(z)
    const change = ((Math.log(tail) - target) * tail) / density(z)
    z += change
    if (Math.abs(change) <= 4e-16 * Math.abs(z)) break
  }
  return -z
}

function density(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_2PI
}

/** (Phi(z) - 1/2) / phi(z) = z + z^3/3 + z^5/15 + ... */
function seriesFromZero(z: number): number {
  let [term, sum] = [z, z]
  for (let odd = 3; term > 1e-17 * sum; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return sum
}

/** phi(z) / (1 - Phi(z)) = z + 1/(z + 2/(z + 3/(z + ...))), from far inside out. */
function millsFraction(z: number): number {
  let fraction = z
  for (let level = Math.ceil(40 + 400 / z); level > 0; level--) fraction = z + level / fraction
  return fraction
}
