import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { encode, encodeProse } from '../../../src/report/index.js'
import { hostileTexts } from './samples.js'
import { htmlOf, tagsOf, textOf } from './rendered.js'

const pieces = [
  ...'|`*_~<>[]()!&#@:;.-+=$\\/"\'0123 \n\r\t',
  'www.',
  'http://',
  'x@y.zz',
  '&amp;',
  '<b>',
  '<!--',
  '-->'
]
const hostile = fc.oneof(
  fc.constantFrom(...hostileTexts, 'www.', 'x WWW.'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(...pieces, 'GH-1', '#1', '@me', ':x:', 'a', '![', '](', '://', '\u202e', '\u200d', '\ud800'),
      { maxLength: 30 }
    )
    .map((parts) => parts.join(''))
)

const marks = new Set('✅❌⚠⚪⏳✓✔✖✗🛑🔴🟢')

/** Marks of a status replaced; control, format and half characters written out, independently of the source: by a list, not by classes of Unicode. */
function cleaned(text: string): string {
  return [...text]
    .map((character) => {
      if (marks.has(character)) return '\ufffd'
      const code = character.codePointAt(0)!
      const hex = code.toString(16)
      const seen = character === '\ufe0f' || !/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{DI}/u.test(character)
      return seen ? character : code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
    })
    .join('')
}

describe('encode', () => {
  it('is one piece of code in a cell of a table, and its text is the text [rule 36]', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = htmlOf(`| a | b |\n| - | - |\n| ${encode(text, 10_000)} | x |`)
        const row = ['tr', 'td', 'code', '/code', '/td', 'td', '/td', '/tr']
        const head = ['tr', 'th', '/th', 'th', '/th', '/tr']
        expect(tagsOf(html)).toEqual(['table', 'thead', ...head, '/thead', 'tbody', ...row, '/tbody', '/table'])
        expect(textOf(/<code>(.*?)<\/code>/s.exec(html)![1]!)).toBe(cleaned(text) || '(empty)')
      }),
      { numRuns: 2000 }
    )
  })

  it('leaves nothing that GitHub links, mentions or makes an emoji of [rule 36] [rule 41]', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const source of [encode(text), encodeProse(text)]) {
          expect(source).not.toMatch(/[@|`\n\r*_[\]]|::|##\[|:\w+:|https?:|www\.\w|<(?!\/?code>)/)
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('shows what is not seen', () => {
    expect(encode('a\nb\u202e\u200d\ud800\u{e0041}')).toBe(
      '<code>a&#92;u000ab&#92;u202e&#92;u200d&#92;ud800&#92;u&#123;e0041&#125;</code>'
    )
    expect(encode('')).toBe('<code>(empty)</code>')
  })

  it('cuts between characters', () => {
    expect(encode('ab✈️😀😀', 6)).toBe('<code>ab✈️…</code>')
    expect(encode('abcdef', 6)).toBe('<code>abcdef</code>')
    expect(encode('abcdefg', 6)).toBe('<code>abcde…</code>')
  })
})

describe('encodeProse', () => {
  it('is plain text in a paragraph, and its text is the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const words = cleaned(text).trim()
        const html = htmlOf(`${encodeProse(text, 10_000)}\n`)
        expect(tagsOf(html)).toEqual(words === '' ? [] : ['p', '/p'])
        expect(textOf(html).replace(/\n$/, '')).toBe(words)
      }),
      { numRuns: 2000 }
    )
  })

  it('leaves everyday sentences readable', () => {
    const sentence = 'Recall fell by 0.0247 (allowed: 0.01), i.e. "more" than 5 % of 1,204 rows; well-known.'
    expect(encodeProse(sentence)).toBe(sentence.replace('allowed:', 'allowed&#58;\u200b').replace('i.e', 'i&#46;e'))
  })
})
