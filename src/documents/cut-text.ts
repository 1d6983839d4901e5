/**
 * Text of at most `length` UTF-16 units; what is cut ends in `…`, by which half of a secret is known before it, and never in half a character.
 *
 * @example
 * cutText('abcdef', 4) // => 'abc…'
 */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
