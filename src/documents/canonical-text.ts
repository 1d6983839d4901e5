/**
 * A label or an id in the one form it has in every format: an integer that was written as a decimal loses its zeros.
 * All other text stays exactly as it is.
 *
 * pandas writes an integer column with a blank in it as `1.0`; the other side's `1` must still be the same label.
 *
 * @example
 * canonicalText('1.0') // => '1'
 * @example
 * canonicalText('-0.0') // => '0'
 * @example
 * canonicalText('1.50') // => '1.50'
 */
export function canonicalText(text: string): string {
  if (text.charCodeAt(text.length - 1) !== 48 || !/^-?\d+\.0+$/.test(text)) return text
  const integer = text.slice(0, text.indexOf('.'))
  return integer === '-0' ? '0' : integer
}
