const ZERO = 48
const exactDigits = 15
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/**
 * The number that `text[start, end)` writes in decimal or exponent notation, correctly rounded; NaN if it writes none.
 *
 * Grammar: `[+-] (digits [. [digits]] | . digits) [(e|E) [+-] digits]`, as Python, R and JavaScript write numbers.
 * Up to 15 significant digits and a power of ten up to 22 both fit a double, so one division or product of them is
 * exact (Clinger 1990, "How to read floating point numbers accurately"); anything longer goes to `Number`.
 *
 * @example
 * decimalNumber('-1.5e-3', 0, 7) // => -0.0015
 */
export function decimalNumber(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  const negative = first === 45
  let at = negative || first === 43 ? start + 1 : start
  let mantissa = 0
  let significant = 0
  let digits = 0
  let fraction = 0
  let pointed = false
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    const digit = code - ZERO
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit
      if (mantissa > 0) significant++
      digits++
      if (pointed) fraction++
    } else if (code === 46 && !pointed) pointed = true
    else break
  }
  if (digits === 0) return Number.NaN
  const scale = at === end ? 0 : exponent(text, at, end)
  if (Number.isNaN(scale)) return Number.NaN
  const power = scale - fraction
  if (significant > exactDigits || power < -22 || power > 22) return Number(text.slice(start, end))
  const magnitude = power < 0 ? mantissa / powersOfTen[-power]! : mantissa * powersOfTen[power]!
  return negative ? -magnitude : magnitude
}

/** The whole of `e-3` as -3; NaN if it is no exponent. */
function exponent(text: string, start: number, end: number): number {
  if ((text.charCodeAt(start) | 32) !== 101) return Number.NaN
  const sign = text.charCodeAt(start + 1)
  const digits = sign === 43 || sign === 45 ? start + 2 : start + 1
  if (digits >= end) return Number.NaN
  let value = 0
  for (let at = digits; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return sign === 45 ? -value : value
}
