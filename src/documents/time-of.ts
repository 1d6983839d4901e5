/**
 * A time of whole milliseconds and further microseconds, as a double.
 *
 * Beyond 2255 a double cannot say each microsecond. It is never rounded up to the next millisecond, which may be of another day.
 *
 * @param milliseconds since 1970-01-01 UTC, whole
 * @param microseconds in [0, 999]
 * @example
 * timeOf(1767225599999, 500) // => 1767225599999.5
 */
export function timeOf(milliseconds: number, microseconds: number): number {
  const count = milliseconds * 1000 + microseconds
  // One division of an exact double is correctly rounded.
  if (Number.isSafeInteger(count)) return count / 1000
  const time = milliseconds + microseconds / 1000
  const next = milliseconds + 1
  return time < next ? time : next - Math.abs(next) * 2 ** -53
}
