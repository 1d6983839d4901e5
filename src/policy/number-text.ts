import { losesFraction } from '../documents/index.js'

const decimal = /^[-+]?(0|[1-9][0-9]*)?(\.[0-9]+)?([eE][-+]?[0-9]{1,3})?$/

/**
 * A plain decimal number, or undefined: no leading zeros, no underscores, no other bases, finite, and not so small or long that a whole number is made
 * of it.
 *
 * @example
 * numberOf('0.01') // => 0.01
 */
export function numberOf(text: string): number | undefined {
  if (!decimal.test(text) || !/[0-9]/.test(text.replace(/[eE].*/, ''))) return undefined
  const value = Number(text)
  return Number.isFinite(value) && !losesFraction(text, value) ? value + 0 : undefined
}

/** Nobody who means a number writes a longer one. */
const longest = 40

/**
 * The number that was meant by a spelling that is not one: `1%` is 0.01 (1 where per cents are meant), `0,01` is 0.01, `1_000` is 1000.
 *
 * @param perCent whether the number is itself in per cent
 * @example
 * meantBy('1%', false) // => 0.01
 */
export function meantBy(text: string, perCent: boolean): number | undefined {
  if (text.length > longest) return undefined
  const bare = text.trim()
  if (bare.endsWith('%')) {
    const value = meantBy(bare.slice(0, -1), true)
    return value === undefined || perCent ? value : Number((value / 100).toPrecision(15))
  }
  if (/^0[xo][0-9a-f]{1,12}$/i.test(bare)) return numberOf(String(Number(bare)))
  if (/^[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9]+)?$/.test(bare)) return Number(bare.replaceAll('_', ''))
  if (/^[-+]?0*[0-9]*(\.[0-9]*)?$/.test(bare) && /[0-9]/.test(bare)) return Number(bare)
  if (/^[-+]?[0-9]+,[0-9]+$/.test(bare)) return Number(bare.replace(',', '.'))
  return numberOf(bare)
}
