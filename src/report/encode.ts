import { cutText } from '../documents/index.js'
import { visibleText } from './visible-text.js'

/**
 * Everything that Markdown, HTML or GitHub's own filters act on; a dot only where it could join a host name. What looks behind a mark stands after
 * it: looked for at every character, it would be most of the time of a report of many slices.
 */
const active = /[!#$&*:<>@[\\\]^_`{|}~]|\.(?<!\d\.)(?=\S)|\.(?=[^\s\d])|\.(?<=[Ww]{3}\.)|^[-+=]|[.)](?<=^\d+[.)])/gu

/** GitHub looks for mentions, references and emoji after entities are decoded: a break keeps the words apart. */
const afterBreak = new Set(['@', '#', ':'])

function escapeActive(text: string): string {
  return text
    .replace(/\b[Gg][Hh](?=-\d)/gu, '$&\u200b')
    .replace(active, (mark) => `&#${mark.charCodeAt(0)};${afterBreak.has(mark) ? '\u200b' : ''}`)
}

/**
 * Untrusted text as code for a table cell or a line of Markdown: nothing in it acts, all of it is seen.
 * Control, bidirectional and zero-width characters are shown as `\u000a`; empty text as `(empty)`.
 *
 * @param length UTF-16 units before the cut
 * @example
 * encode('carrier=HA|x') // => '<code>carrier=HA&#124;x</code>'
 */
export function encode(text: string, length = 120): string {
  return `<code>${escapeActive(visibleText(cutText(text, length)) || '(empty)')}</code>`
}

/**
 * Untrusted text as a part of a sentence: as `encode`, without the code.
 *
 * @example
 * encodeProse('fell by 0.01 in *all* rows.') // => 'fell by 0.01 in &#42;all&#42; rows.'
 */
export function encodeProse(text: string, length = 1000): string {
  return escapeActive(visibleText(cutText(text, length)).trim())
}
