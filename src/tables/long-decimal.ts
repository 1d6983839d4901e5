/** Powers of ten that are exact doubles. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))
/** Veltkamp's constant: splits a double into halves whose products are exact. */
const splitter = 2 ** 27 + 1
const half = 2 ** 17
/** More than the relative error of the correction. */
const doubt = 2 ** -50

/**
 * `(high * 10^places + low) / 10^fraction`, correctly rounded; NaN in the rare case that this way cannot tell.
 *
 * The integer is an exact sum of two doubles, and the remainder of the first quotient is exact (Dekker 1971, "A
 * floating-point technique for extending the available precision"). What the remainder adds to the quotient is known to
 * 2^-50 of itself: where that much more and less give the same double, it is the nearest one. A tie never does.
 *
 * @param high integer in [0, 10^10)
 * @param places in [0, 9]
 * @param low integer in [0, 10^places)
 * @param fraction in [0, 22]
 * @example
 * longDecimal(1234567890, 7, 1234567, 16) // => 1.2345678901234567
 */
export function longDecimal(high: number, places: number, low: number, fraction: number): number {
  const scale = powersOfTen[places]!
  const upper = Math.floor(high / half)
  const large = upper * scale * half
  const small = (high - upper * half) * scale + low
  const sum = large + small
  const lost = small - (sum - large)
  const divisor = powersOfTen[fraction]!
  const quotient = sum / divisor
  const correction = (sum - quotient * divisor - productError(quotient, divisor) + lost) / divisor
  const value = quotient + correction * (1 + doubt)
  return value === quotient + correction * (1 - doubt) ? value : Number.NaN
}

/** What the double `a * b` lacks of the product; exact. */
function productError(a: number, b: number): number {
  const upperA = upperHalf(a)
  const upperB = upperHalf(b)
  const lowerA = a - upperA
  const lowerB = b - upperB
  return upperA * upperB - a * b + upperA * lowerB + lowerA * upperB + lowerA * lowerB
}

function upperHalf(value: number): number {
  const scaled = value * splitter
  return scaled - (scaled - value)
}
