import { cutText } from '../../documents/index.js'

/** Most characters that are shown of a text that somebody else chose. */
const SHOWN = 200

/**
 * A text of a server in one line, cut at 200 characters: a log could take a line of its own for a command.
 *
 * @example
 * oneLine('nightly\n::error::x') // => 'nightly ::error::x'
 */
export function oneLine(text: string): string {
  return cutText(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), SHOWN)
}
