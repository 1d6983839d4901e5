/**
 * A number in a sentence: enough digits to act on, no exponent for everyday sizes.
 *
 * @example
 * inWords(-0.0084825) // => '−0.00848'
 */
export function inWords(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'undefined' : value > 0 ? 'infinite' : 'minus infinite'
  if (value < 0) return `−${inWords(-value)}`
  if (value !== 0 && (value < 1e-6 || value >= 1e9)) return value.toPrecision(3)
  return value >= 1000 ? countInWords(Math.round(value)) : String(Number(value.toPrecision(3)))
}

/** @example signedInWords(0.0254) // => '+0.0254' */
export function signedInWords(change: number): string {
  return `${change > 0 && Number.isFinite(change) ? '+' : ''}${inWords(change)}`
}

/** @example countInWords(12345) // => '12,345' */
export function countInWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** @example counted(1, 'row') // => '1 row' */
export function counted(count: number, noun: string): string {
  return `${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * A number of rows that was estimated: two significant digits, rounded up.
 *
 * @example
 * roundedInWords(70909) // => '71,000'
 */
export function roundedInWords(count: number): string {
  const unit = 10 ** Math.max(Math.floor(Math.log10(Math.max(count, 1))) - 1, 0)
  return countInWords(Math.ceil(count / unit) * unit)
}

/** @example percentInWords(0.95) // => '95 %' */
export function percentInWords(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`
}

/** @example sentence('the limit is not excluded') // => 'The limit is not excluded.' */
export function sentence(clause: string): string {
  const text = clause.charAt(0).toUpperCase() + clause.slice(1)
  return /^$|[.!?]$/.test(text) ? text : `${text}.`
}
