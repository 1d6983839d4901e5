import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'

import { terminalText } from '../../../src/report/text-layout.js'
import { textWidth } from '../../../src/report/text-width.js'

/** A colour of a skin without somebody, and letters whose marks stand beside and above at once: libraries differ on them. */
const disputed =
  /[\u{1f3fb}-\u{1f3ff}\u0d4e\u0e33\u0eb3\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u

describe('textWidth', () => {
  it('is what string-width says of characters of every script, alone and between others', () => {
    const differing: string[] = []
    // All letters but those of the East, which go on for thousands; of them every seventeenth.
    for (let code = 0x20; code < 0x20000; code += code < 0x3400 || code >= 0x1f000 ? 1 : 17) {
      const character = terminalText(String.fromCodePoint(code))
      if (disputed.test(character)) continue
      for (const text of [character, `a${character}b`])
        if (textWidth(text) !== stringWidth(text)) differing.push(`${code.toString(16)} in ${JSON.stringify(text)}`)
    }
    expect(differing).toEqual([])
  })

  it.each([
    ['e\u0301tude', 5],
    ['日本語', 6],
    ['ﾊﾞ', 2],
    ['한국어', 6],
    ['🇩🇪', 2],
    ['👍🏽', 2],
    ['1\ufe0f\u20e3', 2],
    ['⚠\ufe0f late', 7],
    ['a:\u200b:b', 4]
  ])('of %j is %d', (text, width) => {
    expect(textWidth(text)).toBe(width)
    expect(stringWidth(text)).toBe(width)
  })
})
