import { expect, it } from '@jest/globals'

import { linesOf, readLog } from './workflow-commands.js'

// Expected values by the source of the runner.
it.each([
  { what: 'a command', line: '::error::text', expected: ['error', 'text'] },
  { what: 'white space before it', line: ' \t ::error::text', expected: ['error', 'text'] },
  { what: 'another case', line: '::Error::text', expected: ['Error', 'text'] },
  { what: 'an unknown name', line: '::errors::text', expected: undefined },
  { what: 'text before it', line: 'x ::error::text', expected: undefined },
  { what: 'no end', line: '::error:text', expected: undefined },
  { what: 'escapes in the text', line: '::error::a%0Ab%25', expected: ['error', 'a\nb%'] },
  { what: 'the older form anywhere', line: 'x ##[error]text', expected: ['error', 'text'] },
  { what: 'the older form without an end', line: '##[error text', expected: undefined },
  { what: 'a group of the older form', line: '##[group]title', expected: ['group', 'title'] }
])('reads $what', ({ line, expected }) => {
  expect(readLog([line]).commands.map(({ name, data }) => [name, data])[0]).toEqual(expected)
})

it('reads properties', () => {
  const { annotations } = readLog(['::warning file=a%3Ab.yml,line=3,title=A%2C b ::text'])
  expect(annotations).toEqual([{ level: 'warning', message: 'text', file: 'a:b.yml', line: 3, title: 'A, b' }])
})

it('obeys nothing between stop-commands and its token', () => {
  const { commands, shown } = readLog(['::stop-commands::tok', '::error::no', '##[error]no', '::tok::', '::error::yes'])
  expect(commands.map(({ data }) => data)).toEqual(['yes'])
  expect(shown).toEqual(['::error::no', '##[error]no', '::tok::', 'yes'])
})

it('shows ten annotations of a level, 4,096 characters each', () => {
  const { annotations } = readLog(Array.from({ length: 12 }, () => `::notice::${'x'.repeat(5000)}`))
  expect(annotations.map(({ message }) => message.length)).toEqual(Array.from({ length: 10 }, () => 4096))
})

it('ends a line at a carriage return too', () => {
  expect(linesOf('10 %\r::error::a\r\n\nb\n')).toEqual(['10 %', '::error::a', '', 'b'])
})
