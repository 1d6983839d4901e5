const mostDigits = 9

/**
 * The shortest decimal that reads back as the same 32-bit float: 0.1 and not 0.10000000149011612.
 *
 * @example
 * float32Text(0.10000000149011612) // => '0.1'
 */
export function float32Text(value: number): string {
  for (let digits = 1; digits < mostDigits; digits++) {
    const short = Number(value.toPrecision(digits))
    if (Math.fround(short) === value) return String(short)
  }
  return String(Number(value.toPrecision(mostDigits)))
}
