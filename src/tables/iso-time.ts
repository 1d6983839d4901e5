const secondsInDay = 86_400n

/**
 * A day counted from 1970-01-01 as ISO 8601.
 *
 * @throws RangeError outside of the years that a `Date` holds
 * @example
 * isoDate(19_723) // => '2024-01-01'
 */
export function isoDate(days: number): string {
  return new Date(days * Number(secondsInDay) * 1000).toISOString().replace(/T.*$/, '')
}

/**
 * A time counted from 1970-01-01T00:00:00 as ISO 8601, exact, its fraction without trailing zeros.
 *
 * @param count units since then, before it negative
 * @param unitsPerSecond a power of ten: 1000n for milliseconds
 * @throws RangeError outside of the years that a `Date` holds
 * @example
 * isoTime(1_704_067_200_250n, 1000n) // => '2024-01-01T00:00:00.25'
 */
export function isoTime(count: bigint, unitsPerSecond: bigint): string {
  const remainder = ((count % unitsPerSecond) + unitsPerSecond) % unitsPerSecond
  const seconds = (count - remainder) / unitsPerSecond
  const whole = new Date(Number(seconds) * 1000).toISOString().replace(/\.000Z$/, '')
  const digits = String(unitsPerSecond).length - 1
  const fraction = String(remainder).padStart(digits, '0').replace(/0+$/, '')
  return fraction === '' ? whole : `${whole}.${fraction}`
}
