import { eastAsianWidth } from 'get-east-asian-width'

const ascii = /^[ -~]*$/

/** Marks above and below others, the colour of a skin, and the break that `terminalText` puts in. */
const weightless = /[\p{Mn}\p{Me}\u200b]|(?<=\p{Emoji_Modifier_Base})\p{Emoji_Modifier}/gu

/** A mark of text, such as a digit or `⚠`, that is to look like an emoji. */
const emojiStyle = /\p{Emoji}\ufe0f/gu

/**
 * Columns of a terminal that a visible text takes: East Asian characters and emoji two each, marks above and below others none.
 *
 * The sum over its characters. A library that looks at clusters of them needs `Intl.Segmenter`, which is a quarter of what a short command does, and tells
 * apart what `visibleText` has written out already.
 *
 * @example
 * textWidth('日本 e\u0301') // => 6
 */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (const character of text.replace(emojiStyle, '😀').replace(weightless, ''))
    width += eastAsianWidth(character.codePointAt(0)!)
  return width
}
