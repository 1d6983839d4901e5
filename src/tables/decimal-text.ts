/** Far beyond any real scale (Parquet's own limit is its precision), and short enough to print. */
const largestScale = 1000

/**
 * The exact decimal `unscaled * 10^-scale`, with as many digits after the point as the scale says.
 *
 * @throws RangeError if the scale is not in [0, 1000]
 * @example
 * decimalText(-5n, 2) // => '-0.05'
 */
export function decimalText(unscaled: bigint, scale: number): string {
  if (!(scale >= 0 && scale <= largestScale))
    throw new RangeError(`decimal scale ${scale} is not in [0, ${largestScale}]`)
  const negative = unscaled < 0n
  const digits = String(negative ? -unscaled : unscaled).padStart(scale + 1, '0')
  const point = digits.length - scale
  const fraction = scale === 0 ? '' : `.${digits.slice(point)}`
  return `${negative ? '-' : ''}${digits.slice(0, point)}${fraction}`
}

/**
 * A two's complement integer, highest byte first, as Parquet stores decimals.
 *
 * @example
 * signedInteger(new Uint8Array([0xff, 0xfe])) // => -2n
 */
export function signedInteger(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString('hex')}`))
}
