/**
 * A number as a person would write it: rounded to 15 significant digits, which undoes the last binary digits of arithmetic.
 *
 * @example
 * asWritten(0.1 + 0.2) // => 0.3
 */
export function asWritten(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : value
}

/**
 * The difference of two numbers as one would subtract them on paper: no digit beyond the 15th of the larger one survives.
 *
 * @example
 * decimalDifference(100.02, 100.01) // => 0.01
 */
export function decimalDifference(minuend: number, subtrahend: number): number {
  const difference = minuend - subtrahend
  const largest = Math.max(Math.abs(minuend), Math.abs(subtrahend))
  if (!Number.isFinite(difference) || largest === 0) return difference
  const decimals = 14 - Math.floor(Math.log10(largest))
  return decimals > 100 || decimals < 0 ? asWritten(difference) : asWritten(Number(difference.toFixed(decimals)))
}

/** Inclusive, in decimal: 0.9 meets a floor of 0.90, whatever its binary digits. */
export function atLeast(value: number, bound: number): boolean {
  return asWritten(value) >= asWritten(bound)
}

/** Inclusive, in decimal. False for NaN, as every comparison here. */
export function atMost(value: number, bound: number): boolean {
  return asWritten(value) <= asWritten(bound)
}

/** More than the bound even in decimal. False for NaN. */
export function above(value: number, bound: number): boolean {
  return asWritten(value) > asWritten(bound)
}
