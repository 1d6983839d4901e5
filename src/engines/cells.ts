/**
 * A cell as clients give it, which is text or nothing in what we ask for.
 *
 * @throws {TypeError} if it is something else
 */
export function textCell(cell: unknown): string | null {
  if (typeof cell === 'string' || cell === null) return cell
  if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean') return String(cell)
  throw new TypeError(`a cell must be text, got ${typeof cell}`)
}

/**
 * A double as an engine writes it.
 *
 * @example
 * doubleOf('-inf') // => -Infinity
 */
export function doubleOf(cell: string | null | undefined): number {
  const text = cell ?? 'nan'
  const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text)
  if (special === null) return Number(text)
  if (special[2]!.toLowerCase() === 'nan') return Number.NaN
  return special[1] === '-' ? -Infinity : Infinity
}

/**
 * A number of rows; a sum of none is NULL.
 *
 * @throws {RangeError} if it is none
 * @example
 * countOf('12') // => 12
 */
export function countOf(cell: string | null | undefined): number {
  const text = cell ?? '0'
  const count = /^\d+(\.0*)?$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isSafeInteger(count)) throw new RangeError(`a number of rows must be a whole number, got ${text}`)
  return count
}
