import { expect, it } from '@jest/globals'

import { shellCommands } from '../../../src/setup/shell-commands.js'

it.each([
  ['one', 'model-gate run', ['model-gate run ;']],
  ['several on a line', 'a; b && c || d | e & f', ['a ;', 'b &&', 'c ||', 'd |', 'e &', 'f ;']],
  ['lines', 'a\r\n\n  b c\n', ['a ;', 'b c ;']],
  ['a continued line', 'a \\\n  --b', ['a --b ;']],
  ['quotes', `a "b; c" 'd && e' f\\;g "h \\" i"`, ['a b; c d && e f;g h \\" i ;']],
  ['comments, and # in a word', 'a # b; c\nd#e', ['a ;', 'd#e ;']],
  ['redirections', 'a >log 2>&1 && b &>all', ['a >log 2>&1 &&', 'b &>all ;']],
  ['expressions', 'a ${{ x || y }} b', ['a ${{ x || y }} b ;']],
  ['a here-document', 'cat <<EOF >f\na || b\nEOF\nc', ['cat <<EOF >f ;', 'c ;']],
  ['parentheses', '(a; b) || c', ['a ;', 'b )', ' ||', 'c ;']],
  ['nothing', ' \n# a', []],
  ['quotes that do not end', 'a "b\nc', ['a b\nc ;']]
])('%s', (_, script, expected) => {
  expect(shellCommands(script).map(({ words, after }) => `${words.join(' ')} ${after}`)).toEqual(expected)
})

it('knows where a command begins', () => {
  const script = 'a\n  "b" c; d'
  expect(shellCommands(script).map(({ offset }) => script.slice(offset))).toEqual([script, '"b" c; d', 'd'])
})
