import { cutText } from '../documents/index.js'

const longest = 80

/**
 * A value out of a file as it stands in a message: JSON, control characters escaped, cut at 80 characters.
 *
 * @example
 * quote('N\u0000A') // => '"N\\u0000A"'
 */
export function quote(value: unknown): string {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value)
  if (value instanceof Uint8Array) return 'binary data'
  const cut = typeof value === 'string' ? value.slice(0, longest + 1) : value
  const text = JSON.stringify(cut) ?? String(cut)
  return cutText(text, longest + 2)
}
