/**
 * Whether a decimal text writes a whole number. By its digits: a double rounds the last of them away.
 *
 * @example
 * isWrittenWhole('120e-1') // => true
 * @example
 * isWrittenWhole('1e-400') // => false
 */
export function isWrittenWhole(text: string): boolean {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e')
  const [before = '', after = ''] = mantissa.replace(/^[-+]/, '').split('.')
  const digits = before + after
  const significant = digits.replace(/0+$/, '')
  const scale = Number(power) - after.length + digits.length - significant.length
  return significant === '' || scale >= 0
}

/**
 * Whether the double of a decimal text is whole and the text is not.
 *
 * @example
 * losesFraction('1.0000000000000000001', 1) // => true
 */
export function losesFraction(text: string, value: number): boolean {
  return Number.isInteger(value) && !isWrittenWhole(text)
}
