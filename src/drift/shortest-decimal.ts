/**
 * A number with as few digits as any in [low, high], so that what is stored of a border between two values is short and tells little of them.
 * Where doubles are too coarse for that, `low` itself.
 *
 * @param low finite, not above `high`
 * @example
 * shortestDecimal(0.18273, 0.18391) // => 0.183
 */
export function shortestDecimal(low: number, high: number): number {
  if (low <= 0 && high >= 0) return 0
  // A power of ten that is no wider than the interval has a multiple in it; seventeen digits tell all doubles apart.
  const most = Math.floor(Math.log10(Math.max(Math.abs(low), Math.abs(high))))
  const least = Math.max(most - 17, Math.floor(Math.log10(high - low)))
  for (let exponent = most; exponent >= least; exponent--) {
    const candidate = multipleFrom(low, exponent)
    if (candidate >= low && candidate <= high) return candidate
  }
  return low
}

/** The smallest multiple of a power of ten that is no smaller than a number, but for rounding. */
function multipleFrom(low: number, exponent: number): number {
  const digits = exponent < 0 ? Math.ceil(low * 10 ** -exponent) : Math.ceil(low / 10 ** exponent)
  return Number(`${digits}e${exponent}`)
}
