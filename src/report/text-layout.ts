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
 * An untrusted name: as `terminalText`, and blanks at its ends are written out.
 *
 * @example
 * nameText(' late') // => '\\u0020late'
 */
export function nameText(name: string): string {
  return terminalText(name, 300).replace(/^ +| +$/g, (blanks) => '\\u0020'.repeat(blanks.length))
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

/** Stands for a space at which no line is broken. */
const tie = '\u00a0'

/**
 * Keeps together what is read as one: an interval, a rule and its number, a number and its unit.
 *
 * @example
 * wrap(together('max-drop 0.01, min 0.6'), 20) // => ['max-drop 0.01,', 'min 0.6']
 */
export function together(text: string): string {
  return text.replace(/(?<![,;]) | (?=[^[\]]*\])/g, tie)
}

/**
 * Lines of at most `width` columns, broken between words; a word that is wider is broken itself.
 *
 * @example
 * wrap('one two three', 8) // => ['one two', 'three']
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const word of wordsOf(text, width)) {
    const needed = textWidth(word)
    if (line !== '' && taken + 1 + needed <= width) {
      line += ` ${word}`
      taken += 1 + needed
    } else {
      if (line !== '') lines.push(line)
      line = word
      taken = needed
    }
  }
  return [...lines, ...(line === '' ? [] : [line])].map((each) => each.replaceAll(tie, ' '))
}

/** What no line is broken in, if it can be. */
function wordsOf(text: string, width: number): readonly string[] {
  const tied = text.replace(/ (?=%)/g, tie).split(' ')
  const words = tied.flatMap((word) => (textWidth(word) <= width ? [word] : word.split(tie)))
  return words.filter((word) => word !== '').flatMap((word) => pieces(word, width))
}

/** A word as parts that fit into a line each. */
function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word]
  const parts: string[] = []
  let [part, taken] = ['', 0]
  for (const { segment } of graphemes().segment(word)) {
    const needed = textWidth(segment)
    if (part !== '' && taken + needed > width) {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += segment
    taken += needed
  }
  return [...parts, part]
}

/** As `wrap`, the first line after `head`, the others below its end. */
export function hang(head: string, text: string, width: number): readonly string[] {
  const margin = textWidth(head)
  const lines = wrap(text, Math.max(width - margin, 10))
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(margin)) + line)
}
