/**
 * Where among the bootstrap replicates the bound of a level lies, both as places of the standard normal distribution: Efron's BCa,
 * `z0 + (z0 + z) / (1 - a (z0 + z))`.
 *
 * A skewed estimate comes with an error that moves with it: where few losses were drawn, few losses seem possible. Percentiles ignore that and are
 * too short on that side. Both constants of BCa are a sixth of the skewness, which for a mean they are; `a` here is that sixth.
 * Increasing in z. Source: Efron (1987), Journal of the American Statistical Association 82, 171-185.
 *
 * @example
 * placeOfLevel(-1.5, 0) // => -1.5
 */
export function placeOfLevel(z: number, a: number): number {
  return a + accelerated(a + z, a)
}

/** The level whose bound lies at a place: the inverse of `placeOfLevel`, which turns replicates beyond a value into a p-value. */
export function levelOfPlace(place: number, a: number): number {
  return accelerated(place - a, -a) - a
}

/**
 * Place among replicates of a value so many standard errors from their mean, too far out to count replicates beyond it: the distance without its
 * skewness, by the inverse of Cornish and Fisher's `distance = place + a (place^2 - 1)`.
 *
 * @example
 * placeOfDistance(4, 0) // => 4
 */
export function placeOfDistance(distance: number, a: number): number {
  return (2 * (distance + a)) / (1 + Math.sqrt(Math.max(0, 1 + 4 * a * (distance + a))))
}

/** y / (1 - a y), infinite from its pole on; the inverse is the same with -a. */
function accelerated(y: number, a: number): number {
  return a * y < 1 ? 1 / (1 / y - a) : y * Number.POSITIVE_INFINITY
}
