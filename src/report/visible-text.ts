/** What is not seen or moves what is seen: control, bidirectional, zero-width, half a surrogate pair. The emoji style stays. */
const unseen = /(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Most texts: nothing in them is looked for twice. */
const plain = /^[ -~]*$/

/** Marks with which a name could claim a status of its own. */
const claims = /[\u2705\u274c\u26a0\u26aa\u23f3\u2713\u2714\u2716\u2717\u{1f6d1}\u{1f534}\u{1f7e2}]/gu

/** Marks above and below one letter, more than any language writes: they would cover the lines around it. */
const stacked = /([\p{Mn}\p{Me}]{4})([\p{Mn}\p{Me}]+)/gu

/**
 * Text in which every unseen character is written out, and no mark of a status is left.
 *
 * @example
 * visibleText('a\nb') // => 'a\\u000ab'
 */
export function visibleText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(claims, '\ufffd')
    .replace(unseen, written)
    .replace(stacked, (_, kept: string, rest: string) => kept + [...rest].map(written).join(''))
}

function written(character: string): string {
  const code = character.codePointAt(0)!.toString(16)
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
