/**
 * A range that holds another one and is easier to read: two digits of its width. Where that is not possible it is the range itself.
 *
 * @param smallest the smallest step, such as 1 for whole numbers; 0 for any
 * @example
 * roundedOutwards(80.5, 4983, 0) // => { min: 0, max: 5000 }
 * @example
 * roundedOutwards(0, 23, 1) // => { min: 0, max: 23 }
 */
export function roundedOutwards(
  min: number,
  max: number,
  smallest: number
): { readonly min: number; readonly max: number } {
  const exponent = Math.floor(Math.log10(max - min)) - 1
  if (!Number.isFinite(exponent)) return { min, max }
  const power = smallest > 0 ? Math.max(0, exponent) : exponent
  const low = decimal(Math.floor(scaled(min, -power)), power)
  const high = decimal(Math.ceil(scaled(max, -power)), power)
  return { min: low <= min ? low : min, max: high >= max ? high : max }
}

/** A number times a power of ten; by its digits, so that 0.29 times 100 is 29. */
function scaled(value: number, power: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e')
  return Number(`${digits}e${Number(exponent) + power}`)
}

function decimal(whole: number, power: number): number {
  const value = Number.isSafeInteger(whole) ? Number(`${whole}e${power}`) + 0 : Number.NaN
  return Number.isFinite(value) ? value : Number.NaN
}
