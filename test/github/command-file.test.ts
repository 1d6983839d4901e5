import { expect, it } from '@jest/globals'

import { readCommandFile } from './command-file.js'

it.each([
  { what: 'a pair', text: 'a=1\n', expected: { a: '1' } },
  { what: 'a value with an equals sign', text: 'a=b=c', expected: { a: 'b=c' } },
  { what: 'several lines', text: 'a<<end\n1\n2\nend\nb=3\n', expected: { a: '1\n2', b: '3' } },
  { what: 'an empty value', text: 'a<<end\nend\n', expected: { a: '' } },
  { what: 'a value that looks like a pair', text: 'a<<end\nb=2\nend\n', expected: { a: 'b=2' } },
  { what: 'an equals sign before <<', text: 'a=b<<c\n', expected: { a: 'b<<c' } },
  { what: 'the last of two', text: 'a=1\na=2\n', expected: { a: '2' } }
])('reads $what', ({ text, expected }) => {
  expect(readCommandFile(text)).toEqual(expected)
})

it.each([
  { what: 'a line that is no pair', text: 'a\n', message: "Invalid format 'a'" },
  { what: 'an empty name', text: '=1\n', message: 'Name must not be empty' },
  { what: 'a delimiter that never comes', text: 'a<<end\n1\n', message: "delimiter not found 'end'" }
])('refuses $what', ({ text, message }) => {
  expect(() => readCommandFile(text)).toThrow(message)
})
