import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { logLines } from '../../../src/frontends/log-line.js'
import { linesOf, readLog } from '../../github/workflow-commands.js'

it.each([
  ['::error::x', ['\u200b::error::x']],
  ['  \t::error::x', ['  \t\u200b::error::x']],
  ['\u00a0\u3000::error::x', ['\u00a0\u3000\u200b::error::x']],
  ['a\n::error::x', ['a', '\u200b::error::x']],
  ['a\r::error::x', ['a', '\u200b::error::x']],
  ['a\r\n::error::x', ['a', '\u200b::error::x']],
  ['a\u2028::error::x\u0085b', ['a', '\u200b::error::x', 'b']],
  [':\u0000:error::x', ['\u200b::error::x']],
  ['\u001b[31m::error::x\u001b[0m', ['\u200b::error::x']],
  ['a ##[error]x', ['a ##\u200b[error]x']],
  ['#\u001b[0m#[error]x', ['##\u200b[error]x']],
  ['###[error]x', ['###\u200b[error]x']],
  ['a ::error::x', ['a ::error::x']],
  ['col\tcol', ['col\tcol']],
  ['a\u0007\u0008\u001b[2Kb', ['ab']],
  ['a\u202eb\u2066c\u200f.csv', ['a\\u202eb\\u2066c\\u200f.csv']],
  ['\u202e::error::x', ['\\u202e::error::x']],
  ['', ['']]
])('%j becomes %j [rule 38]', (text, lines) => {
  expect(logLines(text)).toEqual(lines)
})

it('leaves no command, whatever the text [rule 38]', () => {
  const words = [
    '::',
    ':',
    '##[',
    '#',
    '[',
    'error',
    '::error::',
    ']',
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    '\u001b[0m',
    '\u0085'
  ]
  const made = fc.array(fc.constantFrom(...words, '\ufeff', '\u2003', 'x'), { maxLength: 20 })
  fc.assert(
    fc.property(
      fc.oneof(
        made.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' })
      ),
      (text) => {
        const lines = logLines(text)
        expect(linesOf(`${lines.join('\n')}\n`)).toEqual(lines)
        expect(readLog(lines).commands).toEqual([])
        expect(lines.flatMap(logLines)).toEqual(lines)
      }
    ),
    { numRuns: 5000 }
  )
})
