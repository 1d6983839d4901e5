import { stripVTControlCharacters } from 'node:util'

/**
 * Text as lines of a log in which nothing is a command of the runner: not `::name::` at the beginning of a line, not `##[name]` anywhere, and no
 * character that ends a line or moves the cursor. Colours are taken out; marks that turn the direction of a text are written out.
 *
 * @example
 * logLines('ok\n::error::no') // => ['ok', '\u200b::error::no']
 */
export function logLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(plain)
}

/** What turns the direction of the text around it: a name could show another. */
const turning = /\p{Bidi_Control}/gu

function plain(line: string): string {
  return stripVTControlCharacters(line)
    .replace(/\p{Cc}/gu, (character) => (character === '\t' ? '\t' : ''))
    .replace(turning, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '##\u200b[')
    .replace(/^(\s*)::/, '$1\u200b::')
}
