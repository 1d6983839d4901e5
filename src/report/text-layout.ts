import { cutText } from '../documents/index.js'
import { textWidth } from './text-width.js'
import { visibleText } from './visible-text.js'

/**
 * Untrusted text for a terminal or a log: escape sequences are written out, and the words by which
 * GitHub's log takes commands (`::`, `##[`) are broken by a space of no width.
 *
 * @example
 * terminalText('\u001b[31mred') // => '\\u001b[31mred'
 */
export function terminalText(text: string, length = 1000): string {
  return visibleText(cutText(text, length)).replace(/:(?=:)|##(?=\[)/g, '$&\u200b')
}

/**
 * Text of at most `width` columns: East Asian characters and emoji take two.
 *
 * @example
 * cutToWidth('日本語', 5) // => '日本…'
 */
export function cutToWidth(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let kept = ''
  let taken = 0
  for (const { segment } of graphemes().segment(text)) {
    taken += textWidth(segment)
    if (taken > width - 1) break
    kept += segment
  }
  return `${kept}…`
}

let segmenter: Intl.Segmenter | undefined

/** Made when it is needed: that takes longer than most reports, and most texts fit. */
function graphemes(): Intl.Segmenter {
  return (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' }))
}

/** Text cut or filled with spaces to exactly `width` columns. */
export function fill(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const cut = cutToWidth(text, width)
  const space = ' '.repeat(Math.max(width - textWidth(cut), 0))
  return align === 'left' ? cut + space : space + cut
}

/**
 * Lines of at most `width` columns, broken between words; a word that is wider is cut.
 *
 * @example
 * wrap('one two three', 8) // => ['one two', 'three']
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const needed = textWidth(word)
    if (line !== '' && taken + 1 + needed <= width) {
      line += ` ${word}`
      taken += 1 + needed
    } else {
      if (line !== '') lines.push(line)
      line = needed <= width ? word : cutToWidth(word, width)
      taken = Math.min(needed, width)
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** As `wrap`, the first line after `head`, the others below its end. */
export function hang(head: string, text: string, width: number): readonly string[] {
  const margin = textWidth(head)
  const lines = wrap(text, Math.max(width - margin, 10))
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(margin)) + line)
}
